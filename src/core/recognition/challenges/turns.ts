import { foldWords } from '../lexicon/foldWords';
import type { Vocabulary } from '../lexicon/Vocabulary';
import {
  tellsAnswer,
  tellsDeedHence,
  tellsSolution,
  tellsTrouble,
  wordCount,
} from '../titles/sentences';
import { isQuestion, leadsIn } from '../candidates/emptyText';
import type { RecognitionContext } from '../RecognitionContext';
import type { Part } from './Part';

/* Challenges in running text: where one begins, and where it turns to its solution. */

/** A text cut where it turns from the challenge to its solution. */
export type Turn = readonly [challenge: string, solution: string];

const arrow = /\s*(?:→|⇒|➜|➡️?|=>|->)\s*/;
const dash = /(?<=^.{3,60}?)\s[-–—]\s/u;
const sentenceEnd = /[.!?]\s+(?=\p{Lu}|\p{Lo})|\s?[;؛]\s+|[。！？；]\s*/gu;
const clauseEnd = /[.!?,;،؛]\s+|[。！？；，、]\s*/gu;
const inBrackets = /^(.{3,}?)\s*[(（]([^()（）]+)[)）]\s*$/;
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Where a phrase that tells how it ended begins and ends in a text, or null. */
function findSolved(
  text: string,
  { sentences: { solvedBy, self } }: Vocabulary,
): readonly [number, number] | null {
  const match = solvedBy.first(foldWords(text));
  if (match === null) return null;
  const folded = foldWords(text);
  // `until I` tells of a deed, whose doer belongs to it.
  const phrase = folded.slice(match.start, match.end).split(' ');
  if (self.whole(phrase.at(-1) ?? '').length > 0) phrase.pop();
  const at = text.toLowerCase().indexOf(phrase.join(' '));
  if (at >= 0) return [at, at + phrase.join(' ').length];
  const before = folded.slice(0, match.start).match(word)?.length ?? 0;
  const words = [...text.matchAll(word)];
  const [first, last] = [words[before], words[before + phrase.length - 1]];
  if (first === undefined || last === undefined) return null;
  return [first.index, last.index + last[0].length];
}

const weakEnd = /(?:[.;,，；]|\s[-–—])?\s*(?:(?:I|we)\s*)?$/i;

/** The text around a phrase such as `solved by`. */
function cutAtSolved(text: string, vocabulary: Vocabulary): Turn | null {
  const found = findSolved(text, vocabulary);
  if (found === null || found[0] === 0) return null;
  const challenge = text.slice(0, found[0]).replace(weakEnd, '').trim();
  const solution = text
    .slice(found[1])
    .replace(/^[\s:：,]+/, '')
    .trim();
  return challenge === '' || solution === '' ? null : [challenge, solution];
}

