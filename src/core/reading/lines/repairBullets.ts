import type { LineWorkshop } from './LineWorkshop';

/** Bullets that word processors, slides and chat programs paste; `o` only with the gap they leave. */
const foreignBullet = /^(\s*)([•·●■▪◦○□‣⁃∙➤➢►▸❖–−‐\uf0b7\uf0a7]|o(?=\t| {2}))\s*(?=\S)/;
/** A dash that its author set right before the word, among items that are well. */
const tightDash = /^(\s*)-(?=[A-Z][a-z])/;
/** The two that are ASCII: a letter and the tight dash. */
const plainBullet = /^\s*(?:o(?:\t| {2})|-[A-Z][a-z])/;
const markdownItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const nested = new Set(['o', '◦', '▪', '○', '□', '\uf0a7']);

/** An inner bullet such as `o` stands at the margin in pasted text and belongs below the outer one. */
function indentOf(space: string, bullet: string, inList: boolean): string {
  if (!inList) return '';
  return nested.has(bullet) && space === '' ? '  ' : space;
}

/** The foreign bullet of a line; a tight dash is one only in company. */
function bulletOf(shop: LineWorkshop, index: number, inList: boolean): RegExpExecArray | null {
  const line = shop.at(index);
  const tight = foreignBullet.exec(line) === null ? tightDash.exec(line) : null;
  if (tight === null) return foreignBullet.exec(line);
  return inList || tightDash.test(shop.at(index + 1)) ? tight : null;
}

function holdsPlainBullets({ lines }: LineWorkshop): boolean {
  return lines.some((line) => plainBullet.test(line));
}

/** Writes bullets that Markdown does not know as `-`, for text pasted from a word processor. */
export function repairBullets(shop: LineWorkshop): void {
  if (shop.isAscii && !holdsPlainBullets(shop)) return;
  let inList = false;
  let isReported = false;
  shop.lines.forEach((line, index) => {
    if (line === '' || shop.isCode(index) || line.trim() === '') return;
    const match = bulletOf(shop, index, inList);
    if (match === null) {
      inList = markdownItem.test(line) || (inList && /^\s/.test(line));
      return;
    }
    const [whole, space = '', bullet = ''] = match;
    shop.lines[index] = `${indentOf(space, bullet, inList)}- ${line.slice(whole.length)}`;
    if (!isReported) shop.problems.push({ line: index + 1, code: 'foreign-bullet' });
    isReported = true;
    inList = true;
  });
}
