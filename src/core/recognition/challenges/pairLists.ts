import type { RecognitionContext } from '../RecognitionContext';
import { namesChallenges } from './PieceCutter';
import type { Pair, Piece } from './Piece';

/** Shorter words are too common to say anything. */
const shortestWord = 5;
/** Letters that words of one stem share. */
const stem = 5;

function stemsOf({ title, text }: Piece): ReadonlySet<string> {
  const words = `${title ?? ''} ${text}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words.filter(({ length }) => length >= shortestWord).map((word) => word.slice(0, stem)),
  );
}

/** The stems that one piece alone holds, with its place. */
function ownStems(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const shared = new Set<string>();
  pieces.forEach((piece, place) => {
    for (const one of stemsOf(piece)) {
      if (places.has(one)) shared.add(one);
      places.set(one, place);
    }
  });
  for (const one of shared) places.delete(one);
  return places;
}

/**
 * For each challenge the place of the solution with which alone it shares a word, and that with it; none
 * where words point to several, or for less than half of the challenges.
 */
function pointedAt(challenges: readonly Piece[], solutions: readonly Piece[]): Map<number, number> {
  const told = ownStems(solutions);
  const pointed = new Map<number, number>();
  const unsure = new Set<number>();
  for (const [one, challenge] of ownStems(challenges)) {
    const solution = told.get(one);
    if (solution === undefined) continue;
    if ((pointed.get(challenge) ?? solution) !== solution) unsure.add(challenge);
    pointed.set(challenge, solution);
  }
  for (const challenge of unsure) pointed.delete(challenge);
  const isSaid = pointed.size >= challenges.length / 2;
  const isClear = new Set(pointed.values()).size === pointed.size;
  return isSaid && isClear ? pointed : new Map<number, number>();
}

type Half = 'challenge' | 'solution';

/** `Challenges` or `Solutions` as a heading or label with nothing behind it, and the heading `Common challenges`. */
function halfBegunBy(piece: Piece, context: RecognitionContext): Half | null {
  if (piece.isHeading && piece.role === 'title') {
    return namesChallenges(piece.title ?? '', context) ? 'challenge' : null;
  }
  if (piece.text !== '' || (piece.list !== null && !piece.isHeading)) return null;
  return piece.role === 'challenge' || piece.role === 'solution' ? piece.role : null;
}

/** A sentence before the first item of a half. */
function leadsIn(piece: Piece, half: readonly Piece[]): boolean {
  return !piece.isHeading && half.length === 0;
}

interface Halves {
  readonly challenge: Piece[];
  readonly solution: Piece[];
}

/**
 * The items of both halves, or null where anything else stands among them. The first half needs no
 * label of its own below a heading that says so, and a sentence may lead in to either.
 */
function splitHalves(pieces: readonly Piece[], context: RecognitionContext): Halves | null {
  const halves: Halves = { challenge: [], solution: [] };
  let open: Half = 'challenge';
  let hasSolutions = false;
  for (const piece of pieces) {
    const begun = halfBegunBy(piece, context);
    if (begun !== null) {
      open = begun;
      hasSolutions ||= begun === 'solution';
    } else if (piece.role !== 'plain') return null;
    else if (piece.list !== null) halves[open].push(piece);
    else if (!leadsIn(piece, halves[open])) return null;
  }
  return hasSolutions ? halves : null;
}

/**
 * The solution of each challenge: by their numbers where both lists are numbered, else by words that one
 * challenge and one solution alone share. A place in a list says nothing: then nobody can say which solves
 * what, and the challenges stand without solutions.
 */
function answersTo({ challenge, solution }: Halves): readonly (Piece | undefined)[] {
  const isEven = solution.length === challenge.length;
  const pointed = pointedAt(challenge, solution);
  const isNumbered = [...challenge, ...solution].every(({ isCounted }) => isCounted);
  if (isEven && isNumbered && pointed.size === 0) return solution;
  const taken = new Set(pointed.values());
  const [last, ...others] = solution.filter((_, place) => !taken.has(place));
  const isOneLeft = isEven && others.length === 0;
  return challenge.map((_, place) => {
    const own = pointed.get(place);
    if (own === undefined) return isOneLeft ? last : undefined;
    return solution[own];
  });
}

/** Pairs a list of challenges with a list below `Solutions`; null where the pieces are no such lists. */
export function pairLists(
  pieces: readonly Piece[],
  context: RecognitionContext,
): readonly Pair[] | null {
  const halves = splitHalves(pieces, context);
  if (halves === null || halves.challenge.length < 2 || halves.solution.length === 0) return null;
  const answers = answersTo(halves);
  return halves.challenge.map((piece, index) => {
    const answer = answers[index];
    return {
      rule: 'listed-pair',
      line: piece.line,
      endLine: piece.endLine,
      solutionLine: answer?.line ?? null,
      challenge: piece.text === '' ? (piece.title ?? '') : piece.text,
      solution: answer?.text ?? null,
      title: piece.text === '' ? null : piece.title,
    };
  });
}
