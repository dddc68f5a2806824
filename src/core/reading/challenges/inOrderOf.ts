import type { Piece } from './Piece';

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

/**
 * As many solutions as challenges in the order of these: where a word is in one challenge and one solution
 * alone, as `Docker` is in `Learning Docker` and `Small steps in Docker`, they belong together; the others
 * stay in their own order.
 */
export function inOrderOf(
  challenges: readonly Piece[],
  solutions: readonly Piece[],
): readonly (Piece | undefined)[] {
  const pointed = pointedAt(challenges, solutions);
  const taken = new Set(pointed.values());
  const others = solutions.filter((_, place) => !taken.has(place));
  return challenges.map((_, place) => {
    const own = pointed.get(place);
    return own === undefined ? others.shift() : solutions[own];
  });
}
