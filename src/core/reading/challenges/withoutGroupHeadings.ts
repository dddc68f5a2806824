import type { Piece } from './Piece';

/** Whether a piece starts a challenge by itself, labelled or as a named item. */
function startsChallenge(piece: Piece): boolean {
  if (piece.role === 'challenge') return true;
  return (
    piece.role === 'plain' && piece.list !== null && piece.title !== null && piece.title !== ''
  );
}

/** Takes out headings such as `Backend challenges` over several challenges: they title none of them. */
export function withoutGroupHeadings(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let heading: Piece | null = null;
  let below: Piece[] = [];
  const settle = (): void => {
    const starts = below.filter(startsChallenge).length;
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
