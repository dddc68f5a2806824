import { rememberEach } from '../../Lazy';
import { foldWords } from '../lexicon/foldWords';
import type { LabelRole } from '../lexicon/Lexicon';
import { TextMemory } from '../lexicon/TextMemory';
import type { Vocabulary } from '../lexicon/Vocabulary';
import { splitLabel } from './splitLabel';

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
