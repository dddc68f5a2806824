import { foldWords } from './foldWords';

/** A phrase that was found: what it means, and where it stands in the words it was looked for in. */
export interface PhraseMatch<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}

interface Entry<Meaning> {
  /** The folded phrase, or the part of a word that a pattern such as `*praktiken` gives. */
  readonly words: string;
  readonly meanings: Meaning[];
}

type Entries<Meaning> = Map<string, Entry<Meaning>[]>;

const blank = 0x20;

/** Whether a character belongs to a script that parts no words: Chinese, Japanese, Thai. */
function isUnparted(code: number): boolean {
  if (code < 0x0e00) return false;
  return (
    code <= 0x0e7f ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Whether a word may end before a position. */
function isEnd(words: string, position: number): boolean {
  if (position >= words.length) return true;
  const code = words.charCodeAt(position);
  return code === blank || isUnparted(code) || isUnparted(words.charCodeAt(position - 1));
}

function wordEnd(words: string, start: number): number {
  const end = words.indexOf(' ', start);
  return end < 0 ? words.length : end;
}

/** The word at a position, or the character where its script parts no words. */
function firstWord(words: string, start: number): string {
  if (isUnparted(words.charCodeAt(start))) return words.charAt(start);
  let end = start;
  while (end < words.length && words.charCodeAt(end) !== blank) {
    if (isUnparted(words.charCodeAt(end))) break;
    end += 1;
  }
  return words.slice(start, end);
}

function put<Meaning>(to: Entries<Meaning>, key: string, words: string, meaning: Meaning): void {
  const entries = to.get(key);
  const known = entries?.find((entry) => entry.words === words);
  if (known === undefined) {
    const entry = { words, meanings: [meaning] };
    if (entries === undefined) to.set(key, [entry]);
    else entries.push(entry);
  } else if (!known.meanings.includes(meaning)) known.meanings.push(meaning);
}

/** Parts of words, and the lengths in characters that there are of them. */
class WordParts<Meaning> {
  private readonly entries: Entries<Meaning> = new Map();
  private readonly lengths = new Set<number>();

  add(part: string, meaning: Meaning): void {
    put(this.entries, part, part, meaning);
    this.lengths.add(part.length);
  }

  /** What the longest known part of a word means that `cut` takes from it, or null. */
  find(word: string, cut: (word: string, length: number) => string): Entry<Meaning> | null {
    let found: Entry<Meaning> | null = null;
    for (const length of this.lengths) {
      if (length > word.length || length <= (found?.words.length ?? 0)) continue;
      found = this.entries.get(cut(word, length))?.[0] ?? found;
    }
    return found;
  }
}

/**
 * Phrases of all languages by their first word, so that looking for all of them in a text takes time that
 * grows with the text: of the thousands of phrases a few dozen at most begin alike. Words are folded by
 * `foldWords` first.
 */
export class PhraseIndex<Meaning> {
  private readonly phrases: Entries<Meaning> = new Map();
  /** Beginnings of words, as `learn*` gives one. */
  private readonly beginnings = new WordParts<Meaning>();
  /** Ends of words, as `*praktiken` gives one. */
  private readonly endings = new WordParts<Meaning>();

  /** Adds a phrase as a lexicon spells it; a pattern is a single word. */
  add(phrase: string, meaning: Meaning): void {
    const words = foldWords(phrase);
    if (words === '') return;
    if (phrase.startsWith('*')) this.endings.add(words, meaning);
    else if (phrase.endsWith('*')) this.beginnings.add(words, meaning);
    else put(this.phrases, firstWord(words, 0), words, meaning);
  }

  /** The longest phrase that begins at a position, or null; patterns count where no phrase does. */
  at(words: string, start: number): PhraseMatch<Meaning> | null {
    const word = firstWord(words, start);
    let found: Entry<Meaning> | null = null;
    for (const entry of this.phrases.get(word) ?? []) {
      const { length } = entry.words;
      if (length <= (found?.words.length ?? 0)) continue;
      if (words.startsWith(entry.words, start) && isEnd(words, start + length)) found = entry;
    }
    if (found === null) return this.patternAt(words, start);
    return { meanings: found.meanings, start, end: start + found.words.length };
  }

  /** The phrases in some words, each from where the one before ends, the longest at each place. */
  all(words: string): readonly PhraseMatch<Meaning>[] {
    const found: PhraseMatch<Meaning>[] = [];
    for (let start = 0; start < words.length;) {
      const match = this.at(words, start);
      if (match !== null) found.push(match);
      start = this.nextStart(words, match?.end ?? start + 1);
    }
    return found;
  }

  /** The first phrase in some words, or null. */
  first(words: string): PhraseMatch<Meaning> | null {
    for (let start = 0; start < words.length; start = this.nextStart(words, start + 1)) {
      const match = this.at(words, start);
      if (match !== null) return match;
    }
    return null;
  }

  /** What words mean that are one phrase and nothing else; empty where they are none. */
  whole(words: string): readonly Meaning[] {
    const match = this.at(words, 0);
    return match?.end === words.length ? match.meanings : [];
  }

  /** The word at a position where it begins as `learn*` or ends as `*praktiken` says. */
  private patternAt(words: string, start: number): PhraseMatch<Meaning> | null {
    const end = wordEnd(words, start);
    const word = words.slice(start, end);
    const entry =
      this.beginnings.find(word, (whole, length) => whole.slice(0, length)) ??
      this.endings.find(word, (whole, length) => whole.slice(-length));
    return entry && { meanings: entry.meanings, start, end };
  }

  /** The next position from one on at which a word may begin. */
  private nextStart(words: string, from: number): number {
    for (let position = from; position < words.length; position += 1) {
      const before = words.charCodeAt(position - 1);
      if (before === blank || isUnparted(before) || isUnparted(words.charCodeAt(position))) {
        if (words.charCodeAt(position) !== blank) return position;
      }
    }
    return words.length;
  }
}
