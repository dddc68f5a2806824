import treeSitter from '@vscode/tree-sitter-wasm';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where a text does not follow a tree-sitter grammar, such as `python`; empty when it does. */
export async function treeSitterProblems(
  language: string,
  code: string,
): Promise<readonly string[]> {
  const folder = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'));
  await treeSitter.Parser.init();
  const parser = new treeSitter.Parser();
  parser.setLanguage(await treeSitter.Language.load(join(folder, `tree-sitter-${language}.wasm`)));
  const tree = parser.parse(code);
  const problems = tree === null ? ['nothing was parsed'] : problemsBelow(tree.rootNode);
  tree?.delete();
  parser.delete();
  return problems;
}

function problemsBelow(node: treeSitter.Node): string[] {
  if (!node.hasError) return [];
  if (node.isError || node.isMissing) {
    return [`line ${node.startPosition.row + 1}: not understood: ${node.text.slice(0, 40)}`];
  }
  return node.children.flatMap((child) => (child === null ? [] : problemsBelow(child)));
}
