import { excludeGlob } from '../../../../src/core/globs/excludeGlob';
import { GlobSet } from '../../../../src/core/globs/GlobSet';
import { type HostileInput, type MakeText, repeated } from './HostileInput';

const deepPath = `${'a/'.repeat(40)}b.md`;
const longName = `${'a'.repeat(200)}.md`;
const paths = [deepPath, longName, 'notes/week-1/a.md', 'a', 'README.md'];

/** One glob of so many characters, asked about a few paths. */
const patterns: Readonly<Record<string, MakeText>> = {
  'folders and folders': repeated('**/', '', 'x'),
  'folders and letters': repeated('**/a/', '', 'x'),
  stars: repeated('*', '', 'x'),
  'double stars': repeated('**', '', 'x'),
  'stars and letters': repeated('*a', '', 'x'),
  'double stars and letters': repeated('**a', '', 'x'),
  'stars and questions': repeated('*?', '', 'x'),
  questions: repeated('?'),
  letters: repeated('a'),
  'choices of two': repeated('{a,a}'),
  'choices of two and a star': repeated('{a,*}', '', 'x'),
  'choices of nothing': repeated('{,a}', '', 'x'),
  'one wide choice': repeated('a,', '{', 'b}'),
  'nested choices': (length) => `${'{a,'.repeat(length / 4)}b${'}'.repeat(length / 4)}`,
  'open choices': repeated('{a,'),
  'closing braces': repeated('}'),
  'classes of letters': repeated('[a-z]'),
  'open classes': repeated('[a'),
  'one wide class': repeated('a', '[', ']'),
  'negated classes': repeated('[!a]'),
  'ranges that are none': repeated('[z-a]'),
  'stars before classes': repeated('*[a-z]', '', 'x'),
  slashes: repeated('/', 'a'),
  backslashes: repeated('\\'),
  'letters of other planes': repeated('😀?'),
  'choices of folders': repeated('{**/,a}', '', 'x'),
};

/** Ordinary and hostile globs asked about a path of so many characters. */
const longPaths: Readonly<Record<string, MakeText>> = {
  'a deep path': repeated('a/', '', 'b.md'),
  'a long name': repeated('a', '', '.md'),
  'a path of slashes': repeated('/'),
};
const askedGlobs = ['**/a/**/a/**/a/**/x', '*a*a*a*a*x', '**/*.{md,markdown}', '**/{a,b}*{a,b}*x'];

function hostile(name: string, prepare: HostileInput['prepare']): HostileInput {
  return { stage: 'globs', name, prepare };
}

/** Globs of settings made to be slow to match, or to hand on to the editor's own search. */
export const globInputs: readonly HostileInput[] = [
  ...Object.entries(patterns).flatMap(([name, make]) => [
    hostile(name, (length) => {
      const glob = make(length);
      return () => {
        const set = new GlobSet([glob]);
        for (const path of paths) set.matchesPath(path);
      };
    }),
    hostile(`left out: ${name}`, (length) => {
      const glob = make(length);
      return () => {
        excludeGlob([glob]);
      };
    }),
  ]),
  ...Object.entries(longPaths).map(([name, make]) =>
    hostile(name, (length) => {
      const path = make(length);
      const set = new GlobSet(askedGlobs);
      return () => {
        set.matchesPath(path);
      };
    }),
  ),
  hostile('many globs', (length) => {
    const globs = Array.from({ length: length / 12 }, (_, at) => `**/dir${at}/**`);
    return () => {
      const set = new GlobSet(globs);
      for (const path of paths) set.matchesPath(path);
    };
  }),
  hostile('many globs left out', (length) => {
    const globs = Array.from({ length: length / 12 }, (_, at) => `**/{a,b${at}}`);
    return () => {
      excludeGlob(globs);
    };
  }),
];
