/** One character read from UTF-8, or the bytes that cannot be one. */
export interface Utf8Sequence {
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
