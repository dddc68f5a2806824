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
