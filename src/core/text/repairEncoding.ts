/**
 * Garbled text: UTF-8 that was once read in an encoding of one byte a sign. Finds it, and plans its repair.
 */

import { type EditPlan, planOf, TextLines } from './EditPlan';
import { readUtf8Sequence } from './decodeText';

/**
 * The upper halves of the two 8-bit encodings that garble notes most often: the characters of the
 * bytes 0x80 to 0xFF in order. Windows-1252 leaves five bytes undefined; programs pass those through
 * as control characters, and so does this table.
 * Sources: the Unicode Consortium's mapping tables CP1252.TXT and ROMAN.TXT.
 */
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const windows1252Controls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function latin1UpperHalf(): string {
  let characters = '';
  for (let code = 0xa0; code <= 0xff; code += 1) characters += String.fromCharCode(code);
  return characters;
}

function bytesOf(upperHalf: string): ReadonlyMap<number, number> {
  const bytes = new Map<number, number>();
  for (let index = 0; index < upperHalf.length; index += 1) {
    bytes.set(upperHalf.charCodeAt(index), 0x80 + index);
  }
  return bytes;
}

/** Code point of each upper-half character to its byte, one map for each encoding tried. */
export const singleByteCharsets: readonly ReadonlyMap<number, number>[] = [
  bytesOf(windows1252Controls + latin1UpperHalf()),
  bytesOf(macRoman),
];

/** Words by which a note says that it is about garbled text, so that its samples are left alone. */
const aboutEncodings =
  /\b(?:mojibake|windows-?1252|cp-?1252|latin-?1|mac-? ?roman|ftfy|garbled (?:text|characters)|(?:wrong|broken|bad|mixed) encodings?|double[- ]encoded)\b/i;

/** The characters that the first byte of a multi-byte sequence turns into, in either encoding. */
const suspicious =
  /[\u00c2-\u00f4\u00ac\u221a\u0192\u2248\u00ab\u2206\u2026\u00d5\u0152\u0153\u201a\u201e\u2030\uf8ff]/;

const nonAscii = /[^\0-\x7f]/;

interface Decoded {
  readonly text: string;
  readonly codePoints: readonly number[];
}

/** Undoes one wrong reading; null as soon as a character or a byte sequence does not fit. */
function undo(text: string, charset: ReadonlyMap<number, number>): Decoded | null {
  const codePoints: number[] = [];
  let repaired = '';
  let copied = 0;
  let position = 0;
  while (position < text.length) {
    if (text.charCodeAt(position) < 0x80) {
      position += 1;
      continue;
    }
    repaired += text.slice(copied, position);
    const bytes: number[] = [];
    for (let offset = 0; offset < 4; offset += 1) {
      bytes.push(charset.get(text.charCodeAt(position + offset)) ?? 0);
    }
    const { codePoint, length } = readUtf8Sequence(bytes, 0);
    if (codePoint < 0x80) return null;
    codePoints.push(codePoint);
    repaired += String.fromCodePoint(codePoint);
    position += length;
    copied = position;
  }
  return { text: repaired + text.slice(copied), codePoints };
}

type Range = readonly [from: number, to: number];

