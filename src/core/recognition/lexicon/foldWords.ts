/** Stands where a title is parted: `:`, a dash, a comma or a bracket. No phrase reaches across it. */
export const titleBreak = '\u0001';

const plain = /^[a-z]+(?: [a-z]+)*$/;
const joinsTitles = /\s*[&+/＆／]\s*/g;
const partsTitles = /\s[-~]+\s|[:：|,，、;；()（）[\]【】「」–—―→·•/]+/g;
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** Letters without case and diacritics; the marks that make other letters of kana stay. */
function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss');
}

function asWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}&\u0001]+/gu, ' ').trim();
}

const beyondAscii = /[^\0-\x7f]/;

/** Dashes, quotes, arrows and emoji, which are no part of any word; without them most text is ASCII. */
const signs =
  /[\u2010-\u2027\u2190-\u21ff\u2600-\u2775]|\ud83c[\udf00-\udfff]|\ud83d[\udc00-\udfff]|\ud83e[\udd00-\udeff]/g;

/** Text of ASCII alone, with blanks for signs, or null where it has other letters. */
function asAscii(text: string): string | null {
  if (!beyondAscii.test(text)) return text;
  const bare = text.replace(signs, ' ');
  return beyondAscii.test(bare) ? null : bare;
}

/** The same as `asWords` for text of ASCII, which has no diacritics, and whose classes are quick. */
function asciiWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9&\u0001]+/g, ' ')
    .trim();
}

/**
 * Text as words that phrases can be found in: small letters without diacritics, parted by single blanks,
 * `&` where two words are joined by a sign. For `Dos & Don'ts!` this is `dos & don ts`.
 */
export function foldWords(text: string): string {
  if (plain.test(text)) return text;
  const ascii = asAscii(text);
  if (ascii === null) return asWords(foldLetters(text).replace(joinsTitles, ' & '));
  return asciiWords(/[&+/]/.test(ascii) ? ascii.replace(/[&+/]/g, ' & ') : ascii);
}

/** The same for a title, with `titleBreak` as a word of its own where punctuation parts it. */
export function foldTitle(text: string): string {
  if (plain.test(text)) return text;
  const joined = /[&+/＆／]/.test(text) ? text.replace(joinsTitles, ' & ') : text;
  const parted = joined.replace(partsTitles, ` ${titleBreak} `);
  const ascii = asAscii(parted);
  return ascii === null ? asWords(foldLetters(parted)) : asciiWords(ascii);
}
