import type { Piece } from './Piece';

/** Fewer names over their text may be so by chance. */
const fewestNames = 3;
/** Longest name in characters that stands alone. */
const longestName = 60;

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
export function startBareNames(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.filter(isOverText).length < fewestNames) return pieces;
  return pieces.map((piece, index) => {
    const isName = standsAlone(piece) && !isTextOf(pieces[index - 1], piece);
    return isName ? { ...piece, role: 'challenge' as const } : piece;
  });
}
