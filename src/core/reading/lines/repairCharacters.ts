import type { LineWorkshop } from './LineWorkshop';

const escapedStart = /^\s*\\[-#*+>]/;
const escape = /\\([-#*_+>.`[\]()!~|{}])/g;

/** Some editors escape what is pasted into them: `\## Title`, `\- item`, `\*\*bold\*\*`. */
function unescapePastedMarkup(shop: LineWorkshop): void {
  const escaped = shop.lines.flatMap((line, index) => (escapedStart.test(line) ? [index] : []));
  const [first] = escaped;
  if (first === undefined || escaped.length < 3) return;
  shop.lines.forEach((line, index) => {
    if (line.includes('\\')) shop.lines[index] = line.replace(escape, '$1');
  });
  shop.problems.push({ line: first + 1, code: 'escaped-markup' });
}

/** Whether the second line that holds anything begins like code: a quick look before a long one. */
function isSecondIndented({ lines }: LineWorkshop): boolean {
  const first = lines.findIndex((line) => line.trim() !== '');
  const second = lines.find((line, index) => index > first && line.trim() !== '') ?? '';
  return /^(?: {4}|\t)/.test(second);
}

/** A note indented as a whole would be one block of code. */
function removeCommonIndent(shop: LineWorkshop): void {
  if (!isSecondIndented(shop)) return;
  const filled = shop.lines.filter((line) => line.trim() !== '');
  if (filled.length < 3 || !filled.slice(1).every((line) => /^(?: {4}|\t)/.test(line))) return;
  shop.lines.forEach((line, index) => {
    shop.lines[index] = line.replace(/^(?: {4}|\t)/, '');
  });
  shop.problems.push({ line: 1, code: 'indented-note' });
}

const oddSpace = /[\u00a0\u2002-\u200d\u2060\ufeff]/;

/** No-break spaces and invisible characters before a line's first mark hide it from Markdown. */
function cleanStart(line: string): string {
  return line
    .replace(/^[\s\u00a0\u200b-\u200d\u2060\ufeff]+/, (space) =>
      space.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').replace(/\u00a0/g, ' '),
    )
    .replace(/^(\s*(?:#{1,6}|[-*+]|\d{1,9}[.)]))[\u00a0\u2002-\u200a]+/, '$1 ');
}

/**
 * Repairs what pasting does to characters, and lists the lines on which U+FFFD stands for something
 * that is lost.
 */
export function repairCharacters(shop: LineWorkshop): void {
  if (!shop.isAscii) repairUnicode(shop);
  if (shop.holdsAny('\\')) unescapePastedMarkup(shop);
  removeCommonIndent(shop);
}

function repairUnicode(shop: LineWorkshop): void {
  if (shop.holdsAny('\ufffd')) {
    shop.lines.forEach((line, index) => {
      if (line.includes('\ufffd')) {
        shop.problems.push({ line: index + 1, code: 'replacement-character' });
      }
    });
  }
  shop.lines.forEach((line, index) => {
    if (oddSpace.test(line)) shop.lines[index] = cleanStart(line);
  });
}
