import { queryWords } from './queryWords';
import { scanWords } from './scanWords';
import { inflectionStem } from './stem';

/** First and last (exclusive) character of something in a text. */
export type TextRange = readonly [start: number, end: number];

/** Where the words of a query stand in a text, in any inflection or as the start of a word. */
export function matchedWords(text: string, query: string): TextRange[] {
  const words = queryWords(query);
  const stems = new Set(words.map(inflectionStem));
  const started = words.at(-1) ?? '';
  const found: TextRange[] = [];
  scanWords(text, (word, start, end) => {
    const begins = started.length > 2 && word.startsWith(started);
    const [, lastEnd = 0] = found.at(-1) ?? [];
    if (start >= lastEnd && (begins || stems.has(inflectionStem(word)))) found.push([start, end]);
  });
  return found;
}
