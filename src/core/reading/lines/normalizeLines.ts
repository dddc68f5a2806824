import type { Vocabulary } from '../../recognition/lexicon/Vocabulary';
import { LineWorkshop } from './LineWorkshop';
import { markPlainHeadings } from './markPlainHeadings';
import { removeConflictMarkers } from './removeConflictMarkers';
import { repairBullets } from './repairBullets';
import { repairCharacters } from './repairCharacters';
import { repairFences } from './repairFences';
import { repairHeadings } from './repairHeadings';
import { repairIndentedLists } from './repairIndentedLists';
import { spaceNumbers } from './spaceNumbers';

/**
 * Makes the lines of a real journal readable as Markdown, one repair after the other, each with a
 * problem that names the line. The order matters: code must be known before anything else is touched.
 * @param text the same lines as one string, for tests that are quicker on the whole
 */
export function normalizeLines(
  lines: string[],
  text: string,
  vocabulary: Vocabulary,
): LineWorkshop {
  const shop = new LineWorkshop(lines, text, vocabulary);
  repairCharacters(shop);
  repairFences(shop);
  removeConflictMarkers(shop);
  repairBullets(shop);
  spaceNumbers(shop);
  repairIndentedLists(shop);
  repairHeadings(shop);
  markPlainHeadings(shop);
  return shop;
}
