import { trimEmoji } from './trimEmoji';

/** Reads text as words that a phrase of the lexicon can be found in: lower case, `&` as `and`, no numbering. */
export function normalizeTitle(plain: string): string {
  const lower = trimEmoji(plain).toLowerCase();
  if (/^[a-z]+(?: [a-z]+)*$/.test(lower)) return lower;
  return lower
    .replace(/^(?:\d+(?:\.\d+)*|[ivx]+|[a-h])[.)](?:\s+|$)/, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
