/**
 * What makes two texts the same card: equal words, or words that differ by no more than an edit. Texts that
 * may be alike are found by pieces of three characters that they share, so that nobody compares each text
 * with all others.
 */

/** Characters of a text that are compared; what goes on beyond is the same card. */
const maxCompared = 600;
/** Texts of so many pieces at most are found by each of them, longer ones by a quarter. */
const fewPieces = 48;
const plain = /^[\0-\x7f]*$/;

/** The words of a text as they are compared: lower case, without signs; at most 600 characters. */
export function comparableText(text: string): string {
  const start = text.length > 2 * maxCompared ? text.slice(0, 2 * maxCompared) : text;
  const words = plain.test(start)
    ? start.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : start
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return words.slice(0, maxCompared).trim();
}

/** A name for comparable words, by two FNV-1a hashes: of 100,000 cards no two are expected to share one. */
export function cardId(words: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x01000193) ^ (second >>> 15);
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}

/** The pieces of a text: a number for each three characters in a row. */
export type PieceList = Int32Array;

/** Cuts comparable words into pieces; short words count by their ends. */
export function textPieces(words: string): PieceList {
  const padded = ` ${words} `;
  const pieces = new Int32Array(Math.max(0, padded.length - 2));
  let before = 0;
  let last = padded.charCodeAt(0);
  for (let at = -1; at < pieces.length; at += 1) {
    const next = padded.charCodeAt(at + 2);
    if (at >= 0) {
      const mixed = Math.imul(before, 0x01000193) ^ Math.imul(last, 0x85ebca6b);
      const piece = Math.imul(mixed ^ Math.imul(next, 0xc2b2ae35), 0x27d4eb2f);
      pieces[at] = piece ^ (piece >>> 15);
    }
    before = last;
    last = next;
  }
  return pieces;
}

/**
 * Visits the pieces by which a text is found. Two texts choose theirs by the same rule, so that those which
 * share half of their pieces share one of these with near certainty.
 */
export function visitTelling(pieces: PieceList, visit: (piece: number) => void): void {
  const isShort = pieces.length <= fewPieces;
  for (const piece of pieces) if (isShort || (piece & 3) === 0) visit(piece);
}

/** How alike two texts are, from 0 to 1, by their sorted pieces: the part that both have (Sørensen–Dice). */
export function similarity(left: PieceList, right: PieceList): number {
  let shared = 0;
  for (let one = 0, other = 0; one < left.length && other < right.length;) {
    const difference = (left[one] ?? 0) - (right[other] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) one += 1;
    if (difference >= 0) other += 1;
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}
