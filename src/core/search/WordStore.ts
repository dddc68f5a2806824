import type { TermId } from './TermVocabulary';

const perDocument = 24;

/**
 * The words of all documents in one array: a hundred thousand small ones would weigh three times as
 * much, and each look at one would miss the processor's cache.
 */
export class WordStore {
  #terms = new Int32Array(4096);
  #used = 0;
  #wasted = 0;
  #starts = new Int32Array(256);
  #textLengths = new Int32Array(256);
  #aroundLengths = new Int32Array(256);

  /** How many words the text of each document has, by number. */
  get textLengths(): Int32Array {
    return this.#textLengths;
  }

  /** The words of a document's text in their order. */
  text(number: number): Int32Array {
    const start = this.#starts[number] ?? 0;
    return this.#terms.subarray(start, start + (this.#textLengths[number] ?? 0));
  }

  /** Further words of a document, of heading and note, each once. */
  around(number: number): Int32Array {
    const start = (this.#starts[number] ?? 0) + (this.#textLengths[number] ?? 0);
    return this.#terms.subarray(start, start + (this.#aroundLengths[number] ?? 0));
  }

  put(number: number, text: readonly TermId[], around: readonly TermId[]): void {
    const size = text.length + around.length;
    if (number >= this.#starts.length) this.#makeRoomForNumbers(number);
    if (this.#used + size > this.#terms.length) this.#makeRoomForWords(size);
    this.#starts[number] = this.#used;
    this.#textLengths[number] = text.length;
    this.#aroundLengths[number] = around.length;
    this.#terms.set(text, this.#used);
    this.#terms.set(around, this.#used + text.length);
    this.#used += size;
  }

  drop(number: number): void {
    this.#wasted += (this.#textLengths[number] ?? 0) + (this.#aroundLengths[number] ?? 0);
    this.#textLengths[number] = 0;
    this.#aroundLengths[number] = 0;
  }

  #makeRoomForNumbers(number: number): void {
    const size = Math.ceil(number * 1.5) + 1;
    this.#starts = enlarged(this.#starts, size);
    this.#textLengths = enlarged(this.#textLengths, size);
    this.#aroundLengths = enlarged(this.#aroundLengths, size);
  }

  /** Grows, or where a third is waste moves together what is left. */
  #makeRoomForWords(size: number): void {
    if (this.#wasted * 3 < this.#used) {
      const more = Math.max(size, this.#used >> 2, perDocument);
      this.#terms = enlarged(this.#terms, this.#used + more);
      return;
    }
    const old = this.#terms;
    const left = this.#used - this.#wasted + size;
    const terms = new Int32Array(Math.ceil(left * 1.25));
    let used = 0;
    this.#textLengths.forEach((length, number) => {
      const all = length + (this.#aroundLengths[number] ?? 0);
      const start = this.#starts[number] ?? 0;
      terms.set(old.subarray(start, start + all), used);
      this.#starts[number] = used;
      used += all;
    });
    this.#terms = terms;
    this.#used = used;
    this.#wasted = 0;
  }
}

function enlarged(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
}
