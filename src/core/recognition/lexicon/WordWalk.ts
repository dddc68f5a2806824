const blank = 0x20;

/** Whether a character belongs to a script that parts no words: Chinese, Japanese, Thai. */
export function isUnparted(code: number): boolean {
  if (code < 0x0e00) return false;
  return (
    code <= 0x0e7f ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Goes from word to word through folded text; where a script parts no words, each character is one. */
export class WordWalk {
  start = 0;
  /** Behind the last character of the word. */
  end = 0;
  /** A number that words of the same letters share. */
  hash = 0;
  #space = -1;

  constructor(readonly words: string) {}

  /** Goes to the first word that begins at a position or behind it; false where there is none. */
  goTo(from: number): boolean {
    const { words } = this;
    let position = from;
    while (words.charCodeAt(position) === blank) position += 1;
    this.start = position;
    if (position >= words.length) return false;
    let code = words.charCodeAt(position);
    this.hash = code;
    position += 1;
    if (!isUnparted(code)) {
      for (; position < words.length; position += 1) {
        code = words.charCodeAt(position);
        if (code === blank || isUnparted(code)) break;
        this.hash = (Math.imul(this.hash, 31) + code) | 0;
      }
    }
    this.end = position;
    return true;
  }

  /** The word as text. */
  get word(): string {
    return this.words.slice(this.start, this.end);
  }

  /** The place of the next blank, or the end of the text; looked for once for all characters before it. */
  get space(): number {
    if (this.#space < this.start) {
      const found = this.words.indexOf(' ', this.start);
      this.#space = found < 0 ? this.words.length : found;
    }
    return this.#space;
  }
}

/** A power of two of at least a few times as many words as any index knows. */
const signCount = 8192;

/**
 * Which words may be known, as a few kilobytes of signs: most words of a text are not, and are told from the
 * others without making a string of them.
 */
export class WordSigns {
  readonly #signs = new Uint8Array(signCount);

  add({ hash }: WordWalk): void {
    this.#signs[placeOf(hash)] = 1;
  }

  mayHold({ hash }: WordWalk): boolean {
    return this.#signs[placeOf(hash)] === 1;
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (signCount - 1);
}
