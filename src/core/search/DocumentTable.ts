import { field, PostingList } from './PostingList';
import { scanWords } from './scanWords';
import { type TermId, Vocabulary } from './Vocabulary';

/** A text to be found, with what it may also be found by. */
export interface SearchableText {
  readonly text: string;
  /** Section and group, in one string; counts for less than the text. */
  readonly heading: string;
  /** Title, tags and aliases of the note; counts for less than the heading. */
  readonly note?: string;
}

interface Stored<T> {
  readonly document: T;
  /** The words of the text in their order. */
  readonly words: Int32Array;
  /** Further words, of heading and note. */
  readonly around: Int32Array;
}

/** Postings looked at in one go when sweeping, which keeps it far below a millisecond. */
const sweptAtOnce = 60_000;
const fewGone = 500;

/** Documents by number and words by the documents that hold them. */
export class DocumentTable<T extends SearchableText> {
  readonly vocabulary = new Vocabulary();
  readonly #postings: PostingList[] = [];
  readonly #stored: (Stored<T> | undefined)[] = [];
  readonly #gone = new Set<number>();
  #sweeping: ReadonlySet<number> | null = null;
  #sweptTo = 0;
  readonly #free: number[] = [];
  #living = 0;
  #wordCount = 0;
  /** The document that last held a term, while one is being added. */
  #lastSeen = new Int32Array(1024).fill(-1);

  /** How many documents there are. */
  get size(): number {
    return this.#living;
  }

  /** One more than the highest number of a document. */
  get capacity(): number {
    return this.#stored.length;
  }

  /** Words in a text on average. */
  get averageLength(): number {
    return this.#living === 0 ? 1 : Math.max(1, this.#wordCount / this.#living);
  }

  document(number: number): T | undefined {
    return this.#stored[number]?.document;
  }

  words(number: number): Int32Array {
    return this.#stored[number]?.words ?? none;
  }

  around(number: number): Int32Array {
    return this.#stored[number]?.around ?? none;
  }

  postings(term: TermId): PostingList | undefined {
    return this.#postings[term];
  }

  /** In how many documents a term stands. */
  frequency(term: TermId): number {
    return this.#postings[term]?.living ?? 0;
  }

  add(document: T): number {
    const number = this.#free.pop() ?? this.#stored.length;
    const words = this.#post(number, field.text, document.text);
    const heading = this.#post(number, field.heading, document.heading);
    const note = this.#post(number, field.note, document.note ?? '');
    for (const list of [words, heading, note]) for (const term of list) this.#lastSeen[term] = -1;
    const around = Int32Array.from(new Set([...heading, ...note]));
    this.#stored[number] = { document, words: Int32Array.from(words), around };
    this.#living++;
    this.#wordCount += words.length;
    return number;
  }

  /** Takes a document out; its traces in the postings go later, a few at a time. */
  remove(number: number): void {
    const stored = this.#stored[number];
    if (!stored) return;
    for (const term of new Set([...stored.words, ...stored.around])) {
      const postings = this.#postings[term];
      if (postings) postings.living--;
    }
    this.#stored[number] = undefined;
    this.#gone.add(number);
    this.#living--;
    this.#wordCount -= stored.words.length;
  }

  /** Clears away a little of what was removed, where that is worth it; says whether more is left. */
  sweep(): boolean {
    if (!this.#sweeping) {
      if (this.#gone.size < Math.max(fewGone, this.#living / 10)) return false;
      this.#sweeping = new Set(this.#gone);
      this.#sweptTo = 0;
    }
    for (let seen = 0; seen < sweptAtOnce && this.#sweptTo < this.#postings.length;) {
      const postings = this.#postings[this.#sweptTo++];
      seen += 1 + (postings?.length ?? 0);
      postings?.sweep(this.#sweeping);
    }
    if (this.#sweptTo < this.#postings.length) return true;
    for (const number of this.#sweeping) {
      this.#gone.delete(number);
      this.#free.push(number);
    }
    this.#sweeping = null;
    return false;
  }

  #post(number: number, where: number, text: string): TermId[] {
    const terms: TermId[] = [];
    if (text === '') return terms;
    scanWords(text, (word) => {
      const term = this.vocabulary.add(word);
      terms.push(term);
      if (this.#seen(term, number)) return;
      (this.#postings[term] ??= new PostingList()).add(number, where);
    });
    return terms;
  }

  #seen(term: TermId, number: number): boolean {
    if (term >= this.#lastSeen.length) {
      const larger = new Int32Array(term * 2).fill(-1);
      larger.set(this.#lastSeen);
      this.#lastSeen = larger;
    }
    if (this.#lastSeen[term] === number) return true;
    this.#lastSeen[term] = number;
    return false;
  }
}

const none = new Int32Array(0);
