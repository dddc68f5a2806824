import { CodeFile } from '../../../src/core/codePatterns/CodeFile';
import type { CodeGrammar } from '../../../src/core/codePatterns/CodeLine';
import { findHints } from '../../../src/core/codePatterns/findHints';
import { PatternSet } from '../../../src/core/codePatterns/PatternSet';
import { readPatterns } from '../../../src/core/codePatterns/readPatterns';

/** A file of a grammar that a pattern can name. */
export const filesOf: Readonly<Record<CodeGrammar, string>> = {
  python: 'python',
  dockerfile: 'dockerfile',
  yaml: 'compose',
};

/** What a generator gives at last. */
export function finish<Result>(work: Generator<void, Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** The hints of patterns, written as in a note, in a text of which all is seen. */
export function hintsOf(
  fields: Readonly<Record<string, unknown>>,
  text: string,
  grammar: CodeGrammar = 'python',
  path = 'shop/orders.py',
): readonly { readonly line: number; readonly text: string }[] {
  const value = { [filesOf[grammar]]: [{ lesson: 'x', ...fields }] };
  const { drafts, problems } = readPatterns(value);
  if (problems.length > 0) throw new Error(problems.map(({ code }) => code).join());
  const placed = drafts.map((draft) => ({ key: draft.id, pattern: { ...draft, line: 1 } }));
  const patterns = new PatternSet(placed, [filesOf[grammar]]);
  const seen = [{ first: 0, last: text.length }];
  const rows = text.split('\n');
  return finish(findHints({ file: new CodeFile(text, grammar), path, patterns, seen })).map(
    ({ end, line, start }) => ({ line: line + 1, text: (rows[line] ?? '').slice(start, end) }),
  );
}

/** The last tokens that a pattern matches. */
export function matchedTexts(
  code: string,
  text: string,
  grammar: CodeGrammar = 'python',
): readonly string[] {
  return hintsOf({ code }, text, grammar).map((hint) => hint.text);
}
