import { foldWords } from '../lexicon/foldWords';
import type { PhraseMatch } from '../lexicon/PhraseIndex';
import type { Vocabulary } from '../lexicon/Vocabulary';
import { trimEmoji } from '../titles/labels';

const link = '(?:<?https?:[^\\s,;|]+>?|!?\\[[^\\]]*\\]\\([^)\\s]*\\)|`(?:[\\w.-]+\\/)+[\\w.-]*`)';
/** A text that is nothing but links, addresses or paths, be they named, points somewhere and teaches nothing. */
const onlyLinks = new RegExp(
  `^[\\s*_]*(?:[^:[\\]\\n]{1,40}:[*_]*\\s*)?${link}(?:[\\s,;|·–—-]{1,5}${link}){0,20}[\\s*_]*[.]?\\s*$`,
);

/** What a template leaves to be filled in: `[main lesson]`, or `**L-1:** <what you learnt>`. */
const blank =
  /^\s*(?:[^:\n]{0,40}:[*_]*\s*)?[*_]*(?:<[^<>\n]+>|\{\{[^{}\n]+\}\}|\[(?![ xX]\])[^[\]\n]+\]|_{3,}|\.{3,}|…)[*_]*\s*[.:;]?\s*$/;
/** The marks of which a blank has one, by which most text is told from it. */
const maySpare = /[<[{…]|_{3}|\.{3}/;
const inBrackets = /^\s*(?:[^:\n]{0,40}:[*_]*\s*)?[*_]*[(（][^()（）\n]+[)）][*_]*\s*[.:;]?\s*$/;
const dateTemplate = /\bYYYY-MM-DD\b|^\s*[*_]*\[\p{L}{2,20}\][*_]*\s*\|/u;

/** Sentences that all end in a question mark, without a label before them, and what an arrow leads to. */
const question = /^(?:(?:[^.!?:：？。]|\.(?=\S))+[?？]["”»*_)\s]*){1,6}(?:(?:→|->|=>).{1,40})?$/;

function isBlank(source: string): boolean {
  return (maySpare.test(source) && blank.test(source)) || dateTemplate.test(source);
}

/**
 * Whether Markdown is nothing but a blank that a template leaves to be filled in.
 * @param words it as `foldWords` gives it, for those who have it already
 */
export function isPlaceholder(
  source: string,
  vocabulary: Vocabulary,
  words = foldWords(source),
): boolean {
  if (isBlank(source)) return true;
  if (source.length > longestBlank) return false;
  const { placeholders } = vocabulary.empty;
  // What stands in brackets as a whole speaks to whoever fills the template in.
  const isBracketed = /[)）]/.test(source) && inBrackets.test(source);
  if (!isBracketed && words.length > longestAround(placeholders.longest)) return false;
  const match = placeholders.first(words);
  return match !== null && (isBracketed || isMostOf(words, match));
}

/** Whether a phrase is most of some words, or stands near both ends of them. */
function isMostOf({ length }: string, { start, end }: PhraseMatch<true>): boolean {
  if (end - start >= length * mostOfText) return true;
  return start <= longestBefore && length - end <= longestBehind;
}

/** The length of the longest text that a phrase of some length may be all of, in characters. */
function longestAround(phrase: number): number {
  return Math.max(phrase / mostOfText, longestBefore + phrase + longestBehind);
}

/** Longer text says something, whatever it leaves open. In characters of Markdown. */
const longestBlank = 400;

/** The share of a text, and the characters before and behind, with which a phrase such as `coming soon` is all it says. */
const [mostOfText, longestBefore, longestBehind] = [0.5, 24, 12];

/** Whether Markdown is a pointer to another text. */
export function isOnlyLinks(source: string): boolean {
  return /[[/:]/.test(source) && onlyLinks.test(trimEmoji(source.trim()));
}

/** Whether plain text asks for a lesson, as a template or a teacher does. */
export function isQuestion(text: string): boolean {
  return question.test(text);
}

/** Whether text in brackets tells whoever fills a template in what to write. */
export function isPrompt(text: string, vocabulary: Vocabulary): boolean {
  return inBrackets.test(text) && vocabulary.empty.prompts.at(foldWords(text), 0) !== null;
}

/**
 * Whether plain text speaks of the file itself or leads in to what follows.
 * @param words its beginning as `foldWords` gives it, for those who have it already
 */
export function leadsIn(
  text: string,
  vocabulary: Vocabulary,
  words = foldWords(text.slice(0, 80)),
): boolean {
  return vocabulary.empty.leadIns.at(words, 0) !== null;
}

/** `None so far` and `N/A` in a place for challenges. */
export function saysNone(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.empty.nothing.at(foldWords(text.slice(0, 60)), 0) !== null && text.length < 60;
}
