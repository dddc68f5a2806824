import { resolve } from 'node:path';
import { HostError } from './HostError';
import type { HostChoice } from './HostSuites';

/** The parts of `npm test`. */
export type TestPart = 'check' | 'unit' | 'host' | 'ui';

/** What the command line of `npm test` asks for. */
export interface TestWords {
  readonly parts: readonly TestPart[];
  readonly choice: HostChoice;
  readonly grep: string | undefined;
  /** A package that the host suites are run with; otherwise the checkout is the extension. */
  readonly packageFile: string | undefined;
  /** Files of unit tests, as paths from the project's folder with forward slashes; none runs all. */
  readonly files: readonly string[];
  /** Whether the unit tests run again after each change of a source. */
  readonly watch: boolean;
}

const allParts: readonly TestPart[] = ['check', 'unit', 'host', 'ui'];
const choices: readonly HostChoice[] = [
  'any',
  'desktop',
  'server',
  'server-node',
  'server-web',
  'oldest',
];

/**
 * Reads `[PART …] [FILE.test.ts …] [--host=HOST] [--package=FILE.vsix] [--grep=PATTERN] [--watch]`; files and `--watch` are for
 * unit tests. Throws HostError with the words that exist when one does not.
 */
export function parseTestWords(words: readonly string[]): TestWords {
  const parts: TestPart[] = [];
  const files: string[] = [];
  let choice: HostChoice = 'any';
  let grep: string | undefined;
  let packageFile: string | undefined;
  for (const word of words) {
    if (word.endsWith('.test.ts')) files.push(word.replaceAll('\\', '/').replace(/^\.\//, ''));
    else if (word.startsWith('--grep=')) grep = word.slice('--grep='.length);
    else if (word.startsWith('--package=')) packageFile = resolve(word.slice('--package='.length));
    else if (word.startsWith('--host=')) choice = known(choices, word.slice('--host='.length));
    else if (word !== '--watch') parts.push(known(allParts, word));
  }
  const watch = words.includes('--watch');
  return {
    parts: partsOf(parts, files.length > 0 || watch),
    ...{ choice, files, grep, packageFile, watch },
  };
}

function partsOf(parts: readonly TestPart[], isForUnit: boolean): readonly TestPart[] {
  if (!isForUnit) return parts.length > 0 ? parts : allParts;
  if (parts.every((part) => part === 'unit')) return ['unit'];
  throw new HostError(
    'Files and --watch work only with unit tests: npm run test:unit -- FILE --watch',
  );
}

function known<Word extends string>(all: readonly Word[], text: string): Word {
  const word = all.find((candidate) => candidate === text);
  if (word === undefined) throw new HostError(`"${text}" is not one of ${all.join(', ')}.`);
  return word;
}
