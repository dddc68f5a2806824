import { queryWords, scanWords } from './scanWords';
import { inflectionStem } from './stem';

/** First and last (exclusive) character of something in a text. */
type TextRange = readonly [start: number, end: number];

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

/** The text of a row over two lines of a list that cuts each at its end. */
interface RowLines {
  readonly first: string;
  /** How the text goes on, or the part of it that holds the words looked for; empty for a short text. */
  readonly second: string;
}

/** Characters that a list shows of a first and of a second line, beside buttons and the note's title. */
const firstLength = 68;
const secondLength = 76;
/** Characters shown before the first word looked for. */
const before = 16;

/** Divides the text of a row so that as much of it is read as there is room for. */
export function rowLines(text: string, query: string): RowLines {
  if (text.length <= firstLength) return { first: text, second: '' };
  const first = cutAtWord(text, firstLength);
  const rest = text.slice(first.length).trimStart();
  if (rest.length <= secondLength) return { first, second: rest };
  const words = matchedWords(rest, query);
  const [start] = words.find(([, end]) => end > secondLength) ?? [];
  const isShown = start === undefined || words.some(([, end]) => end <= secondLength);
  if (isShown) return { first, second: `${cutAtWord(rest, secondLength)}…` };
  const from = rest.lastIndexOf(' ', Math.max(0, start - before)) + 1;
  const part = cutAtWord(rest.slice(from), secondLength);
  return { first, second: `…${part}${from + part.length < rest.length ? '…' : ''}` };
}

/** The beginning of a text up to the last space that fits, or to the limit where there is none. */
function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  if (space > limit / 2) return text.slice(0, space);
  // A pair of surrogates stays whole.
  return Array.from(text.slice(0, limit + 1))
    .slice(0, -1)
    .join('');
}
