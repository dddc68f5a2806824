/** One character read from UTF-8, or the bytes that cannot be one. */
interface Utf8Sequence {
  /** The code point, or -1 where the bytes are no valid sequence. */
  readonly codePoint: number;
  /** How many bytes were taken, at least 1. */
  readonly length: number;
}

interface LeadByte {
  readonly length: number;
  /** The bits of the code point that the first byte carries. */
  readonly bits: number;
  /** The lowest second byte allowed, which rules out overlong forms. */
  readonly low: number;
  /** The highest second byte allowed, which rules out surrogates and code points past U+10FFFF. */
  readonly high: number;
}

const lowestSecond: ReadonlyMap<number, number> = new Map([
  [0xe0, 0xa0],
  [0xf0, 0x90],
]);
const highestSecond: ReadonlyMap<number, number> = new Map([
  [0xed, 0x9f],
  [0xf4, 0x8f],
]);

/** Table 3-7 of the Unicode Standard: well-formed UTF-8 byte sequences. */
function leadByte(byte: number): LeadByte | null {
  if (byte < 0xc2 || byte > 0xf4) return null;
  const low = lowestSecond.get(byte) ?? 0x80;
  const high = highestSecond.get(byte) ?? 0xbf;
  if (byte < 0xe0) return { length: 2, bits: byte & 0x1f, low, high };
  if (byte < 0xf0) return { length: 3, bits: byte & 0x0f, low, high };
  return { length: 4, bits: byte & 0x07, low, high };
}

/**
 * Reads the sequence that starts at `start`; an invalid one takes the longest valid beginning, as
 * the Encoding Standard asks, so that one bad byte never swallows a good one.
 */
export function readUtf8Sequence(bytes: ArrayLike<number>, start: number): Utf8Sequence {
  const first = bytes[start] ?? 0;
  if (first < 0x80) return { codePoint: first, length: 1 };
  const lead = leadByte(first);
  if (lead === null) return { codePoint: -1, length: 1 };
  let codePoint = lead.bits;
  for (let offset = 1; offset < lead.length; offset += 1) {
    const byte = bytes[start + offset] ?? 0;
    const low = offset === 1 ? lead.low : 0x80;
    const high = offset === 1 ? lead.high : 0xbf;
    if (byte < low || byte > high) return { codePoint: -1, length: offset };
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  return { codePoint, length: lead.length };
}

const beyond = /[^\0-\x7f]/;

/** Whether a text holds nothing but ASCII, in which no repair of characters has anything to do. */
export function isAscii(text: string): boolean {
  return !beyond.test(text);
}

/** A line with bytes that are no text. */
interface ByteProblem {
  readonly line: number;
  readonly code: 'invalid-utf-8';
}

/** A file's bytes as text, without a byte order mark. */
interface DecodedText {
  readonly text: string;
  /** `invalid-utf-8` for each line, up to a hundred, that holds bytes which are no text. */
  readonly problems: readonly ByteProblem[];
}

/**
 * Decodes UTF-8 that is sound, or gives null: what every host's own decoder does a hundred times
 * quicker than a program can. A mark at the start is no concern of it.
 */
export type Utf8Decoder = (bytes: Uint8Array) => string | null;

const chunkLength = 8192;
const problemLimit = 100;
const replacementCharacter = 0xfffd;

/** Collects UTF-16 code units in pieces, since one huge `fromCharCode` call overflows the stack. */
class CodeUnits {
  private pieces = '';
  private pending: number[] = [];

  add(codePoint: number): void {
    if (codePoint > 0xffff) {
      const offset = codePoint - 0x10000;
      this.pending.push(0xd800 + (offset >> 10), 0xdc00 + (offset & 0x3ff));
    } else {
      this.pending.push(codePoint);
    }
    if (this.pending.length >= chunkLength) this.flush();
  }

  toString(): string {
    this.flush();
    return this.pieces;
  }

  private flush(): void {
    this.pieces += String.fromCharCode(...this.pending);
    this.pending = [];
  }
}

function decodeUtf8(bytes: Uint8Array, start: number, strict?: Utf8Decoder): DecodedText {
  const sound = strict?.(bytes.subarray(start)) ?? null;
  return sound === null ? decodeLeniently(bytes, start) : { text: sound, problems: [] };
}

function decodeLeniently(bytes: Uint8Array, start: number): DecodedText {
  const units = new CodeUnits();
  const problems: ByteProblem[] = [];
  let line = 1;
  let position = start;
  while (position < bytes.length) {
    const { codePoint, length } = readUtf8Sequence(bytes, position);
    position += length;
    if (codePoint === 0x0a || (codePoint === 0x0d && bytes[position] !== 0x0a)) line += 1;
    if (codePoint < 0 && problems.at(-1)?.line !== line && problems.length < problemLimit) {
      problems.push({ line, code: 'invalid-utf-8' });
    }
    units.add(codePoint < 0 ? replacementCharacter : codePoint);
  }
  return { text: units.toString(), problems };
}

function decodeUtf16(bytes: Uint8Array, start: number, highByteAt: 0 | 1): DecodedText {
  const units = new CodeUnits();
  for (let position = start; position + 1 < bytes.length; position += 2) {
    const high = bytes[position + highByteAt] ?? 0;
    units.add((high << 8) | (bytes[position + 1 - highByteAt] ?? 0));
  }
  return { text: units.toString(), problems: [] };
}

/**
 * Where the high bytes of UTF-16 without a mark would stand: plain text in a Latin script has a zero
 * in nearly every second place and none in the others. Null where the bytes are not plainly so.
 */
function highBytePosition(bytes: Uint8Array): 0 | 1 | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 2000);
  if (!bytes.subarray(0, length).includes(0)) return null;
  const zeros: [number, number] = [0, 0];
  for (let position = 0; position < length; position += 1) {
    if (bytes[position] === 0) zeros[position % 2 === 0 ? 0 : 1] += 1;
  }
  const half = length / 2;
  if (half < 2) return null;
  if (zeros[1] > half * 0.7 && zeros[0] === 0) return 1;
  return zeros[0] > half * 0.7 && zeros[1] === 0 ? 0 : null;
}

/**
 * Decodes UTF-8 and UTF-16 of either byte order, each with or without a mark; bytes that are no
 * UTF-8 become U+FFFD, as the editor itself shows them, and are listed.
 * @param strict the host's own decoder, which spares most texts the slow way
 */
export function decodeText(bytes: Uint8Array, strict?: Utf8Decoder): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes, 3, strict);
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 2, 1);
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 2, 0);
  const highByteAt = highBytePosition(bytes);
  return highByteAt === null ? decodeUtf8(bytes, 0, strict) : decodeUtf16(bytes, 0, highByteAt);
}
