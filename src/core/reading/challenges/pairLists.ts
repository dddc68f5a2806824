import type { Challenge } from '../../note/Note';
import type { Piece } from './Piece';

type Half = 'challenge' | 'solution';

/** `Challenges` or `Solutions` as a heading or label with nothing behind it. */
function halfBegunBy(piece: Piece): Half | null {
  if (piece.text !== '' || (piece.list !== null && !piece.isHeading)) return null;
  return piece.role === 'challenge' || piece.role === 'solution' ? piece.role : null;
}

/** The items of both halves, or null where anything else stands among them. */
function splitHalves(pieces: readonly Piece[]): Record<Half, readonly Piece[]> | null {
  const halves: Record<Half, Piece[]> = { challenge: [], solution: [] };
  let open: Half | null = null;
  for (const piece of pieces) {
    const begun = halfBegunBy(piece);
    if (begun !== null) open = begun;
    else if (open !== null && piece.list !== null && piece.role === 'plain')
      halves[open].push(piece);
    else return null;
  }
  return halves;
}

/**
 * Pairs a list below `Challenges` with a list below `Solutions`, item by item, which is how their
 * author numbered them; null where the lists differ in length or are no such lists.
 */
export function pairLists(pieces: readonly Piece[]): readonly Omit<Challenge, 'section'>[] | null {
  const halves = splitHalves(pieces);
  if (halves === null || halves.challenge.length < 2) return null;
  if (halves.solution.length !== halves.challenge.length) return null;
  return halves.challenge.map((piece, index) => {
    const answer = halves.solution[index];
    return {
      line: piece.line,
      endLine: piece.endLine,
      solutionLine: answer?.line ?? null,
      challenge: piece.text,
      solution: answer?.text ?? null,
      title: piece.title,
    };
  });
}
