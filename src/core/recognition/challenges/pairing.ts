import { isQuestion, leadsIn } from '../candidates/emptyText';
import { foldWords } from '../lexicon/foldWords';
import type { RecognitionContext } from '../RecognitionContext';
import { tellsSolution, tellsTrouble, wordCount } from '../titles/sentences';
import { ChallengePairer } from './ChallengePairer';
import { pairLists } from './pairLists';
import type { Pair, Piece } from './Piece';

/** Fewer words are a remark such as `None so far`, and a longer sentence that names several goes on to tell of them. */
const [fewestWords, longestSummary] = [8, 22];

function isProse({ role, list, title }: Piece): boolean {
  return role === 'plain' && list === null && title === null;
}

/** `We faced several challenges.` leads in to them. */
function isSummary(text: string, { vocabulary }: RecognitionContext): boolean {
  if (wordCount(text) > longestSummary) return false;
  return vocabulary.sentences.emptyTelling.first(foldWords(text)) !== null;
}

/** Whether somebody tells of their own trouble; a summary (`various challenges were met`) says nothing to find again. */
function isTelling({ text }: Piece, context: RecognitionContext): boolean {
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

/**
 * Lets the first paragraph of a section that tells of a challenge in prose alone begin one, and each
 * that says so begin the next, for the diary that says `I could not install it, so I …` without any
 * list or label.
 */
function startProse(pieces: readonly Piece[], context: RecognitionContext): readonly Piece[] {
  const isAlone = pieces.every(
    (piece) => isProse(piece) || (piece.isHeading && piece.role === 'solution'),
  );
  const first = isAlone
    ? pieces.findIndex((piece) => isProse(piece) && isTelling(piece, context))
    : -1;
  if (first < 0) return pieces;
  return pieces.map((piece, index) => {
    const isNext = index > first && isProse(piece) && beginsNext(piece.text, context);
    return index === first || isNext ? { ...piece, role: 'challenge' as const } : piece;
  });
}

/** Fewer names over their text may be so by chance; a longer line is no name. */
const [fewestNames, longestName] = [3, 60];

function isOverText({ role, list, isHeading }: Piece): boolean {
  return role === 'title' && list === null && !isHeading;
}

function standsAlone({ role, list, title, text, line, endLine }: Piece): boolean {
  if (role !== 'plain' || list !== null || title !== null || line !== endLine) return false;
  return text.length <= longestName && /^\p{Lu}/u.test(text) && !/[.!?:]$/.test(text);
}

/** Whether a line stands right below a name, or behind a label such as `Solution:` with nothing else to it. */
function isTextOf(before: Piece | undefined, piece: Piece): boolean {
  if (before === undefined) return false;
  const isLabel = before.text === '' && before.role !== 'plain' && before.role !== 'title';
  return isLabel || before.endLine === piece.line - 1;
}

/**
 * Lets a short line of its own, such as `Time constraint`, begin a challenge that nothing solved, where
 * other challenges are told as a name over its text without any list.
 */
function startBareNames(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.filter(isOverText).length < fewestNames) return pieces;
  return pieces.map((piece, index) => {
    const isName = standsAlone(piece) && !isTextOf(pieces[index - 1], piece);
    return isName ? { ...piece, role: 'challenge' as const } : piece;
  });
}

/** Whether a piece starts a challenge by itself as a named item; below labels such items tell of solutions. */
function startsChallenge({ role, list, title }: Piece): boolean {
  return role === 'plain' && list !== null && title !== null && title !== '';
}

/** How many challenges begin below a heading: the labelled ones, else the named items before a solution. */
function challengesIn(below: readonly Piece[]): number {
  const labelled = below.filter(({ role }) => role === 'challenge').length;
  if (labelled > 0) return labelled;
  const answer = below.findIndex(({ role }) => role === 'solution');
  return below.slice(0, answer < 0 ? below.length : answer).filter(startsChallenge).length;
}

/** Takes out headings such as `Backend challenges` over several challenges: they title none of them. */
function withoutGroupHeadings(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let heading: Piece | null = null;
  let below: Piece[] = [];
  const settle = (): void => {
    if (heading !== null && challengesIn(below) < 2) kept.push(heading);
    for (const piece of below) kept.push(piece);
  };
  for (const piece of pieces) {
    if (piece.isHeading && piece.role === 'title') {
      settle();
      heading = piece;
      below = [];
    } else below.push(piece);
  }
  settle();
  return kept;
}

/** What unlabelled text may be. */
export interface Allowed {
  /** Whether unlabelled items may be challenges, as below a heading that says so. */
  readonly plain: boolean;
  /** Whether unlabelled text outside lists may be one, as where there is nothing else. */
  readonly prose: boolean;
}

/** Pairs the pieces of one section. */
export function pairsOf(
  pieces: readonly Piece[],
  { plain, prose }: Allowed,
  context: RecognitionContext,
): readonly Pair[] {
  const lists = pairLists(pieces, context);
  if (lists !== null) return lists;
  const pairer = new ChallengePairer(plain, context);
  const started = prose ? startBareNames(startProse(pieces, context)) : pieces;
  for (const piece of withoutGroupHeadings(started)) pairer.take(piece);
  pairer.flush();
  return pairer.pairs;
}