const inBracket = /[(（[][^()（）[\]]*[)）\]]/gu;
const isQuoted = /^["'`“‘«].*["'`”’»]$/u;

/** What stands in brackets parts nothing: `works (e.g., locked → an error)`. */
function withoutBrackets(text: string): string {
  return text.replace(inBracket, (inside) => '.'.repeat(inside.length));
}

function cutAt(text: string, mark: RegExp): Turn | null {
  const match = mark.exec(withoutBrackets(text));
  if (match === null || match.index === 0) return null;
  const solution = text.slice(match.index + match[0].length).trim();
  const challenge = text.slice(0, match.index).trim();
  return solution === '' || isQuoted.test(challenge) ? null : [challenge, solution];
}

/** Only what was done is cut off at a dash: `wrong keys – they led to an error` explains. */
function cutAtDash(text: string, vocabulary: Vocabulary): Turn | null {
  if (!/\s[-–—]\s/.test(text)) return null;
  const cut = cutAt(text, dash) ?? cutAt(text, deedBehindDash);
  return cut !== null && tellsAnswer(cut[1], vocabulary) ? cut : null;
}

/** `Path resolution (solved with a symlink)`. */
function cutAtBrackets(text: string, vocabulary: Vocabulary): Turn | null {
  const [, challenge, inside] = inBrackets.exec(text) ?? [];
  if (challenge === undefined || inside === undefined) return null;
  const words = foldWords(inside);
  const match =
    vocabulary.sentences.solvedBy.at(words, 0) ?? vocabulary.sentences.solving.at(words, 0);
  if (match === null) return null;
  const cut = findSolved(inside, vocabulary);
  return [challenge, cut === null ? inside : inside.slice(cut[1]).trim()];
}

/** A dash before a deed: `Files lay in two folders — moved them into one`. */
const deedBehindDash =
  /\s[–—-]\s(?=(?:(?:I|we)\s+)?(?:\p{L}{3,}ed|made|built|wrote|found|put|ran|chose|split|kept|took)\s)/iu;

/** Cuts one item that says all: `Flaky tests → fixed seeds`, `Path resolution (solved with a symlink)`. */
export function cutAtTurn(text: string, vocabulary: Vocabulary): Turn | null {
  const bracketed = cutAtBrackets(text, vocabulary);
  if (bracketed !== null) return bracketed;
  const pointed = cutAt(text, arrow);
  const said = cutAtSolved(text, vocabulary);
  if (pointed !== null && said !== null)
    return pointed[0].length < said[0].length ? withoutPhrase(pointed, vocabulary) : said;
  return (
    (pointed === null ? null : withoutPhrase(pointed, vocabulary)) ??
    said ??
    cutAtDash(text, vocabulary)
  );
}

/** Behind an arrow, `solved by a cache` is `a cache`. */
function withoutPhrase([challenge, solution]: Turn, vocabulary: Vocabulary): Turn {
  const found = findSolved(solution, vocabulary);
  return found?.[0] === 0 && found[1] < solution.length
    ? [challenge, solution.slice(found[1]).replace(/^[\s:：]+/, '')]
    : [challenge, solution];
}

/** Cuts a text before the first sentence, but never the first of all, that tells the solution; null where none does. */
function cutAtSolution(text: string, vocabulary: Vocabulary): Turn | null {
  return (
    cutBefore(text, sentenceEnd, (rest) => tellsSolution(rest, vocabulary)) ??
    cutBefore(text, clauseEnd, (rest) => tellsDeedHence(rest, vocabulary))
  );
}

/** Cuts a text at the first of some marks behind which what follows tells how it ended. */
function cutBefore(text: string, marks: RegExp, tells: (rest: string) => boolean): Turn | null {
  for (const { index, 0: mark } of text.matchAll(marks)) {
    const start = index + mark.length;
    if (tells(text.slice(start, start + 120)))
      return [text.slice(0, start).replace(/\s*[,;،؛，；、]?\s*$/u, ''), text.slice(start)];
  }
  return null;
}

/** Where a running text turns from the challenge to its solution, or null. */
export function cutAtTelling(text: string, vocabulary: Vocabulary): Turn | null {
  return cutAtSolved(text, vocabulary) ?? cutAtSolution(text, vocabulary);
}

/** Fewer words are a remark such as `None so far`, and a longer sentence that names several goes on to tell of them. */
const [fewestWords, longestSummary] = [8, 22];

function isProse({ role, list, isHeading }: Part): boolean {
  return role === 'plain' && list === null && !isHeading;
}

/** `We faced several challenges.` leads in to them. */
function isSummary(text: string, { vocabulary }: RecognitionContext): boolean {
  if (wordCount(text) > longestSummary) return false;
  return vocabulary.sentences.emptyTelling.first(foldWords(text)) !== null;
}

/** Whether somebody tells of their own trouble; a summary (`various challenges were met`) says nothing to find again. */
function isTelling({ text }: Part, context: RecognitionContext): boolean {
  const { vocabulary } = context;
  if (/[:：]$/.test(text) || wordCount(text) < fewestWords || isQuestion(text)) return false;
  const isPrompt = vocabulary.empty.prompts.at(foldWords(text.slice(0, 60)), 0) !== null;
  if (isPrompt || leadsIn(text, vocabulary) || isSummary(text, context)) return false;
  return tellsTrouble(text, vocabulary);
}

/** Farther from its beginning a sentence does not say what it begins. In characters. */
const nearStart = 24;

/** `Another problem was …` begins the next one. */
function beginsNext(text: string, { vocabulary }: RecognitionContext): boolean {
  if (tellsSolution(text, vocabulary)) return false;
  const named = vocabulary.titles
    .all(foldWords(text.slice(0, 60)))
    .find(({ meanings }) => meanings.some((one) => one.type === 'role'));
  const isProblem = named?.meanings.some((one) => one.type === 'role' && one.role === 'challenge');
  return isProblem === true && named !== undefined && named.start > 0 && named.start <= nearStart;
}

/** Fewer names over their text may be so by chance; a longer line is no name. */
const [fewestNames, longestName] = [3, 60];

function isBareName({ role, list, text, parts, line, endLine }: Part): boolean {
  if (role !== 'plain' || list !== null || parts.length > 0 || line !== endLine) return false;
  return text.length <= longestName && /^\p{Lu}/u.test(text) && !/[.!?:]$/.test(text);
}

/**
 * Lets a short line of its own, such as `Time constraint`, begin a challenge that nothing solved, where
 * other challenges are told as a name over its text without any list.
 */
function startBareNames(parts: readonly Part[]): readonly Part[] {
  const names = parts.filter(
    ({ role, list, isHeading }) => role === 'name' && list === null && !isHeading,
  );
  if (names.length < fewestNames) return parts;
  return parts.map((part) => (isBareName(part) ? { ...part, role: 'challenge' } : part));
}

/**
 * Lets the first paragraph of a section that tells of a challenge in prose alone begin one, and each
 * that says so begin the next, for the diary that says `I could not install it, so I …` without any
 * list or label.
 */
export function startProse(parts: readonly Part[], context: RecognitionContext): readonly Part[] {
  const isAlone = parts.every(
    (part) => isProse(part) || part.role === 'code' || (part.isHeading && part.role === 'solution'),
  );
  if (!isAlone) return startBareNames(parts);
  const first = parts.findIndex((part) => isProse(part) && isTelling(part, context));
  if (first < 0) return parts;
  return parts.map((part, index) => {
    const isNext = index > first && isProse(part) && beginsNext(part.text, context);
    return index === first || isNext ? { ...part, role: 'challenge' } : part;
  });
}
