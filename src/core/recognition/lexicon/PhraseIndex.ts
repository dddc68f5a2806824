import { foldWords } from './foldWords';
import { isUnparted, WordSigns, WordWalk } from './WordWalk';

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

/** Whether a word may end before a position. */
function isEnd(words: string, position: number): boolean {
  if (position >= words.length) return true;
  const code = words.charCodeAt(position);
  return code === blank || isUnparted(code) || isUnparted(words.charCodeAt(position - 1));
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

const pairCount = 1024;

function pairAt(words: string, position: number): number {
  return (words.charCodeAt(position) * 33 + words.charCodeAt(position + 1)) & (pairCount - 1);
}

/** Parts of words, and the lengths in characters that there are of them. */
class WordParts<Meaning> {
  private readonly entries: Entries<Meaning> = new Map();
  private readonly lengths = new Set<number>();
  /** The two outermost letters of the parts, by which most words are told from them. */
  private readonly pairs = new Uint8Array(pairCount);

  constructor(private readonly isBeginning: boolean) {}

  add(part: string, meaning: Meaning): void {
    put(this.entries, part, part, meaning);
    this.lengths.add(part.length);
    if (part.length < 2) this.pairs.fill(1);
    else this.pairs[pairAt(part, this.isBeginning ? 0 : part.length - 2)] = 1;
  }

  /** What the longest known part means that the word at a place of a walk begins or ends with, or null. */
  find(walk: WordWalk): Entry<Meaning> | null {
    if (this.lengths.size === 0) return null;
    const { words, start } = walk;
    const pair = pairAt(words, this.isBeginning ? start : walk.space - 2);
    return this.pairs[pair] === 1 ? this.longestOf(words.slice(start, walk.space)) : null;
  }

  private longestOf(word: string): Entry<Meaning> | null {
    let found: Entry<Meaning> | null = null;
    for (const length of this.lengths) {
      if (length > word.length || length <= (found?.words.length ?? 0)) continue;
      const part = this.isBeginning ? word.slice(0, length) : word.slice(-length);
      found = this.entries.get(part)?.[0] ?? found;
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
  /** The first words of the phrases. */
  private readonly signs = new WordSigns();
  /** Beginnings of words, as `learn*` gives one. */
  private readonly beginnings = new WordParts<Meaning>(true);
  /** Ends of words, as `*praktiken` gives one. */
  private readonly endings = new WordParts<Meaning>(false);
  #longest = 0;

  /** Adds a phrase as a lexicon spells it; a pattern is a single word. */
  add(phrase: string, meaning: Meaning): void {
    const words = foldWords(phrase);
    if (words === '') return;
    this.#longest = Math.max(this.#longest, phrase.includes('*') ? Infinity : words.length);
    if (phrase.startsWith('*')) this.endings.add(words, meaning);
    else if (phrase.endsWith('*')) this.beginnings.add(words, meaning);
    else this.addPhrase(words, meaning);
  }

  /** The length of the longest phrase in characters; without bound where a pattern is among them. */
  get longest(): number {
    return this.#longest;
  }

  /** The longest phrase that begins at a position, or null; patterns count where no phrase does. */
  at(words: string, start: number): PhraseMatch<Meaning> | null {
    const walk = new WordWalk(words);
    return walk.goTo(start) && walk.start === start ? this.here(walk) : null;
  }

  /** The phrases in some words, each from where the one before ends, the longest at each place. */
  all(words: string): readonly PhraseMatch<Meaning>[] {
    const found: PhraseMatch<Meaning>[] = [];
    const walk = new WordWalk(words);
    for (let position = 0; walk.goTo(position);) {
      const match = this.here(walk);
      if (match !== null) found.push(match);
      position = match?.end ?? walk.end;
    }
    return found;
  }

  /** The first phrase in some words, or null. */
  first(words: string): PhraseMatch<Meaning> | null {
    const walk = new WordWalk(words);
    for (let position = 0; walk.goTo(position); position = walk.end) {
      const match = this.here(walk);
      if (match !== null) return match;
    }
    return null;
  }

  /** What words mean that are one phrase and nothing else; empty where they are none. */
  whole(words: string): readonly Meaning[] {
    const match = this.at(words, 0);
    return match?.end === words.length ? match.meanings : [];
  }

  private addPhrase(words: string, meaning: Meaning): void {
    const walk = new WordWalk(words);
    walk.goTo(0);
    this.signs.add(walk);
    put(this.phrases, walk.word, words, meaning);
  }

  private here(walk: WordWalk): PhraseMatch<Meaning> | null {
    const { start } = walk;
    const found = this.signs.mayHold(walk) ? this.phraseHere(walk) : null;
    if (found !== null) return { meanings: found.meanings, start, end: start + found.words.length };
    const part = this.beginnings.find(walk) ?? this.endings.find(walk);
    return part && { meanings: part.meanings, start, end: walk.space };
  }

  private phraseHere({ words, start, word }: WordWalk): Entry<Meaning> | null {
    let found: Entry<Meaning> | null = null;
    for (const entry of this.phrases.get(word) ?? []) {
      const { length } = entry.words;
      if (length <= (found?.words.length ?? 0)) continue;
      if (words.startsWith(entry.words, start) && isEnd(words, start + length)) found = entry;
    }
    return found;
  }
}
