import { HostError } from './HostError';
import type { HostChoice } from './HostSuites';

/** The parts of `npm test`. */
export type TestPart = 'check' | 'unit' | 'host' | 'ui';

/** What the command line of `npm test` asks for. */
export interface TestWords {
  readonly parts: readonly TestPart[];
  readonly choice: HostChoice;
  readonly grep: string | undefined;
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
 * Reads `[PART …] [--host=HOST] [--grep=PATTERN]`. Throws HostError with the words that exist when
 * one does not.
 */
export function parseTestWords(words: readonly string[]): TestWords {
  const parts: TestPart[] = [];
  let choice: HostChoice = 'any';
  let grep: string | undefined;
  for (const word of words) {
    if (word.startsWith('--grep=')) grep = word.slice('--grep='.length);
    else if (word.startsWith('--host=')) choice = known(choices, word.slice('--host='.length));
    else parts.push(known(allParts, word));
  }
  return { parts: parts.length > 0 ? parts : allParts, choice, grep };
}

function known<Word extends string>(all: readonly Word[], text: string): Word {
  const word = all.find((candidate) => candidate === text);
  if (word === undefined) throw new HostError(`"${text}" is none of ${all.join(', ')}.`);
  return word;
}
