/**
 * The fenced code of a note: found without parsing it whole, matched with languages, ranked by a query.
 */

import { cutEnd } from '../text/fileNames';

/** A fenced block of code in a note. */
export interface CodeBlock {
  /** First word behind the fence, in lower case; empty where the author named none. */
  readonly language: string;
  readonly code: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** The nearest heading above, or null. */
  readonly heading: string | null;
}

const opening = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*([^`\s]*)[^`]*$/;

/** Finds the fenced code blocks of a Markdown text (CommonMark 0.31, section 4.5). */
export function readCodeBlocks(text: string): readonly CodeBlock[] {
  const lines = text.split(/\r\n|\r|\n/);
  const blocks: CodeBlock[] = [];
  let heading: string | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const title = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
    if (title !== undefined) heading = cutEnd(title, ' \t#');
    const fence = opening.exec(line);
    if (!fence) continue;
    const end = closingFence(lines, at + 1, fence[1] ?? '```');
    const code = lines.slice(at + 1, end).join('\n');
    const language = (fence[2] ?? '').toLowerCase().replace(/[{},].*$/, '');
    if (code.trim() !== '') blocks.push({ language, code, line: at + 1, heading });
    at = end;
  }
  return blocks;
}

/** The line that closes a fence; a fence that never closes goes on to the end of the text. */
function closingFence(lines: readonly string[], from: number, fence: string): number {
  const sign = fence.charAt(0);
  for (let at = from; at < lines.length; at += 1) {
    if (isFence((lines[at] ?? '').trim(), sign, fence.length)) return at;
  }
  return lines.length;
}

function isFence(text: string, sign: string, length: number): boolean {
  return text.length >= length && text === sign.repeat(text.length);
}

/** Names that authors give a language behind a fence, beside the editor's own id. */
const fenceNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    python: ['py', 'python3', 'pycon'],
    shellscript: ['sh', 'bash', 'shell', 'zsh', 'console'],
    javascript: ['js', 'node', 'mjs'],
    typescript: ['ts'],
    javascriptreact: ['jsx', 'js', 'javascript'],
    typescriptreact: ['tsx', 'ts', 'typescript'],
    yaml: ['yml'],
    dockercompose: ['yaml', 'yml'],
    dockerfile: ['docker'],
    csharp: ['cs', 'c#'],
    cpp: ['c++', 'cc'],
    go: ['golang'],
    rust: ['rs'],
    ruby: ['rb'],
    html: ['django', 'jinja'],
    jsonc: ['json'],
    sql: ['postgresql', 'postgres', 'psql', 'mysql'],
    markdown: ['md'],
    makefile: ['make'],
    bat: ['cmd'],
    powershell: ['ps1', 'pwsh'],
  }),
);

/** Whether the name behind a fence means the language with this id. */
export function isFenceOf(languageId: string, name: string): boolean {
  return name === languageId || (fenceNames.get(languageId)?.includes(name) ?? false);
}

/** A block of code with the title of its note. */
interface TitledBlock {
  readonly title: string;
  readonly block: CodeBlock;
}

/** What a word counts in each place: in the title, the heading, the first line and the rest of the code. */
const weights = [8, 6, 4, 2] as const;

/**
 * The blocks that hold every word of a query, best first: whole words before beginnings, those before
 * parts of words, and titles before code. Blocks of the same rank, and all without a query, keep their order.
 */
export function rankCode<Block extends TitledBlock>(
  blocks: readonly Block[],
  query: string,
): readonly Block[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return blocks;
  return blocks
    .map((one) => ({ one, score: scoreOf(one, words) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .map(({ one }) => one);
}

/** The lines of a block that hold anything. */
export function filledLines({ code }: CodeBlock): readonly string[] {
  return code.split('\n').filter((line) => line.trim() !== '');
}

function scoreOf({ block, title }: TitledBlock, words: readonly string[]): number {
  const [first = '', ...rest] = filledLines(block);
  const places = [title, block.heading ?? '', `${block.language} ${first}`, rest.join('\n')].map(
    (text) => text.toLowerCase(),
  );
  const scores = words.map((word) =>
    places.reduce((best, text, at) => Math.max(best, degree(text, word) * (weights[at] ?? 0)), 0),
  );
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** 3 where the word stands whole in a text, 2 where it begins one, 1 where it is a part of one, else 0. */
function degree(text: string, word: string): number {
  let best = 0;
  for (let at = text.indexOf(word); at >= 0 && best < 3; at = text.indexOf(word, at + 1)) {
    const begins = !isLetter(text[at - 1]);
    const ends = !isLetter(text[at + word.length]);
    best = Math.max(best, begins ? (ends ? 3 : 2) : 1);
  }
  return best;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
