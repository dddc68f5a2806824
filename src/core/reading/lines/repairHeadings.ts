import type { LineWorkshop } from './LineWorkshop';

/** What begins an underline or a heading, a cheap look that most lines do not pass. */
const mayBeMarks = /^ {0,3}(?:#|=|-+[ \t]*(?:$|#))/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;
const notText = /^\s*(?:[-*+>]\s|[>#|<]|\d{1,9}[.)]\s|={3,}|-{3,}|$)/;

function isText(shop: LineWorkshop, index: number): boolean {
  return index >= 0 && !shop.isCode(index) && !notText.test(shop.at(index));
}

/** Whether a line reads as a sentence, a caption or a row of badges rather than as a title. */
function looksLikeSentence(line: string): boolean {
  const text = line.trim();
  if (/[.!?:;,][*_)"”’\s]*$/.test(text)) return true;
  if (text.length > 80 || text.split(/\s+/).length > 9) return true;
  return /\]\(|<\w|:\*\*|\*\*:/.test(text) || /^([*_])(?!\1).*\1$/.test(text);
}

function isAccident(shop: LineWorkshop, index: number, marks: string): boolean {
  if (isText(shop, index - 2)) return true;
  if (marks.startsWith('=')) return marks.length < 3;
  return marks.length < 3 || looksLikeSentence(shop.at(index - 1));
}

function separateRule(shop: LineWorkshop, index: number): void {
  const marks = underline.exec(shop.at(index))?.[1];
  if (marks === undefined || !isText(shop, index - 1)) return;
  if (isAccident(shop, index, marks)) shop.repair(index, '', 'accidental-heading');
}

const tightHeading = /^( {0,3}#{2,6})([^#\s].*)$/;

function spaceHashes(shop: LineWorkshop, index: number): void {
  const match = tightHeading.exec(shop.at(index));
  if (match === null) return;
  shop.repair(index, `${match[1] ?? ''} ${match[2] ?? ''}`, 'heading-without-space');
}

const ruleBeforeHeading = /^ {0,3}-{3,}[ \t]*(#{1,6}[ \t].*)$/;

/** `---## Title`: the break before a heading was lost. */
function freeHeading(shop: LineWorkshop, index: number): void {
  const heading = ruleBeforeHeading.exec(shop.at(index))?.[1];
  if (heading !== undefined) shop.repair(index, heading, 'heading-behind-rule');
}

/**
 * Repairs headings: a rule typed straight under a sentence makes that sentence a heading, and `##Title`
 * or one right behind a rule makes none; neither is what the author meant.
 */
export function repairHeadings(shop: LineWorkshop): void {
  shop.lines.forEach((line, index) => {
    if (!mayBeMarks.test(line) || shop.isCode(index)) return;
    if (line.trimStart().startsWith('#')) spaceHashes(shop, index);
    else if (line.includes('#')) freeHeading(shop, index);
    else separateRule(shop, index);
  });
}