/** What people write between words of any language: Latin letters, punctuation, symbols, emoji. */
const plausibleAlone: readonly Range[] = [
  [0x00a0, 0x024f],
  [0x2010, 0x206f],
  [0x20a0, 0x20bf],
  [0x20e3, 0x20e3],
  [0x2100, 0x2bff],
  [0xfe0f, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
  [0x1f000, 0x1faff],
];

function isPlausibleAlone(codePoint: number): boolean {
  return plausibleAlone.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/**
 * Letters of other scripts come in words. A lone Armenian letter in French text is the pair `’é` of
 * sound text that happens to fit, so such letters must at least be as many as form words.
 */
function isPlausible({ text, codePoints }: Decoded): boolean {
  const strangers = codePoints.filter((codePoint) => !isPlausibleAlone(codePoint));
  if (strangers.length === 0) return true;
  const inWords = text.match(/[\u0250-\u1fff\u2c00-\ufdff]{2,}/g) ?? [];
  const together = inWords.reduce((sum, word) => sum + word.length, 0);
  return together >= strangers.length * 0.8;
}

const fenced = /^[ \t]*(`{3,}|~{3,})[^\n]*\n(?:(?![ \t]*\1)[^\n]*\n)*[ \t]*\1/gm;
const indented = /^(?: {4}|\t)[^\n]*/gm;

/** Whether every garbled sequence stands in quotes, backticks or a block of code, which is how samples are shown. */
function isOnlyQuoted(text: string): boolean {
  const withoutCode = text.replace(fenced, '').replace(indented, '');
  const bare = withoutCode.replace(/`[^`\n]*`|"[^"\n]{1,40}"/g, '');
  return !nonAscii.test(bare);
}

/**
 * The text as it was before it was once read in Windows-1252 or Mac Roman instead of UTF-8, or null
 * where it is fine. Only a whole text that goes back without a rest, and to characters that people
 * write, is repaired; line breaks stay where they are.
 */
export function repairEncoding(text: string): string | null {
  if (!suspicious.test(text)) return null;
  for (const charset of singleByteCharsets) {
    const decoded = undo(text, charset);
    if (decoded === null || !isPlausible(decoded)) continue;
    return isOnlyQuoted(text) || aboutEncodings.test(text) ? null : decoded.text;
  }
  return null;
}

/** What sound text never holds: how accents, quotes, dashes and emoji look after a wrong reading. */
const surelyGarbled = /Ã.|Â[\u00a0-\u00bf]|â€|ðŸ|√[^\s\d\w]|‚Ä|¬[\u00a0-\u00ff†∞¢£§•¶ß®©™´¨≠ÆØ]/u;

/**
 * A text of which only some lines were read in the wrong encoding, as when a paragraph is pasted into a
 * sound note, with those lines put right; null where there are none. Each line must go back whole and
 * become Latin letters, punctuation or emoji. It may be a sample all the same: somebody has to look.
 */
function repairGarbledLines(text: string): string | null {
  if (!surelyGarbled.test(text) || aboutEncodings.test(text)) return null;
  const parts = text.split(/(\r\n|\r|\n)/).map((line) => {
    const repaired = surelyGarbled.test(line) ? repairEncoding(line) : null;
    return repaired !== null && isLatin(repaired) ? repaired : line;
  });
  const whole = parts.join('');
  return whole === text ? null : whole;
}

function isLatin(text: string): boolean {
  return Array.from(text).every((sign) => {
    const codePoint = sign.codePointAt(0) ?? 0;
    return codePoint < 0x80 || isPlausibleAlone(codePoint);
  });
}

/** A line that reads otherwise once the encoding is put right. */
interface RepairedLine {
  /** From 0, as editors count. */
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

const lineBreak = /\r\n|\r|\n/;

/**
 * The lines of a text to change so that garbled characters become what they were, or an empty list
 * where nothing is garbled. Lines are never added or taken away. Where the text as a whole is sound,
 * lines that surely are not are among them.
 */
export function planEncodingRepair(text: string): readonly RepairedLine[] {
  const after = repairedText(text).split(lineBreak);
  return text.split(lineBreak).flatMap((before, index) => {
    const line = after[index] ?? before;
    return line === before ? [] : [{ index, before, after: line }];
  });
}

/** A text as it is after the repair; the same text where nothing is garbled. */
export function repairedText(text: string): string {
  return repairEncoding(text) ?? repairGarbledLines(text) ?? text;
}

/** Plans the repair of a text as an edit of its garbled lines. */
export function planRepairEdit(text: string): EditPlan {
  const lines = new TextLines(text);
  return planOf(
    planEncodingRepair(text).map(({ index, after }) => {
      return { start: lines.offsetOf(index, 0), end: lines.endOf(index), text: after };
    }),
  );
}
