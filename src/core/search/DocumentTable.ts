import { type TermId, TermVocabulary } from './TermVocabulary';
import { WordStore } from './WordStore';
import { scanWords } from './scanWords';

/** Where a word stands in a document; the smaller, the more it counts. */
const field = { text: 0, heading: 1, note: 2 } as const;

/** Documents that hold a word, each with the best field it stands in, packed as `number * 4 + field`. */
class PostingList {
  #items = new Uint32Array(2);
  #length = 0;
  /** Documents still there; the list may hold some that are gone, until it is swept. */
  living = 0;

  get length(): number {
    return this.#length;
  }

  /** The packed items; only those below {@link length} count. */
  get items(): Uint32Array {
    return this.#items;
  }

  add(document: number, where: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Uint32Array(Math.ceil(this.#length * 1.5) + 1);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = document * 4 + where;
    this.living++;
  }

  /** Drops the documents that are gone. */
  sweep(gone: ReadonlySet<number>): void {
    let kept = 0;
    for (let at = 0; at < this.#length; at++) {
      const item = this.#items[at] ?? 0;
      if (!gone.has(item >>> 2)) this.#items[kept++] = item;
    }
    this.#length = kept;
    if (kept < this.#items.length / 2) this.#items = this.#items.slice(0, Math.max(kept, 2));
  }
}

/** A text to be found, with what it may also be found by. */
export interface SearchableText {
  readonly text: string;
  /** Section and group, in one string; counts for less than the text. */
  readonly heading: string;
  /** Title, tags and aliases of the note; counts for less than the heading. */
  readonly note?: string;
}

/** Postings looked at in one go when sweeping, which keeps it far below a millisecond. */
const sweptAtOnce = 15_000;
const fewGone = 500;

/** Documents by number and words by the documents that hold them. */
export class DocumentTable<T extends SearchableText> {
  readonly vocabulary = new TermVocabulary();
  readonly #postings: PostingList[] = [];
  readonly #documents: (T | undefined)[] = [];
  readonly #words = new WordStore();
  readonly #gone = new Set<number>();
  #sweeping: ReadonlySet<number> | null = null;
  #sweptTo = 0;
  readonly #free: number[] = [];
  #living = 0;
  #wordCount = 0;
  /** The turn at which a term was last met, to meet it once in each document. */
  #lastSeen = new Int32Array(1024);
  #turn = 0;

  /** How many documents there are. */
  get size(): number {
    return this.#living;
  }

  /** One more than the highest number of a document. */
  get capacity(): number {
    return this.#documents.length;
  }

  /** Another number after each change. */
  get version(): number {
    return this.#turn;
  }

  /** Words in a text on average. */
  get averageLength(): number {
    return this.#living === 0 ? 1 : Math.max(1, this.#wordCount / this.#living);
  }

  /** How many words the text of each document has, by number. */
  get textLengths(): Int32Array {
    return this.#words.textLengths;
  }

  document(number: number): T | undefined {
    return this.#documents[number];
  }

  /** The words of a text in their order. */
  words(number: number): Int32Array {
    return this.#words.text(number);
  }

  /** Further words of a document, of heading and note, each once. */
  around(number: number): Int32Array {
    return this.#words.around(number);
  }

  postings(term: TermId): PostingList | undefined {
    return this.#postings[term];
  }

  /** In how many documents a term stands. */
  frequency(term: TermId): number {
    return this.#postings[term]?.living ?? 0;
  }

  add(document: T): number {
    const number = this.#free.pop() ?? this.#documents.length;
    this.#turn++;
    const words = this.#post(number, field.text, document.text);
    const heading = this.#post(number, field.heading, document.heading);
    const around = heading.concat(this.#post(number, field.note, document.note ?? ''));
    this.#documents[number] = document;
    this.#words.put(number, words, around);
    this.#living++;
    this.#wordCount += words.length;
    return number;
  }

  /** Takes a document out; its traces in the postings go later, a few at a time. */
  remove(number: number): void {
    if (this.#documents[number] === undefined) return;
    this.#turn++;
    const words = this.#words.text(number);
    for (const terms of [words, this.#words.around(number)]) {
      for (const term of terms) if (!this.#seen(term)) this.#forgetOne(term);
    }
    this.#living--;
    this.#wordCount -= words.length;
    this.#documents[number] = undefined;
    this.#words.drop(number);
    this.#gone.add(number);
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

  #forgetOne(term: TermId): void {
    const postings = this.#postings[term];
    if (postings) postings.living--;
  }

  /** Posts the words of a field: of the text all of them in their order, else the new ones alone. */
  #post(number: number, where: number, text: string): TermId[] {
    const terms: TermId[] = [];
    if (text === '') return terms;
    scanWords(text, (word) => {
      const term = this.vocabulary.add(word);
      const known = this.#seen(term);
      if (!known || where === field.text) terms.push(term);
      if (!known) (this.#postings[term] ??= new PostingList()).add(number, where);
    });
    return terms;
  }

  /** Whether a term has been met in this turn; it then has. */
  #seen(term: TermId): boolean {
    if (term >= this.#lastSeen.length) {
      const larger = new Int32Array(term * 2);
      larger.set(this.#lastSeen);
      this.#lastSeen = larger;
    }
    if (this.#lastSeen[term] === this.#turn) return true;
    this.#lastSeen[term] = this.#turn;
    return false;
  }
}
