import type { Challenge } from '../../note/Note';
import { pairLists } from './pairLists';
import { ChallengePairer } from './pairPieces';
import type { Piece } from './Piece';
import { startBareNames } from './startBareNames';
import { startProse } from './startProse';
import { withoutGroupHeadings } from './withoutGroupHeadings';

/**
 * Pairs the pieces of one section.
 * @param allowsPlain whether unlabelled items may be challenges, as below a heading that says so
 * @param allowsProse whether unlabelled text outside lists may be one, as where there is nothing else
 */
export function pairsOf(
  pieces: readonly Piece[],
  allowsPlain: boolean,
  allowsProse = allowsPlain,
): readonly Omit<Challenge, 'section' | 'kind' | 'rule'>[] {
  const lists = pairLists(pieces);
  if (lists !== null) return lists;
  const pairer = new ChallengePairer(allowsPlain);
  const started = allowsProse ? startBareNames(startProse(pieces)) : pieces;
  for (const piece of withoutGroupHeadings(started)) pairer.take(piece);
  pairer.flush();
  return pairer.pairs;
}
