import { scanWords } from './scanWords';

/** Words of a query at most: what goes on beyond is a text, not a question. */
const most = 24;
/** What goes on beyond is not looked at. In characters. */
export const longestQuery = 1_000;

/** Whether a word is an option such as `--check`. */
export function isOption(word: string): boolean {
  return word.startsWith('--');
}

/**
 * The words of a query, each once. Of a name of several parts these are the parts: the index finds
 * them whole as well. Takes 24 words of 1,000 characters at most.
 */
export function queryWords(query: string): string[] {
  const found: { word: string; start: number; end: number }[] = [];
  scanWords(query.slice(0, longestQuery), (word, start, end) => found.push({ word, start, end }));
  const parts = found.filter(
    (whole) =>
      !found.some(
        (part) =>
          part.start >= whole.start &&
          part.end <= whole.end &&
          part.end - part.start < whole.end - whole.start &&
          !isOption(whole.word),
      ) && !found.some((option) => isOption(option.word) && option.start === whole.start - 2),
  );
  return [...new Set(parts.map(({ word }) => word))].slice(0, most);
}
