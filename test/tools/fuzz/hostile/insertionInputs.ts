import { takeawayText } from '../../../../src/core/edits/takeawayText';
import type { CursorLanguage } from '../../../../src/core/insertion/CursorLanguage';
import { readCommentProbe } from '../../../../src/core/comments/CommentSyntax';
import { fenceAround, codeLines } from '../../../../src/core/insertion/codeLines';
import { type InsertOptions, planInsertion } from '../../../../src/core/insertion/planInsertion';
import { placeLines, planPlace } from '../../../../src/core/insertion/InsertionPlaces';
import { type HostileInput, type MakeText, numbered, repeated } from './HostileInput';

const options: InsertOptions = { form: 'auto', headingLine: true, boxes: 'brackets', width: 80 };
const python: CursorLanguage = { id: 'python', syntax: { line: '#', block: null }, fence: null };
const html: CursorLanguage = {
  id: 'html',
  syntax: { line: null, block: { start: '<!--', end: '-->' } },
  fence: null,
};
const markdown: CursorLanguage = { ...html, id: 'markdown' };

/** Texts of an item, of a note's code, or of the lines around the cursor. */
const texts: Readonly<Record<string, MakeText>> = {
  words: repeated('word '),
  'one word': repeated('w'),
  'short words': repeated('a '),
  boxes: repeated('[ ] '),
  'box starts': repeated('[ '),
  'ends of comments': repeated('-->'),
  hyphens: repeated('-'),
  'starts of comments': repeated('<!--'),
  'tags of scripts': repeated('</script>'),
  'ends of PHP': repeated('?>'),
  backslashes: repeated('\\'),
  spaces: repeated(' ', 'a', 'b'),
  'spaces of all kinds': repeated('\u00a0\t', 'a', 'b'),
  lines: repeated('a\n'),
  'blank lines': repeated('\n'),
  'lines of spaces': repeated('  \n', 'a\n', 'b'),
  'ever deeper lines': numbered((at) => `${' '.repeat(at % 60)}a\n`, 32),
  'tabs and spaces': repeated('\t  a\n'),
  fences: repeated('```a\n'),
  'bullets before a fence': repeated('- '),
  'quotes before a fence': repeated('> '),
  'fences of backticks': repeated('`'),
  'signs of comments': repeated('// '),
  'stars of comments': repeated('*/'),
  underscores: repeated('__a'),
  'numbers and stops': repeated('1.'),
  'control characters': repeated('\u0001\u0002'),
  brackets: repeated('[]'),
  'script starts': repeated('<script '),
};

function insert(text: string): void {
  const items = text.split('\n').map((line, at) => ({ text: line, depth: at % 3 }));
  for (const language of [python, html, markdown]) {
    planInsertion({ id: 'a', title: text, items: [{ text, depth: 0 }] }, language, options);
    const plan = planInsertion({ id: text, title: 'a', items }, language, options);
    if (plan.kind === 'insert') placeLines(plan.lines, planPlace(text, 0), '\n');
  }
  fenceAround(text.split('\n'));
  codeLines(text, { insertSpaces: true, size: 4 });
  for (const isCode of [false, true])
    takeawayText({ text, isCode }, { label: text, target: 'a.md' });
  readCommentProbe(text, 0);
}

/** Items and places made to be slow to insert. */
export const insertionInputs: readonly HostileInput[] = Object.entries(texts).map(
  ([name, make]) => ({
    stage: 'insertion',
    name,
    prepare: (length) => {
      const text = make(length);
      return () => {
        insert(text);
      };
    },
  }),
);
