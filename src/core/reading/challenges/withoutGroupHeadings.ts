import type { Piece } from './Piece';

/** Whether a piece starts a challenge by itself as a named item; below labels such items tell of solutions. */
function startsChallenge(piece: Piece): boolean {
  return (
    piece.role === 'plain' && piece.list !== null && piece.title !== null && piece.title !== ''
  );
}

/** How many challenges begin below a heading: the labelled ones, else the named items before a solution. */
function challengesIn(below: readonly Piece[]): number {
  const labelled = below.filter(({ role }) => role === 'challenge').length;
  if (labelled > 0) return labelled;
  const answer = below.findIndex(({ role }) => role === 'solution');
  return below.slice(0, answer < 0 ? below.length : answer).filter(startsChallenge).length;
}

/** Takes out headings such as `Backend challenges` over several challenges: they title none of them. */
export function withoutGroupHeadings(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let heading: Piece | null = null;
  let below: Piece[] = [];
  const settle = (): void => {
    const starts = challengesIn(below);
    if (heading !== null && starts < 2) kept.push(heading);
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
