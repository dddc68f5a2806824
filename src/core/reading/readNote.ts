import type { Note, NoteProblem } from '../note/Note';
import { recognize } from '../recognition/recognize';
import type { Decision } from '../recognition/RecognitionContext';
import type { UserWords } from '../recognition/lexicon/Lexicon';
import { noUserWords } from '../recognition/lexicon/userWords';
import { vocabularyOf } from '../recognition/lexicon/Vocabulary';
import { repairEncoding } from '../text/repairEncoding';
import type { Block } from '../blocks/Block';
import { parseBlocks } from '../blocks/parseBlocks';
import { buildOutline, sectionsOf } from '../recognition/outline/buildOutline';
import { createMarkdownParser } from './createMarkdownParser';
import { InlineReader } from '../recognition/outline/InlineReader';
import { emptyExports } from './lines/emptyExports';
import { normalizeLines } from './lines/normalizeLines';
import type { OutlineNode } from '../recognition/outline/Outline';
import { readFrontMatter } from './readFrontMatter';
import { resolvePatterns } from './readPatternField';

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

/** What is known of a note besides its text. */
export interface ReadingOptions {
  /** Words of the user's own, by what they say; the same object each time, since it is looked up by identity. */
  readonly words?: UserWords | undefined;
  /** Whether the note lies in a folder of learning notes, where a short note is one lesson as a whole. */
  readonly isInLearningFolder?: boolean | undefined;
  /** Hears of each line that a rule took or dropped. */
  readonly onDecision?: ((decision: Decision) => void) | undefined;
}

/**
 * Reads a Markdown file as a note: outline, takeaways, challenges, entries and checklists. Any text
 * gives a note; what could not be understood or had to be repaired stands in `problems`. Time grows
 * with the length of the text.
 * @param fallbackTitle the title of a note that has neither front matter nor a heading
 */
export function readNote(text: string, fallbackTitle: string, options: ReadingOptions = {}): Note {
  const { words = noUserWords, isInLearningFolder = false, onDecision } = options;
  const vocabulary = vocabularyOf(words);
  const { lines, text: readable, stored, problems } = makeReadable(text);
  const front = readFrontMatter(lines);
  lines.fill('', 0, front.lineCount);
  emptyExports(lines, readable);
  const shop = normalizeLines(lines, readable, vocabulary);
  const blocks = parseBlocks(shop.lines, parser);
  const outline = buildOutline(blocks, inline, lines.length, vocabulary);
  const title = front.fields.title ?? titleOf(outline, fallbackTitle);
  const facts = { title, frontMatter: front.fields, isInLearningFolder };
  const found = recognize(outline, facts, { inline, vocabulary, stored, onDecision });
  const code = resolvePatterns(front.patterns, found);
  return {
    title,
    hasFrontMatter: front.isOurs,
    frontMatter: front.fields,
    summary: summaryOf(blocks),
    sections: sectionsOf(outline),
    ...found,
    problems: [...problems, ...front.problems, ...code.problems, ...shop.problems].sort(byLine),
    ...(code.patterns.length > 0 && { patterns: code.patterns }),
  };
}
