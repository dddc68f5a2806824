import { trimEmoji } from './trimEmoji';

/** Reads text as words that a phrase of the lexicon can be found in: lower case, `&` as `and`, no numbering. */
export function normalizeTitle(plain: string): string {
  return trimEmoji(plain)
    .toLowerCase()
    .replace(/^(?:\d+(?:\.\d+)*|[ivx]+|[a-h])[.)](?:\s+|$)/, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether any phrase stands in normalised words as whole words: `Learners` does not hold `learn`. */
export function holdsPhrase(words: string, phrases: readonly string[]): boolean {
  const padded = ` ${words} `;
  return phrases.some((phrase) => padded.includes(` ${phrase} `));
}

/** Where the first of the phrases stands in normalised words, or infinity where none does. */
export function phrasePosition(words: string, phrases: readonly string[]): number {
  const padded = ` ${words} `;
  const found = phrases.map((phrase) => padded.indexOf(` ${phrase} `)).filter((at) => at >= 0);
  return Math.min(Infinity, ...found);
}
