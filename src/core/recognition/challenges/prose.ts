import { isQuestion, leadsIn } from '../candidates/emptyText';
import { foldWords } from '../lexicon/foldWords';
import type { RecognitionContext } from '../RecognitionContext';
import { tellsSolution, tellsTrouble, wordCount } from '../titles/sentences';
import type { Part } from './Part';

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
