import { rememberEach } from '../../Lazy';
import { foldWords } from '../lexicon/foldWords';
import type { LabelRole } from '../lexicon/Lexicon';
import { TextMemory } from '../lexicon/TextMemory';
import type { Vocabulary } from '../lexicon/Vocabulary';

/* How a text begins: with symbols, then a label such as `Problem 2:`, and what that says of the rest. */

/**
 * One symbol that decorates a title or an item: an emoji with its modifiers, a dingbat, an arrow, a
 * geometric bullet, a flag, a keycap, or the U+FFFD that a lost emoji leaves.
 */
const symbol =
  '(?:[0-9#*]\\ufe0f?\\u20e3|(?![\\u00a9\\u00ae\\u2122])[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u{1f1e6}-\\u{1f1ff}\\u200b-\\u200d\\u2060\\ufe0e\\ufe0f\\ufeff\\ufffd\\u2022\\u2023\\u25e6\\u2190-\\u21ff\\u25a0-\\u27bf\\u2b00-\\u2bff]|:[a-z][a-z0-9_+-]*:)';

const leading = new RegExp(`^(?:\\s|${symbol})+`, 'u');
const single = new RegExp(`(?:\\s|${symbol})$`, 'u');
const ascii = /[!-"$-9;-~]/;
const plainStart = /[A-Za-z("'`]/;
const plainEnd = /[!-"$-9;-~]/;

/** Whether a text begins and ends in plain characters, which most do. */
function isPlain(text: string): boolean {
  return plainStart.test(text.charAt(0)) && plainEnd.test(text.charAt(text.length - 1));
}

/** Whether a line begins with a symbol of the kind that stands in for a bullet, as in `✅ Test early`. */
export function startsWithSymbol(text: string): boolean {
  const match = leading.exec(text);
  return match !== null && match[0].trim() !== '';
}

/** Plain text without the emoji and other symbols at either end: for `🚀 Overview 🎯` this is `Overview`. */
export function trimEmoji(text: string): string {
  if (isPlain(text)) return text;
  let trimmed = text.replace(leading, '');
  // From the end one symbol at a time: a pattern anchored at the end only would rescan every run.
  while (trimmed !== '' && !ascii.test(trimmed.slice(-1))) {
    const tail = single.exec(trimmed.slice(-24));
    if (tail === null) break;
    trimmed = trimmed.slice(0, trimmed.length - tail[0].length);
  }
  return trimmed;
}

/** A label and the text it introduces, both as inline Markdown. */
export interface Labeled {
  readonly label: string;
  /** Empty where the label stands alone. */
  readonly text: string;
  /** Whether the label is emphasized or code rather than plain words before a colon. */
  readonly isMarked: boolean;
}

/** What may stand before a label: emoji and other symbols, a number, a task box. */
const lead = /^(?:\s|\d+[.)]\s|\[[ xX]\]\s|[^\p{L}\p{N}\s*_`[("'\\<~#/.$@{-])*/u;

const marked =
  /^(?:\*\*\*(?=\S)([^\n]{1,160}?)\*\*\*|\*\*(?=\S)([^\n]{1,160}?)\*\*|__(?=\S)([^\n]{1,160}?)__|\*(?=\S)([^*\n]{1,160}?)\*|_(?=\S)([^_\n]{1,160}?)_(?![\p{L}\p{N}])|`([^`\n]{1,80})`|<(?:b|strong)>([^<\n]{1,160})<\/(?:b|strong)>)/u;

const separator = /^\s*(?:[:：]|[-–—]{1,3}(?=\s)|[–—]|→|⇒|➜|➡️?|=>|->|>(?=\s))\s*/u;
const colonAtEnd = /\s*[:：]\s*$/;

/**
 * A plain label: up to seven words without a stop, then a colon and more, or nothing more. No blank stands
 * behind a full-width colon.
 */
const plainLabel = /^([^:：.!?;\n`[\]()*_|]{2,60}(?:\([^()\n]{1,40}\))?)(?::(?:\s+|$)|：\s*)/u;

/** An emphasized sentence labels nothing. */
function isSentence(label: string): boolean {
  const words = label.split(/\s+/).length;
  return /[.!?]$/.test(label) || words > (colonAtEnd.test(label) ? 6 : 12);
}

/** `[Redis](https://redis.io): an in-memory store`; a link with nothing behind it labels nothing. */
function linkLabel(source: string): Labeled | null {
  const match = /^(\[[^[\]\n]{1,160}\]\([^()\s]*\))/.exec(source);
  const cut = match === null ? null : separator.exec(source.slice(match[0].length));
  if (match === null || cut === null) return null;
  const text = source.slice(match[0].length + cut[0].length);
  return text.trim() === '' ? null : { label: match[0], text, isMarked: true };
}

function markedLabel(source: string): Labeled | null {
  if (!'*_`<'.includes(source.charAt(0))) return null;
  const match = marked.exec(source);
  if (match === null) return null;
  const label = match.slice(1).find(Boolean) ?? '';
  const rest = source.slice(match[0].length);
  if (rest.trim() === '' && isSentence(label)) return null;
  if (colonAtEnd.test(label)) {
    const text = rest.replace(/^\s*(?:[:：]|[-–—](?=\s))?\s*/u, '');
    return { label: label.replace(colonAtEnd, ''), text, isMarked: true };
  }
  if (rest.trim() === '') return { label, text: '', isMarked: true };
  const cut = separator.exec(rest);
  if (cut !== null) return { label, text: rest.slice(cut[0].length), isMarked: true };
  const broken = /^\s*(?:\\?\n|<br\s*\/?>)\s*/i.exec(rest);
  if (broken === null) return null;
  return { label, text: rest.slice(broken[0].length), isMarked: true };
}

function unmarkedLabel(source: string): Labeled | null {
  if (!source.includes(':') && !source.includes('：')) return null;
  const match = plainLabel.exec(source);
  const label = match?.[1]?.trim();
  if (match === null || label === undefined || label.split(/\s+/).length > 7) return null;
  return { label, text: source.slice(match[0].length), isMarked: false };
}

const labelMark = /[:*_`<：]/;

/** Whether a text holds any of the marks of a label: a quick look that most text does not pass. */
export function mayHoldLabel(source: string): boolean {
  return labelMark.test(source);
}

/** Whether a text begins with a word and holds no colon, as most sentences do. */
function isPlainStart(source: string): boolean {
  return /^[A-Za-z]/.test(source) && !source.includes(':') && !source.includes('：');
}

/**
 * Splits `**Term**: text` in its many forms: colon within or after the emphasis, a dash, an arrow, a
 * line break, or a plain `Term: text`; null where the text has no label.
 */
export function splitLabel(source: string): Labeled | null {
  if (!mayHoldLabel(source) || isPlainStart(source)) return null;
  const bare = source.slice(lead.exec(source)?.[0].length ?? 0);
  if (bare.startsWith('[')) return linkLabel(bare);
  return markedLabel(bare) ?? unmarkedLabel(bare);
}

/** Longer text is a sentence of its own and no label. In characters. */
const longestLabel = 60;

/** Numbers and dates around a label, each a word of its own but for the last: `Problem 2`, `2026 04 21 incident`. */
const countAtEnd = /(?:\s(?:no|nr))?(?:\s?\p{N}{1,4}){1,4}$/u;
const countAtStart = /^(?:\p{N}{1,4}\s){1,4}/u;

/** Longest filler behind the word it goes with, in words. */
const longestFiller = 2;

/** Words without a filler that they end with: for `problema principal` this is `problema`. */
function withoutFillerBehind(words: string, vocabulary: Vocabulary): string {
  const all = words.split(' ');
  for (let count = 1; count <= longestFiller && count < all.length; count += 1) {
    if (vocabulary.fillers.whole(all.slice(-count).join(' ')).length > 0)
      return all.slice(0, -count).join(' ');
  }
  return words;
}

/** Words without the fillers that they begin with: for `the main problem` this is `problem`. */
function withoutFillers(words: string, vocabulary: Vocabulary): string {
  let start = 0;
  for (;;) {
    const filler = vocabulary.fillers.at(words, start);
    if (filler === null || filler.end >= words.length) return words.slice(start);
    start = words.charAt(filler.end) === ' ' ? filler.end + 1 : filler.end;
  }
}

/**
 * What a label's plain text says of the text behind it, as `Problem 2` does; null where it is a name of
 * its own rather than a role.
 */
export function roleOfLabel(plain: string, vocabulary: Vocabulary): LabelRole | null {
  if (plain === '' || plain.length > longestLabel) return null;
  return rolesBy(vocabulary).of(plain);
}

/** Labels that are known at the same time. */
const mostLabels = 2000;

const rolesBy = rememberEach(
  (vocabulary: Vocabulary) => new TextMemory(mostLabels, (label) => readRole(label, vocabulary)),
);

function readRole(plain: string, vocabulary: Vocabulary): LabelRole | null {
  const words = foldWords(plain);
  const role = vocabulary.labels.first(words) === null ? null : roleOfWords(words, vocabulary);
  return role ?? (vocabulary.sentences.solving.at(words, 0) === null ? null : 'solution');
}

/** The role of words that hold a known label somewhere. */
function roleOfWords(words: string, vocabulary: Vocabulary): LabelRole | null {
  const { labels } = vocabulary;
  const [role] = labels.whole(words);
  if (role !== undefined) return role;
  const counted = words.replace(countAtStart, '').replace(countAtEnd, '');
  const mere = withoutFillers(counted, vocabulary);
  return labels.whole(mere)[0] ?? labels.whole(withoutFillerBehind(mere, vocabulary))[0] ?? null;
}

/** What the label that a text begins with says of it, as `Problem: slow` does; null where there is none. */
export function roleOfText(source: string, vocabulary: Vocabulary): LabelRole | null {
  return roleOfLabel(splitLabel(source)?.label ?? '', vocabulary);
}

const number = /^\s*#?\d+(?:\.\d+)*[.)]?\s+/;
const parted = /^([^:.)\-–—：]{3,40}?)\s*#?\s*(?:\p{N}+|[A-Z])?\s*(?:[:.)：]|\s[-–—])\s*(?=\S)/u;

/** A title without the number it begins with. */
export function withoutNumber(title: string): string {
  return title.replace(number, '');
}

/** The name in a title such as `Challenge 1: Slow queries`, or an empty string where it has none. */
export function challengeName(plain: string, vocabulary: Vocabulary): string {
  const title = withoutNumber(plain);
  const match = parted.exec(title);
  const isCounted = match !== null && isTrouble(match[1] ?? '', vocabulary);
  const name = isCounted ? title.slice(match[0].length) : title;
  return isTrouble(name, vocabulary) ? '' : name.trim();
}

/** Whether a title begins with a word for trouble and says with what: `Problem with the queue`. */
export function isTroubleWith(title: string, vocabulary: Vocabulary): boolean {
  const words = withoutFillers(foldWords(withoutNumber(title)), vocabulary);
  const match = vocabulary.labels.at(words, 0);
  if (match === null || words.charAt(match.end) !== ' ') return false;
  if (!match.meanings.some((role) => role === 'challenge' || role === 'pitfall')) return false;
  const next = vocabulary.titles.at(words, match.end + 1);
  return next?.meanings.some(({ type }) => type === 'complements') === true;
}

function isTrouble(label: string, vocabulary: Vocabulary): boolean {
  const role = roleOfLabel(label, vocabulary);
  return role === 'challenge' || role === 'pitfall';
}

const counted = /^(.{3,40}?)\s*#?\s*\p{N}{1,2}$/u;

/** Whether a label is `Challenge 2`, which only counts. */
export function isCountedChallenge(label: string, vocabulary: Vocabulary): boolean {
  const name = counted.exec(label)?.[1];
  return name !== undefined && isTrouble(name, vocabulary);
}
