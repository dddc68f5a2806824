import { foldWords } from './foldWords';

/** A phrase that was found: what it means, and where it stands in the words it was looked for in. */
export interface PhraseMatch<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}

interface Branch<Meaning> {
  readonly next: Map<number, Branch<Meaning>>;
  /** What a phrase that ends here means. */
  readonly meanings: Meaning[];
  /** What a phrase means that ends here and may go on to the end of the word. */
  readonly prefixMeanings: Meaning[];
}

const blank = 0x20;

function newBranch<Meaning>(): Branch<Meaning> {
  return { next: new Map(), meanings: [], prefixMeanings: [] };
}

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

function reversed(words: string): string {
  let text = '';
  for (let position = words.length - 1; position >= 0; position -= 1)
    text += words.charAt(position);
  return text;
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

/**
 * Phrases of all languages in one tree of characters, so that looking for all of them in a text takes
 * time that grows with the text and not with their number. Words are folded by `foldWords` first.
 */
export class PhraseIndex<Meaning> {
  private readonly root = newBranch<Meaning>();
  /** Ends of words, last character first, as `*praktiken` gives one. */
  private readonly endings = newBranch<Meaning>();

  /** Adds a phrase as a lexicon spells it. */
  add(phrase: string, meaning: Meaning): void {
    const words = foldWords(phrase);
    if (words === '') return;
    if (phrase.startsWith('*')) {
      this.branchFor(this.endings, reversed(words)).meanings.push(meaning);
      return;
    }
    const branch = this.branchFor(this.root, words);
    const meanings = phrase.endsWith('*') ? branch.prefixMeanings : branch.meanings;
    if (!meanings.includes(meaning)) meanings.push(meaning);
  }

  /** The longest phrase that begins at a position, or null. */
  at(words: string, start: number): PhraseMatch<Meaning> | null {
    let found: PhraseMatch<Meaning> | null = null;
    let branch: Branch<Meaning> | undefined = this.root;
    for (let position = start; position < words.length;) {
      branch = branch.next.get(words.charCodeAt(position));
      if (branch === undefined) break;
      position += 1;
      if (branch.meanings.length > 0 && isEnd(words, position))
        found = { meanings: branch.meanings, start, end: position };
      else if (branch.prefixMeanings.length > 0)
        found = { meanings: branch.prefixMeanings, start, end: wordEnd(words, position) };
    }
    return found ?? this.endingAt(words, start);
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

  private branchFor(from: Branch<Meaning>, words: string): Branch<Meaning> {
    let branch = from;
    for (let position = 0; position < words.length; position += 1) {
      const code = words.charCodeAt(position);
      let next = branch.next.get(code);
      if (next === undefined) {
        next = newBranch();
        branch.next.set(code, next);
      }
      branch = next;
    }
    return branch;
  }

  /** The word at a position where it ends as a phrase such as `*praktiken` says. */
  private endingAt(words: string, start: number): PhraseMatch<Meaning> | null {
    if (this.endings.next.size === 0) return null;
    const end = wordEnd(words, start);
    let branch: Branch<Meaning> | undefined = this.endings;
    for (let position = end - 1; position >= start; position -= 1) {
      branch = branch.next.get(words.charCodeAt(position));
      if (branch === undefined) return null;
      if (branch.meanings.length > 0) return { meanings: branch.meanings, start, end };
    }
    return null;
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
