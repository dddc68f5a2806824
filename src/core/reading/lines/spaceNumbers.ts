import type { LineWorkshop } from './LineWorkshop';

/**
 * `1.Cache early`: two letters, the second of them small, tell it from a version or an abbreviation; a
 * line with tabs is the row of a table.
 */
const tightNumber = /^( *\d{1,2}[.)])(?=\p{Lu}\p{Ll}[^\t]*$)/u;

/** Sets a space behind the numbers of a list that was typed without, where at least two follow each other. */
export function spaceNumbers(shop: LineWorkshop): void {
  const isTight = (index: number): boolean =>
    !shop.isCode(index) && tightNumber.test(shop.at(index));
  let wasTight = false;
  let isReported = false;
  shop.lines.forEach((line, index) => {
    const isInList = isTight(index) && (wasTight || isTight(index + 1));
    wasTight = isInList;
    if (!isInList) return;
    shop.lines[index] = line.replace(tightNumber, '$1 ');
    if (!isReported) shop.problems.push({ line: index + 1, code: 'number-without-space' });
    isReported = true;
  });
}
