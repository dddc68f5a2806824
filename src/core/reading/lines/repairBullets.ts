import { BulletLevels } from './BulletLevels';
import type { LineWorkshop } from './LineWorkshop';

/**
 * Bullets that word processors, slides and chat programs paste, `o` only with the gap they leave; and those
 * of other scripts: `・テスト`, `①`, `1、测试`, `١. اختبار`.
 */
const foreignBullet =
  /^(\s*)([•·●■▪◦○□‣⁃∙➤➢►▸❖–−‐・◆◇\uf0b7\uf0a7①-⑳]|o(?=\t| {2})|[0-9０-９]{1,3}[、．]|[٠-٩۰-۹]{1,3}[.)-](?=\s))\s*(?=\S)/u;
/** A dash that its author set right before the word, among items that are well. */
const tightDash = /^(\s*)-(?=\p{Lu}\p{Ll}|\p{Lo})/u;
/** The two that are ASCII: a letter and the tight dash. */
const plainBullet = /^\s*(?:o(?:\t| {2})|-[A-Z][a-z])/;

/** `# Principles:` set in below a bullet is one itself: a word processor numbers its levels with glyphs. */
const hashBullet = /^( {4,}|\t\s*)(#)\s+(?=\S.*:\s*$)/;

/** The foreign bullet of a line; a tight dash and a hash are one only in company. */
function bulletOf(shop: LineWorkshop, index: number, levels: BulletLevels): RegExpExecArray | null {
  const line = shop.at(index);
  const foreign = foreignBullet.exec(line);
  if (foreign !== null) return foreign;
  const tight = tightDash.exec(line);
  if (tight !== null) return levels.isInList || tightDash.test(shop.at(index + 1)) ? tight : null;
  return levels.isEmpty ? null : hashBullet.exec(line);
}

function holdsPlainBullets({ lines }: LineWorkshop): boolean {
  return lines.some((line) => plainBullet.test(line));
}

/** Writes bullets that Markdown does not know as `-`, for text pasted from a word processor. */
export function repairBullets(shop: LineWorkshop): void {
  if (shop.isAscii && !holdsPlainBullets(shop)) return;
  const levels = new BulletLevels();
  let isReported = false;
  shop.lines.forEach((line, index) => {
    if (line === '' || shop.isCode(index) || line.trim() === '') return;
    const match = bulletOf(shop, index, levels);
    if (match === null) {
      levels.pass(line);
      return;
    }
    const [whole, space = '', bullet = ''] = match;
    shop.lines[index] = `${levels.enter(space, bullet)}- ${line.slice(whole.length)}`;
    if (!isReported) shop.problems.push({ line: index + 1, code: 'foreign-bullet' });
    isReported = true;
  });
}
