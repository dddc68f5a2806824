import type { Note, NoteProblem } from '../note/Note';
import { repairEncoding } from '../text/repairEncoding';
import type { Block } from './blocks/Block';
import { parseBlocks } from './blocks/parseBlocks';
import { buildOutline, sectionsOf } from './buildOutline';
import { readChallenges } from './challenges/readChallenges';
import { createMarkdownParser } from './createMarkdownParser';
import { InlineReader } from './InlineReader';
import { readChecklists } from './items/readChecklists';
import { readEntries } from './items/readEntries';
import { normalizeLines } from './lines/normalizeLines';
import type { OutlineNode } from './Outline';
import { readFrontMatter } from './readFrontMatter';
import { readTakeaways } from './takeaways/readTakeaways';

const parser = createMarkdownParser();
const inline = new InlineReader(parser);
const lineBreak = /\r\n|\r|\n/;
const longestSummary = 400;

interface Readable {
  readonly lines: string[];
  readonly text: string;
  readonly stored: readonly string[];
  readonly problems: readonly NoteProblem[];
}

function linesOf(text: string): string[] {
  return text.includes('\r') ? text.split(lineBreak) : text.split('\n');
}

function makeReadable(text: string): Readable {
  const withoutMark = text.startsWith('\ufeff') ? text.slice(1) : text;
  const repaired = repairEncoding(withoutMark);
  const stored = linesOf(withoutMark);
  if (repaired === null) {
    return { lines: [...stored], text: withoutMark, stored, problems: [] };
  }
  const lines = linesOf(repaired);
  const first = lines.findIndex((line, index) => line !== stored[index]);
  return {
    lines,
    text: repaired,
    stored,
    problems: [{ line: first + 1, code: 'garbled-encoding' }],
  };
}

function titleOf(outline: readonly OutlineNode[], fallback: string): string {
  const heading = outline.find(({ section }) => section !== null && section.title !== '');
  return heading?.section?.title ?? fallback;
}

function summaryOf(blocks: readonly Block[]): string {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const text = inline.text(block.source.slice(0, longestSummary * 4));
    if (text !== '')
      return text.length > longestSummary ? `${text.slice(0, longestSummary)}…` : text;
  }
  return '';
}

function byLine(left: NoteProblem, right: NoteProblem): number {
  return left.line - right.line;
}

/**
 * Reads a Markdown file as a note: outline, takeaways, challenges, entries and checklists. Any text
 * gives a note; what could not be understood or had to be repaired stands in `problems`. Time grows
 * with the length of the text.
 * @param fallbackTitle the title of a note that has neither front matter nor a heading
 */
export function readNote(text: string, fallbackTitle: string): Note {
  const { lines, text: readable, stored, problems } = makeReadable(text);
  const front = readFrontMatter(lines);
  lines.fill('', 0, front.lineCount);
  const shop = normalizeLines(lines, readable);
  const blocks = parseBlocks(shop.lines, parser);
  const outline = buildOutline(blocks, inline, lines.length);
  const title = front.fields.title ?? titleOf(outline, fallbackTitle);
  const challenges = readChallenges(outline, inline);
  const taken = new Set(challenges.flatMap((pair) => [pair.line, pair.solutionLine ?? pair.line]));
  const takeaways = readTakeaways(outline, { inline, stored }, taken);
  return {
    title,
    hasFrontMatter: front.isOurs,
    frontMatter: front.fields,
    summary: summaryOf(blocks),
    sections: sectionsOf(outline),
    takeaways,
    challenges,
    entries: readEntries(outline, inline),
    checklists: readChecklists(outline, takeaways, inline, title),
    problems: [...problems, ...front.problems, ...shop.problems].sort(byLine),
  };
}
