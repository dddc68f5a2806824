const plain = /^[\0-\x7f]*$/;
/** Letters that Unicode does not take apart, though people type them without their strokes. */
const strokes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ħ: 'h',
    ı: 'i',
    þ: 'th',
  }),
);

/** Lower case without accents or apostrophes, so that `Façade` and `facade` are one word. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower.includes("'") ? lower.replace(/'/g, '') : lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[ßæœøđðłħıþ]/g, (letter) => strokes.get(letter) ?? letter)
    .normalize('NFC');
}
