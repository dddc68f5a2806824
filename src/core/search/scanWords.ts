/**
 * The words of a text and of a query: cut, folded, and which signs belong to them.
 */

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

/** Told of each word: as the index compares it, and its first and last (exclusive) character. */
type VisitWord = (word: string, start: number, end: number) => void;

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that write words without spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const humps = /\p{Lu}?[\p{Ll}\p{M}]+\p{N}*|\p{Lu}+(?!\p{Ll})\p{N}*|\p{N}+|[\p{L}\p{M}]/gu;
/** Most words: nothing to fold and nothing to split. */
const simple = /^[a-z0-9]+$/;
const camelCase = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
const connectors = new Set(['-', '/', '_', '.', '+', '&', ':', '‑', '–']);
/** A joined name is indexed whole up to this many letters; longer ones are paths and hashes. */
const maxNameLength = 28;
const longestWord = 64;
/** `++` and `#` at the end of a name no longer than this belong to it. */
const longestSigned = 12;
const signs = /^(?:\+\+|#)(?![\p{L}+#])/u;
/** Characters without a space or a stop that are split in one go: the engine takes the square of them. */
const segmentedAtOnce = 1_000;

/**
 * Splits a text at everything that is neither letter nor number. A camelCase name is told whole and
 * by its humps; a name joined by a dash, slash, dot or underscore by its parts and, after them,
 * whole: so `CI/CD`, `N+1` and `select_related` are found however they are typed. `C++`, `C#`, `.NET`
 * and options such as `--check` are words.
 */
export function scanWords(text: string, visit: VisitWord): void {
  const name = new JoinedName(text, visit);
  let at = 0;
  while (at < text.length) {
    if (!isWordCharacter(text, at)) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && (isWordCharacter(text, at) || isApostrophe(text, at))) at++;
    name.add(start, at);
    if (visitNamed(text, start, at, visit)) continue;
    visitRun(text.slice(start, withoutPossessive(text, start, at)), start, visit);
    visitOption(text, start, at, visit);
  }
  name.close();
}

/** Tells of `C++`, `C#` and `.NET`, whose signs are a part of the name; says whether it was one. */
function visitNamed(text: string, start: number, end: number, visit: VisitWord): boolean {
  const run = text.slice(start, Math.min(end, start + longestSigned)).toLowerCase();
  const [sign] = signs.exec(text.slice(end, end + 3)) ?? [];
  if (sign !== undefined && (sign === '++' || run.length === 1) && /^[a-z]+$/.test(run)) {
    visit(run + sign, start, end + sign.length);
    return true;
  }
  const isDotNet = run === 'net' && text[start - 1] === '.' && !isWordCharacter(text, start - 2);
  if (isDotNet) visit('.net', start - 1, end);
  return isDotNet;
}

/** Tells of an option such as `--check`, beside its word; longer ones are told apart by their parts. */
function visitOption(text: string, start: number, end: number, visit: VisitWord): void {
  if (text[start - 1] !== '-' || text[start - 2] !== '-') return;
  if (text[start - 3] === '-' || (start > 2 && isWordCharacter(text, start - 3))) return;
  if (connectors.has(text[end] ?? '') && isWordCharacter(text, end + 1)) return;
  visit(`--${foldWord(text.slice(start, Math.min(end, start + longestWord)))}`, start - 2, end);
}

/** Collects the parts of `select_related` while they come, and tells the whole once it ends. */
class JoinedName {
  private parts = 0;
  private start = 0;
  private end = -1;
  private letters = '';

  constructor(
    private readonly text: string,
    private readonly visit: VisitWord,
  ) {}

  add(start: number, end: number): void {
    const joined = start === this.end + 1 && connectors.has(this.text[this.end] ?? '');
    if (!joined) {
      this.close();
      this.start = start;
      this.parts = 0;
      this.letters = '';
    }
    this.parts++;
    this.end = end;
    if (this.letters.length <= maxNameLength) this.letters += this.text.slice(start, end);
  }

  close(): void {
    if (this.parts < 2 || this.parts > 3 || this.letters.length > maxNameLength) return;
    this.visit(foldWord(this.letters), this.start, this.end);
    this.parts = 0;
  }
}

function visitRun(run: string, start: number, visit: VisitWord): void {
  if (simple.test(run)) {
    visit(run.length > longestWord ? run.slice(0, longestWord) : run, start, start + run.length);
    return;
  }
  if (unspaced.test(run)) {
    for (let from = 0; from < run.length; from += segmentedAtOnce) {
      visitUnspaced(run.slice(from, from + segmentedAtOnce), start + from, visit);
    }
    return;
  }
  visit(foldWord(run.slice(0, longestWord)), start, start + run.length);
  if (!camelCase.test(run)) return;
  for (const part of run.matchAll(humps)) {
    visit(foldWord(part[0]), start + part.index, start + part.index + part[0].length);
  }
}

function visitUnspaced(run: string, start: number, visit: VisitWord): void {
  for (const part of segmenter.segment(run)) {
    if (!part.isWordLike) continue;
    visit(foldWord(part.segment), start + part.index, start + part.index + part.segment.length);
  }
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 0x7f) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  // Of a letter beyond the first plane both halves count, of an emoji neither.
  const start = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
  const point = text.codePointAt(start);
  return point !== undefined && wordCharacter.test(String.fromCodePoint(point));
}

/** An apostrophe that stands between two letters, as in `don't`. */
function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2019) return false;
  return at > 0 && isWordCharacter(text, at - 1) && isWordCharacter(text, at + 1);
}

/** The end of a word without the `'s` of `server's`. */
function withoutPossessive(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end - 2);
  const possessive = (code === 0x27 || code === 0x2019) && /[sS]/.test(text[end - 1] ?? '');
  return possessive && end - 2 > start ? end - 2 : end;
}

/** Words of a query at most: what goes on beyond is a text, not a question. */
const maxQueryWords = 24;
/** What goes on beyond is not looked at. In characters. */
export const longestQuery = 1_000;

/** Whether a word is an option such as `--check`. */
export function isOption(word: string): boolean {
  return word.startsWith('--');
}

/**
 * The words of a query, each once. Of a name of several parts these are the parts: the index finds
 * them whole as well. Takes 24 words of 1,000 characters at most.
 */
export function queryWords(query: string): string[] {
  const found: { word: string; start: number; end: number }[] = [];
  scanWords(query.slice(0, longestQuery), (word, start, end) => found.push({ word, start, end }));
  const parts = found.filter(
    (whole) =>
      !found.some(
        (part) =>
          part.start >= whole.start &&
          part.end <= whole.end &&
          part.end - part.start < whole.end - whole.start &&
          !isOption(whole.word),
      ) && !found.some((option) => isOption(option.word) && option.start === whole.start - 2),
  );
  return [...new Set(parts.map(({ word }) => word))].slice(0, maxQueryWords);
}
