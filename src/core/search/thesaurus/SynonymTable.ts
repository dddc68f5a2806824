import { lazily } from '../../Lazy';
import { foldWord, queryWords } from '../scanWords';
import { inflectionStem } from '../stem';

/** A word or several in a row that may be meant, with what it is worth, from 0 to 1. */
export interface Meaning {
  readonly form: readonly string[];
  readonly weight: number;
}

/** Words of a query, by their places, that together have further meanings. */
export interface PhraseMeaning {
  readonly places: readonly number[];
  readonly meanings: readonly Meaning[];
}

/** A line of the table: words that find each other, and what they mean. */
interface Line {
  readonly keys: readonly (readonly string[])[];
  /** Read when first asked for: of most lines never. */
  readonly meant: () => readonly (readonly string[])[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly line: Line;
}

/** What stands behind the sign is looked for rather than another word of the same learners. */
const meantWeight = 0.6;
const siblingWeight = 0.45;
/** Several words together leave less doubt about what is meant. */
const phraseWeight = 0.84;
/** Meanings taken for one word or phrase: each costs a look-up at a keystroke. */
const mostMeanings = 60;
/** Words of a form at most. */
const mostWords = 6;
/** Most forms: nothing to fold and nothing to take apart. */
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * What learners say for what notes say, by the stem of their words. Phrases are found with their words
 * in any order and one other word between them; words that `isFiller` names count in a phrase only
 * where it holds hardly anything else.
 */
export class SynonymTable {
  readonly #isFiller: (word: string) => boolean;
  readonly #words = new Map<string, Line[]>();
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #lines: Line[] = [];

  constructor(isFiller: (word: string) => boolean) {
    this.#isFiller = isFiller;
  }

  /** All words that stand in the table, as they are written. */
  *known(): Generator<string> {
    for (const { keys, meant } of this.#lines)
      for (const form of [...keys, ...meant()]) yield* form;
  }

  /** Learns `laptop, pc = machine | server`; without the sign the words find each other. */
  learn(text: string): void {
    const [left = '', right = ''] = text.split('=');
    const line = { keys: formsOf(left, ','), meant: lazily(() => formsOf(right, '|')) };
    this.#lines.push(line);
    for (const key of line.keys) {
      const telling = key.filter((word) => !this.#isFiller(word));
      const words = (telling.length > 1 ? telling : key).map(inflectionStem);
      const [first] = words;
      if (first === undefined) continue;
      if (words.length === 1) append(this.#words, first, line);
      else append(this.#phrases, first, { words, line });
    }
  }

  /** What a single word may mean. */
  meanings(word: string): readonly Meaning[] {
    const lines = this.#words.get(inflectionStem(word)) ?? [];
    return lines.flatMap((line) => meaningsOf(line, meantWeight)).slice(0, mostMeanings);
  }

  /** What several words of a query mean together. */
  phrases(words: readonly string[]): PhraseMeaning[] {
    const stems = words.map(inflectionStem);
    const content = words.flatMap((word, place) => (this.#isFiller(word) ? [] : [place]));
    return stems.flatMap((stem, place) =>
      (this.#phrases.get(stem) ?? []).flatMap(({ words: key, line }) => {
        const places = inRow(key, stems, place) ?? near(key, stems, content, place);
        return places === null ? [] : [{ places, meanings: meaningsOf(line, phraseWeight) }];
      }),
    );
  }
}

/** What stands behind the sign, and the single words before it. */
function meaningsOf({ keys, meant }: Line, weight: number): Meaning[] {
  const siblings = keys.filter(({ length }) => length === 1);
  return [
    ...meant().map((form) => ({ form, weight })),
    ...siblings.map((form) => ({ form, weight: siblingWeight })),
  ].slice(0, mostMeanings);
}

/** The places of a phrase that begins at a place of the query, or null where it does not. */
function inRow(key: readonly string[], stems: readonly string[], start: number): number[] | null {
  return key.every((word, at) => stems[start + at] === word)
    ? key.map((_, at) => start + at)
    : null;
}

/** The places of the words of a phrase among those that name something, near the first of them. */
function near(
  key: readonly string[],
  stems: readonly string[],
  content: readonly number[],
  start: number,
): number[] | null {
  const middle = content.indexOf(start);
  if (middle < 0) return null;
  const around = content.slice(Math.max(0, middle - key.length), middle + key.length + 1);
  const places = key.map((word, at) =>
    at === 0 ? start : around.find((place) => stems[place] === word),
  );
  return places.every((place) => place !== undefined) ? places : null;
}

function formsOf(text: string, separator: string): string[][] {
  return text
    .split(separator)
    .flatMap((part) => spellings(part.trim()))
    .filter(({ length }) => length > 0 && length <= mostWords);
}

/** `UnicodeDecodeError` is typed so, in small letters, or as its parts. */
function spellings(text: string): string[][] {
  if (plain.test(text)) return [text.split(' ')];
  const parts = queryWords(text);
  if (parts.length < 2 || /\s/.test(text)) return [parts];
  return [parts, [foldWord(text.replace(/[^\p{L}\p{N}]+/gu, ''))]];
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (known.length < mostMeanings) known.push(value);
}
