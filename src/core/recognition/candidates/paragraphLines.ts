import { roleOfLabel, splitLabel, startsWithSymbol } from '../titles/labels';
import type { RecognitionContext } from '../RecognitionContext';
import { isAdvice, isStatement, wordCount } from '../titles/sentences';
import { Candidate } from './Candidate';

/** `**2. Large changes** When agents …`: a number or name in bold that runs into its sentence. */
const runInName = /^\s*(?:\*\*|__)(?:\d{1,2}[.)]\s*)(?:[^*_\n]{3,80})?(?:\*\*|__)\s+\S/;
/** `**Measure first.** Nobody knows …`: a sentence in bold that runs into its reasons. */
const runInSentence = /^\s*(?:\*\*|__)\S[^*\n]{2,120}[.!?。！](?:\*\*|__)\s+\S/;
/** The same where the bold sentence goes on in the next line. */
const wrappedSentence = /^\s*\*\*\S[^*]{2,200}[.!?]\*\*\s+\S/;
/** `Secondly, optimisation is never done`: lessons that are counted in words. */
const countedInWords = /^\p{L}{3,10},\s/u;

/** Whether a line begins with a counting word and a comma. */
function isCounted(line: string, { vocabulary }: RecognitionContext): boolean {
  if (!countedInWords.test(line)) return false;
  const [match] = vocabulary.titles.whole(line.slice(0, line.indexOf(',')).toLowerCase());
  return match?.type === 'ordinals';
}

function isNamed(line: string): boolean {
  return startsWithSymbol(line) || runInName.test(line) || runInSentence.test(line);
}

function startsItem(line: string, next: string | undefined, context: RecognitionContext): boolean {
  if (isNamed(line) || isCounted(line, context)) return true;
  const labeled = splitLabel(line);
  if (labeled === null) return false;
  if (labeled.text.trim() !== '') return true;
  // A bold line over a sentence of the same paragraph names that sentence.
  if (next === undefined || !labeled.isMarked) return false;
  return !startsWithSymbol(next) && splitLabel(next) === null;
}

/** Some lines of a paragraph as a candidate of their own. */
export function lineOf(paragraph: Candidate, source: string, from: number, to: number): Candidate {
  const at = { line: paragraph.line + from, endLine: paragraph.line + to };
  return new Candidate('line', at, source, paragraph.standing);
}

/** The lines of a paragraph that each begin with a symbol or a label, with the lines that go on. */
export function markedLines(
  paragraph: Candidate,
  context: RecognitionContext,
): readonly Candidate[] {
  const { source } = paragraph;
  const end = paragraph.endLine - paragraph.line;
  if (wrappedSentence.test(source)) return [lineOf(paragraph, source, 0, end)];
  const lines = source.split('\n');
  const starts = lines.flatMap((line, index) =>
    startsItem(line, lines[index + 1], context) ? [index] : [],
  );
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? lines.length) - 1;
    return lineOf(paragraph, lines.slice(start, end + 1).join('\n'), start, end);
  });
}

/** The lines of a paragraph or an item that begin with a label, each with the lines that go on. */
export function labeledLines(candidate: Candidate): readonly Candidate[] {
  const lines = candidate.source.split('\n');
  const starts = lines.flatMap((line, index) => (splitLabel(line) === null ? [] : [index]));
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? lines.length) - 1;
    return lineOf(candidate, lines.slice(start, end + 1).join('\n'), start, end);
  });
}

const labelInside =
  /(?<=[.!?。！])\s*(?=[*_]{0,2}(\p{Lu}[^.:!?*_\n]{2,30}|\p{Lo}{2,10})[*_]{0,2}[:：])/gu;

/** The end of a paragraph that a label such as `Lesson:` parts from the sentences before it, or null. */
export function lessonTail(
  paragraph: Candidate,
  { vocabulary }: RecognitionContext,
): Candidate | null {
  const { source } = paragraph;
  if (!/[:：]/.test(source)) return null;
  for (const match of source.matchAll(labelInside)) {
    const role = roleOfLabel(match[1] ?? '', vocabulary);
    if (role !== 'lesson' && role !== 'practice' && role !== 'pitfall') continue;
    const before = source.slice(0, match.index).split('\n').length - 1;
    const end = paragraph.endLine - paragraph.line;
    return lineOf(paragraph, source.slice(match.index + match[0].length), before, end);
  }
  return null;
}

