import type { LineWorkshop } from './LineWorkshop';

const marker = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/;

/**
 * Empties the lines that a merge left behind and keeps both sides: which one the author wants, nobody
 * can know. A row of equals signs counts only inside a conflict, for it may underline a heading.
 */
export function removeConflictMarkers(shop: LineWorkshop): void {
  if (!shop.holdsAny('<<<<<<<', '>>>>>>>', '|||||||')) return;
  let isOpen = false;
  shop.lines.forEach((line, index) => {
    const first = line.charAt(0);
    if ((first !== '<' && first !== '>' && first !== '=' && first !== '|') || shop.isCode(index)) {
      return;
    }
    const isSeparator = isOpen && line.trimEnd() === '=======';
    if (!isSeparator && !marker.test(line.trimEnd())) return;
    isOpen = isSeparator || !line.startsWith('>');
    shop.repair(index, '', 'conflict-marker');
  });
}
