import type { Challenge } from '../../note/Note';
import { inOrderOf } from './inOrderOf';
import { namesChallenges } from './namesChallenges';
import type { Piece } from './Piece';

type Half = 'challenge' | 'solution';

/** `Challenges` or `Solutions` as a heading or label with nothing behind it, and the heading `Common challenges`. */
function halfBegunBy(piece: Piece): Half | null {
  if (piece.isHeading && piece.role === 'title') {
    return namesChallenges(piece.title ?? '') ? 'challenge' : null;
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
function splitHalves(pieces: readonly Piece[]): Halves | null {
  const halves: Halves = { challenge: [], solution: [] };
  let open: Half = 'challenge';
  let hasSolutions = false;
  for (const piece of pieces) {
    const begun = halfBegunBy(piece);
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
 * Pairs a list of challenges with a list below `Solutions`, item by item, which is how their author
 * numbered them, unless words that they share say otherwise. Where one list is longer nobody can say
 * which solves what: the challenges then stand without solutions. Null where the pieces are no such lists.
 */
export function pairLists(
  pieces: readonly Piece[],
): readonly Omit<Challenge, 'section' | 'kind' | 'rule'>[] | null {
  const halves = splitHalves(pieces);
  if (halves === null || halves.challenge.length < 2 || halves.solution.length === 0) return null;
  const isEven = halves.solution.length === halves.challenge.length;
  const answers = isEven ? inOrderOf(halves.challenge, halves.solution) : [];
  return halves.challenge.map((piece, index) => {
    const answer = answers[index];
    return {
      line: piece.line,
      endLine: piece.endLine,
      solutionLine: answer?.line ?? null,
      challenge: piece.text === '' ? (piece.title ?? '') : piece.text,
      solution: answer?.text ?? null,
      title: piece.text === '' ? null : piece.title,
    };
  });
}
