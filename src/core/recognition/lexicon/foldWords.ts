/** Stands where a title is parted: `:`, a dash, a comma or a bracket. No phrase reaches across it. */
export const titleBreak = '\u0001';

const joinsTitles = /\s*[&+/＆／]\s*/g;
const partsTitles = /\s[-~]+\s|[:：|,，、;；()（）[\]【】「」–—―→·•/]+/g;
/** A sign that may part a title or join two, which most titles are without. */
const mayPart = /[^\p{L}\p{N} '’]/u;
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

/** The same for any text, letter by letter and with everything else as blanks, which takes a while. */
function foldSlowly(text: string): string {
  const joined = foldLetters(text).replace(joinsTitles, ' & ');
  return joined.replace(/[^\p{L}\p{N}\p{M}&\u0001]+/gu, ' ').trim();
}

/** What a character becomes: its small letter without diacritics, a blank, or one of these. */
const [unknown, blank, joiner, dropped, rare] = [0, 0x20, 0x26, 0xfffe, 0xffff];

/** What one character becomes by the slow way. */
function foldCharacter(code: number): number {
  const text = String.fromCharCode(code);
  const isMark = text.search(marks) === 0;
  if (isMark) return dropped;
  const folded = foldSlowly(text);
  if (folded.length > 1 || (code >= 0xd800 && code <= 0xdfff) || isVoicing(code)) return rare;
  return folded === '' ? blank : folded.charCodeAt(0);
}

/** The marks of kana that change the letter before them. */
function isVoicing(code: number): boolean {
  return code === 0x3099 || code === 0x309a;
}

/** The first half of the two that an emoji is written with. */
function startsEmoji(text: string, position: number): boolean {
  const code = text.codePointAt(position) ?? 0;
  return code >= 0x1f000 && code <= 0x1faff;
}

/** As many characters as engines take as arguments of one call. */
const mostAtOnce = 4096;

function textOf(codes: Uint16Array, length: number): string {
  let text = '';
  for (let start = 0; start < length; start += mostAtOnce) {
    const some = codes.subarray(start, Math.min(length, start + mostAtOnce));
    text += String.fromCharCode.apply(null, some as unknown as number[]);
  }
  return text;
}

const longestShort = 1000;

/** Folds text character by character, and remembers what each becomes. */
class Folder {
  /** What is known of each character; each is looked at the slow way once. */
  private readonly folded = new Uint16Array(0x10000);
  private readonly short = new Uint16Array(3 * longestShort);

  fold(text: string): string {
    // A sign such as `&` becomes a word of its own.
    const codes = text.length > longestShort ? new Uint16Array(3 * text.length) : this.short;
    let length = 0;
    let isParted = false;
    for (let position = 0; position < text.length; position += 1) {
      const code = this.at(text, position);
      if (code === rare) return foldSlowly(text);
      if (code === dropped) continue;
      if (code === blank) isParted = length > 0;
      else {
        if (isParted || (code === joiner && length > 0)) codes[length++] = blank;
        codes[length++] = code;
        isParted = code === joiner;
      }
    }
    return textOf(codes, length);
  }

  private at(text: string, position: number): number {
    const code = text.charCodeAt(position);
    let folded = this.folded[code] ?? rare;
    if (folded === unknown) folded = this.folded[code] = foldCharacter(code);
    if (folded !== rare || code < 0xd800 || code > 0xdfff) return folded;
    const isEmoji = startsEmoji(text, code < 0xdc00 ? position : position - 1);
    return isEmoji ? blank : rare;
  }
}

const folder = new Folder();

/**
 * Text as words that phrases can be found in: small letters without diacritics, parted by single blanks,
 * `&` where two words are joined by a sign. For `Dos & Don'ts!` this is `dos & don ts`.
 */
export function foldWords(text: string): string {
  return folder.fold(text);
}

/** The same for a title, with `titleBreak` as a word of its own where punctuation parts it. */
export function foldTitle(text: string): string {
  if (!mayPart.test(text)) return folder.fold(text);
  return folder.fold(text.replace(joinsTitles, ' & ').replace(partsTitles, ` ${titleBreak} `));
}
