import type { Piece } from './Piece';

/** Fewer words are a remark such as `None so far`. */
const fewestWords = 8;

const ofTheirOwn =
  /\b(?:I|we|my|our|me|us)\b|\b(?:challenge|problem|difficulty|issue)\s+(?:was|is)\b/i;

function isProse({ role, list, title }: Piece): boolean {
  return role === 'plain' && list === null && title === null;
}

/** Whether somebody tells of their own; a summary (`various challenges were met`) says nothing to find again. */
function isTelling({ text }: Piece): boolean {
  if (text.endsWith(':') || text.split(' ').length < fewestWords) return false;
  return ofTheirOwn.test(text);
}

/**
 * Lets the first paragraph of a section that tells of a challenge in prose alone begin one, for the
 * diary that says `I could not install it, so I …` without any list or label.
 */
export function startProse(pieces: readonly Piece[]): readonly Piece[] {
  const isAlone = pieces.every(
    (piece) => isProse(piece) || (piece.isHeading && piece.role === 'solution'),
  );
  const first = isAlone ? pieces.findIndex((piece) => isProse(piece) && isTelling(piece)) : -1;
  return pieces.map((piece, index) =>
    index === first ? { ...piece, role: 'challenge' as const } : piece,
  );
}
