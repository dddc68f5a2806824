import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommentSyntax } from '../../../../src/core/comments/CommentSyntax';
import { insertInto, type OpenedFile } from './insertInto';
import { otherParsers, type ReadTree, treeSitterParser } from './parsedTrees';

/** Places tried in each file, and what the first random number is made from. */
const tries = 50;
const seed = 20_261_130;

const signs = (line: string | null, start = '', end = ''): CommentSyntax => ({
  line,
  block: start === '' ? null : { start, end },
});
const hash = signs('#');
const slashes = signs('//', '/*', '*/');
const markup = signs(null, '<!--', '-->');
const style = signs(null, '/*', '*/');
const nothing = signs(null);

/** Comments as the editor names them in each language; `syntaxAt` for those where that depends on the place. */
const languages: Readonly<
  Record<string, readonly [languageId: string, syntax: CommentSyntax, path?: string]>
> = {
  python: ['python', signs('#', '"""', '"""')],
  javascript: ['javascript', slashes],
  typescript: ['typescript', slashes],
  tsx: ['typescriptreact', slashes],
  go: ['go', slashes],
  rust: ['rust', slashes],
  java: ['java', slashes],
  csharp: ['csharp', slashes],
  cpp: ['cpp', slashes],
  ruby: ['ruby', signs('#', '=begin', '=end')],
  php: ['php', slashes],
  bash: ['shellscript', signs('#')],
  powershell: ['powershell', signs('#', '<#', '#>')],
  css: ['css', style],
  ini: ['ini', signs(';')],
  sql: ['sql', signs('--', '/*', '*/')],
  workflow: ['yaml', hash],
  compose: ['dockercompose', hash],
  toml: ['plaintext', nothing, '/x/pyproject.toml'],
  graphql: ['plaintext', nothing, '/x/schema.graphql'],
  dockerfile: ['dockerfile', hash],
  html: ['html', markup],
  vue: ['plaintext', nothing, '/x/App.vue'],
  xml: ['xml', markup],
  makefile: ['makefile', hash],
};

/** The names of tree-sitter's grammars, where they are others than ours. */
const grammars: Readonly<Record<string, string>> = { csharp: 'c-sharp' };
const withGrammar =
  'python javascript typescript tsx go rust java csharp cpp ruby php bash powershell css ini'.split(
    ' ',
  );
const otherNames: Readonly<Record<string, string>> = { compose: 'yaml', vue: 'html' };

const checklist = {
  id: 'n#c',
  title: 'Review of {{ it }}',
  items: [
    'Don\'t forget "quotes" and `ticks` of ${{ github.event }} or $(ls) or {% if %}',
    'Close */ and --> and """ and \'\'\' and #} and <% x %> and ]]> here -- too',
    'End with a sign \\',
  ].map((text, depth) => ({ text, depth })),
};

/** Numbers from 0 up to 1, the same for the same start (a linear congruential generator). */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function textOf(name: string): string {
  return readFileSync(join('test', 'fixtures', 'insertion', `${name}.txt`), 'utf8');
}

describe(`a checklist inserted at random into files of real languages (seed ${seed})`, function () {
  this.timeout(60_000);
  let others: Readonly<Record<string, ReadTree>>;

  before(async () => {
    others = await otherParsers();
  });

  for (const [name, [languageId, syntax, path = null]] of Object.entries(languages)) {
    it(`leaves ${name} as valid as it was, with the same tree but for comments`, async () => {
      const text = textOf(name);
      const parser = withGrammar.includes(name)
        ? await treeSitterParser(grammars[name] ?? name)
        : { read: others[otherNames[name] ?? name], inElement: () => false };
      const { inElement, read } = parser;
      assert.ok(read);
      const isScript = name === 'tsx' || name === 'javascript';
      const syntaxAt = (whole: string, offset: number): CommentSyntax => {
        if (isScript && inElement(whole, offset)) return signs(null, '{/*', '*/}');
        return name === 'html' ? sectionSyntax(whole.slice(0, offset)) : syntax;
      };
      const file: OpenedFile = { languageId, path, syntaxAt };
      const before = read(text);
      const random = randomNumbers(seed);
      const rows = text.split('\n');
      for (let run = 0; run < tries; run += 1) {
        const line = Math.floor(random() * rows.length);
        const { length } = rows[line] ?? '';
        const column = [0, length, Math.floor(random() * length)][Math.floor(random() * 3)] ?? 0;
        const after = insertInto(text, { line, column }, file, checklist);
        assert.ok(after !== null && after !== text, `refused at ${line + 1}:${column + 1}`);
        assert.ok(
          isSame(read, before, after),
          `${name} at ${line + 1}:${column + 1}:\n${isSame.why}\n${after}`,
        );
      }
    });
  }
});

/** What the editor says in the sections of a page. */
function sectionSyntax(above: string): CommentSyntax {
  if (above.lastIndexOf('<script') > above.lastIndexOf('</script')) return signs('//', '/*', '*/');
  return above.lastIndexOf('<style') > above.lastIndexOf('</style') ? style : markup;
}

function isSame(read: ReadTree, before: string, after: string): boolean {
  try {
    const now = read(after);
    isSame.why = `now ${now}\nwas ${before}`;
    return now === before;
  } catch (error) {
    isSame.why = String(error);
    return false;
  }
}
isSame.why = '';
