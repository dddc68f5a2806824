/** Stands where a title is parted: `:`, a dash, a comma or a bracket. No phrase reaches across it. */
export const titleBreak = '\u0001';

const plain = /^[a-z]+(?: [a-z]+)*$/;
const joinsTitles = /\s*[&+/＆／]\s*/gu;
const partsTitles = /\s[-~]+\s|[:：|,，、;；()（）[\]【】「」–—―→·•/]+/gu;
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** Letters without case and diacritics; the marks that make other letters of kana stay. */
function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  // Nothing but ASCII is folded by its case alone.
  if (!/[^\0-\x7f]/.test(lower)) return lower;
  return lower.normalize('NFD').replace(marks, '').normalize('NFC').replaceAll('ß', 'ss');
}

function asWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}&\u0001]+/gu, ' ').trim();
}

const beyondAscii = /[^\0-\x7f]/;

/** The same for text of ASCII alone, which most is: it has no diacritics, and its classes are quick. */
function foldAscii(text: string): string {
  const lower = text.toLowerCase();
  const joined = /[&+/]/.test(lower) ? lower.replace(/[&+/]/g, ' & ') : lower;
  return joined.replace(/[^a-z0-9&]+/g, ' ').trim();
}

/**
 * Text as words that phrases can be found in: small letters without diacritics, parted by single blanks,
 * `&` where two words are joined by a sign. For `Dos & Don'ts!` this is `dos & don ts`.
 */
export function foldWords(text: string): string {
  if (!beyondAscii.test(text)) return plain.test(text) ? text : foldAscii(text);
  return asWords(foldLetters(text).replace(joinsTitles, ' & '));
}

/** The same for a title, with `titleBreak` as a word of its own where punctuation parts it. */
export function foldTitle(text: string): string {
  if (plain.test(text)) return text;
  const parted = text.replace(/\s*[&+/＆／]\s*/gu, ' & ').replace(partsTitles, ` ${titleBreak} `);
  return asWords(foldLetters(parted));
}