/** Whether a paragraph is marked items; `Second lesson: test early` alone is a sentence among sentences. */
function isMarked(paragraph: Candidate, context: RecognitionContext): boolean {
  const [first, ...rest] = markedLines(paragraph, context);
  if (first === undefined) return false;
  return rest.length > 0 || isNamed(first.source) || first.labeled?.isMarked === true;
}

/** Whether candidates hold a list, a table or marked items: then the paragraphs only introduce them. */
export function holdsMarkedItems(
  candidates: readonly Candidate[],
  context: RecognitionContext,
): boolean {
  const paragraphs = candidates.filter(({ shape }) => shape === 'paragraph');
  if (paragraphs.filter(({ source }) => isCounted(source, context)).length > 1) return true;
  return (
    candidates.some(({ shape }) => shape === 'item' || shape === 'row') ||
    paragraphs.some((paragraph) => isMarked(paragraph, context))
  );
}

/** Fewer sentences in a row are prose. */
const fewest = 3;
/** Lines from one item to the next; a wider gap ends the list. */
const widestStep = 3;
/** The share of items that must be one plain sentence each. */
const mostlySentences = 2 / 3;
/** Shortest and longest line that is an item, in characters. */
const [shortest, longest] = [15, 240];

const start = /^[\p{Lu}\p{Lo}\d“"`*_]/u;
/** Words to a full stop; a dot before a small letter is one of a name such as `index.ts`. */
const oneSentence = /^[^.!?:。]+(?:\.[a-z][^.!?:]*)*[.!。]?$/u;
/** One sentence of at least three words, or of some letters of a script that parts none. */
const wholeSentence = /^(?=\S+\s+\S+\s+\S|.*[\u3040-\u9fff]{5})[^!?:。]{8,240}[.!。]$/u;
/** A line of a program. */
const code = /^\s*(?:\/\/|#!|[{}<])|[{;]\s*$/;

function isItem(line: string): boolean {
  const { length } = line;
  return length >= shortest && length <= longest && start.test(line) && !/[:：]$/.test(line);
}

/** Lines that each end as a sentence does: a text that only wraps would break off within one. */
function areSentences(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => start.test(line) && wholeSentence.test(line));
}

function areItems(lines: readonly string[]): boolean {
  if (lines.length < fewest || !lines.every(isItem) || lines.some(startsWithSymbol)) return false;
  const sentences = lines.filter((line) => oneSentence.test(line.replace(/\([^()]*\)/g, '')));
  return sentences.length >= lines.length * mostlySentences;
}

/** The lines of a paragraph as far as they are items: code may follow that lost its fence. */
function leadingItems(source: string): readonly string[] {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !isItem(line.trim()) || code.test(line));
  return end < 0 ? lines : lines.slice(0, end);
}

function saysEnough(text: string, { vocabulary }: RecognitionContext): boolean {
  const isShort = wordCount(text) < (isAdvice(text, vocabulary) ? 3 : 4);
  return !isShort || isStatement(text, vocabulary);
}

/** The runs of one-line paragraphs that stand as close to one another as items do. */
function runsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const runs: Candidate[][] = [];
  let last: Candidate | null = null;
  for (const candidate of candidates) {
    const { shape, source } = candidate;
    if (shape !== 'paragraph' || !isItem(source) || source.includes('\n')) {
      last = null;
      continue;
    }
    if (last !== null && candidate.line - last.endLine <= widestStep) runs.at(-1)?.push(candidate);
    else runs.push([candidate]);
    last = candidate;
  }
  return runs;
}

/**
 * The items of lists whose bullets were lost on paste, by the paragraph that holds them: paragraphs of one
 * sentence each in a row, or the lines of a paragraph that are each a sentence. None where there are lists.
 */
export function lostItems(
  candidates: readonly Candidate[],
  context: RecognitionContext,
): ReadonlyMap<Candidate, readonly Candidate[]> {
  if (candidates.some(({ shape }) => shape === 'item' || shape === 'row')) return new Map();
  const listed = candidates.filter(
    ({ shape, source }) =>
      (shape === 'paragraph' || shape === 'line') &&
      (areItems(leadingItems(source)) || areSentences(source.split('\n'))),
  );
  const inRuns = runsOf(candidates).filter((run) => areItems(run.map(({ source }) => source)));
  return new Map(
    [...listed, ...inRuns.flat()].map((paragraph) => {
      const all = paragraph.source.split('\n');
      const items = areSentences(all) ? all : leadingItems(paragraph.source);
      const lines = items.map((text, index) => lineOf(paragraph, text, index, index));
      return [paragraph, lines.filter(({ source }) => saysEnough(source.trim(), context))];
    }),
  );
}
