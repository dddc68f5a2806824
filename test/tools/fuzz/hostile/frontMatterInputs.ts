import { readFrontMatter } from '../../../../src/core/reading/readFrontMatter';
import { planFrontMatterField } from '../../../../src/core/edits/planFrontMatterField';
import {
  halves,
  type HostileInput,
  type MakeText,
  numbered,
  repeated,
  textInputs,
} from './HostileInput';

/** What may stand between the fences of front matter, each behind a field of ours. */
const yamls: Readonly<Record<string, MakeText>> = {
  'opened lists': repeated('[', 'title: '),
  'closed lists': halves('[', ']'),
  'nested lists in title': (length) => `title: ${'['.repeat(length / 2)}${']'.repeat(length / 2)}`,
  'opened maps': repeated('{a: ', 'title: '),
  'flow map of many keys': numbered((at) => `k${at}: ${at}, `, 12, 'title: {'),
  'closed flow map of many keys': (length) =>
    `title: {${Array.from({ length: length / 12 }, (_, at) => `k${at}: ${at}`).join(', ')}}`,
  'flow list of many items': repeated('a, ', 'tags: [', ']'),
  'flow list of quoted items': repeated('"a", ', 'tags: [', ']'),
  'many keys': numbered((at) => `key${at}: value\n`, 16, 'title: a\n'),
  'equal keys': repeated('key: value\n', 'title: a\n'),
  'deep block maps': (length) => {
    const depth = Math.floor(Math.sqrt(length * 2));
    return `title: a\n${Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join('')}`;
  },
  'deep block lists': repeated('- ', 'tags:\n  '),
  anchors: numbered((at) => `- &a${at} x\n`, 10, 'tags:\n'),
  aliases: repeated('- *a\n', 'title: &a x\ntags:\n'),
  'aliases of aliases': numbered(
    (at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`,
    24,
    'title: a\na0: &a0 x\n',
  ),
  tags: repeated('!!str ', 'title: '),
  'one long text': repeated('word ', 'title: '),
  'one long quoted text': repeated('word ', 'title: "', '"'),
  'escapes in quotes': repeated('\\n', 'title: "', '"'),
  'open quotes': repeated("'", 'title: '),
  'open double quotes': repeated('"a', 'title: '),
  comments: repeated('# a\n', 'title: a\n'),
  'comment marks': repeated(' #', 'title: a'),
  'block scalars': repeated('  a\n', 'title: |\n'),
  'folded lines': repeated('  a\n', 'title:\n'),
  'question marks': repeated('? ', 'title: a\n'),
  'colons in one line': repeated(': ', 'title: a\n'),
  'keys in one line': repeated('a: ', 'title: '),
  'spaces behind a value': repeated(' ', 'title: a', 'b'),
  'marks of a document': repeated('--- \n', 'title: a\n'),
  percent: repeated('%', 'title: '),
  'merge keys': repeated('  <<: *a\n', 'title: &a {b: c}\nd:\n'),
  'broken lines': repeated('a: [\n', 'title: a\n'),
  numbers: repeated('9', 'order: '),
  'plain list': repeated('a b, ', 'tags: [', 'c]'),
};

function fenced(make: MakeText): MakeText {
  return (length) => `---\n${make(length)}\n---\n\n# Title\n`;
}

const texts = Object.fromEntries(Object.entries(yamls).map(([name, make]) => [name, fenced(make)]));

/** Front matter made to be slow to read, or to write a field into. */
export const frontMatterInputs: readonly HostileInput[] = textInputs(
  'front matter',
  texts,
  (text) => {
    readFrontMatter(text.split('\n'));
    planFrontMatterField(text, 'order', 2);
  },
);
