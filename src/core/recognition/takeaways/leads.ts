import type { LabelRole, TitleRole } from '../lexicon/Lexicon';
import {
  type Labeled,
  roleOfLabel,
  splitLabel,
  startsWithSymbol,
  trimEmoji,
} from '../titles/labels';
import { type ParsedTitle, parseTitle, type Promised } from '../titles/parseTitle';
import { wordCount } from '../titles/sentences';
import type { Candidate, TableFacts } from '../candidates/Candidate';
import { lineOf } from '../candidates/paragraphLines';
import type { RecognitionContext } from '../RecognitionContext';

/** What stands over a candidate: the promise that holds for it, and the label or item that names its group. */
export interface Lead {
  readonly promise: Promised | null;
  readonly isBlocked: boolean;
  readonly group: string | null;
  /** Whether the promise is that of a label rather than of the section. */
  readonly isLabel: boolean;
  /** Whether the label promises so little that a list below it must be statements: `Concepts`, `Always`. */
  readonly isGuarded: boolean;
}

/** Longest sentence that still introduces a list, longest plain words before a colon that name a group, and
 * longest item over a list and longest line right above one that name it; all in words. */
const [longestIntroduction, longestPlain, longestGroup, longestTitle] = [16, 5, 6, 6];

/** How text ends that is no label: a label ends in its mark, its colon or its dash. */
const endsAsText = /[\p{L}\p{N}.,;!?)。！]\s*$/u;
/** Longer text is no label and no introduction. In characters. */
const longestLabel = 240;

const promising: ReadonlyMap<LabelRole | null, Promised> = new Map([
  ['practice', 'practice'],
  ['lesson', 'lesson'],
  ['pitfall', 'pitfall'],
]);

/** What a label such as `Takeaway` says that its text is, or null. */
export function promiseOfRole(role: LabelRole | null): Promised | null {
  return promising.get(role) ?? null;
}

/** What a label promises where it is telling enough to stand for a heading, else null. */
export function promiseOf(label: string, { vocabulary }: RecognitionContext): Promised | null {
  const { promise, strength } = parseTitle(label, vocabulary);
  return strength === 'strong' ? promise : null;
}

/** What a label promises of the text right behind it: as a heading does, or by its role alone as `Takeaway` does. */
export function promiseOfNext(label: string, context: RecognitionContext): Promised | null {
  return promiseOf(label, context) ?? promiseOfRole(roleOfLabel(label, context.vocabulary));
}

/** A sentence such as `Here are some best practices I follow:`. */
function introduction({ source }: Candidate, context: RecognitionContext): string | null {
  if (!/[:：]\s*$/.test(source) || source.includes('\n')) return null;
  const text = context.inline.text(source).replace(/\s*[:：]$/, '');
  if (wordCount(text) > longestIntroduction) return null;
  const isTold = context.vocabulary.sentences.self.first(text.toLowerCase()) !== null;
  return isTold && promiseOf(text, context) !== null ? text : null;
}

/** Whether a label has nothing behind it, or only a sentence that leads in to what follows. */
function heads({ labeled }: Candidate): boolean {
  if (labeled === null) return false;
  const told = labeled.text.trim();
  if (labeled.isMarked) return told === '' || /[:：]$/.test(told);
  return told === '' && wordCount(labeled.label) <= longestPlain;
}

/**
 * The text of a paragraph that acts as a heading: bold or with a colon and nothing behind it.
 * @param takesSentences whether a sentence that introduces takeaways counts, as it does outside them
 */
export function labelOf(
  paragraph: Candidate,
  context: RecognitionContext,
  takesSentences: boolean,
): string | null {
  const { source, labeled } = paragraph;
  if (source.length > longestLabel || (takesSentences && endsAsText.test(source))) return null;
  if (labeled !== null && heads(paragraph)) return context.inline.text(labeled.label);
  return takesSentences ? introduction(paragraph, context) : null;
}

/** `💡 Tips`, a line that only a symbol marks as a title. */
function symbolLabel(line: string): Labeled | null {
  if (!startsWithSymbol(line) || /[.!?]$/.test(line)) return null;
  return { label: trimEmoji(line), text: '', isMarked: false };
}

/** Whether a bold line names the one line below it, as `**Lesson learned**` does, outside lists of takeaways. */
function isNameOfSentence(source: string, end: number, isOutside: boolean): boolean {
  return isOutside && !source.includes('\n', end + 1);
}

/**
 * `**Personal takeaway**` on the first line of a paragraph, whose other lines it heads as it would
 * head another paragraph; null where no such line promises anything, or the others only lead in to a list.
 */
export function titleLineOf(
  paragraph: Candidate,
  context: RecognitionContext,
  takesNext: boolean,
): { readonly label: string; readonly rest: Candidate } | null {
  const { source } = paragraph;
  const end = source.indexOf('\n');
  if (end < 0 || /[:：]\s*$/.test(source)) return null;
  const first = source.slice(0, end).replace(/\s*\\?$/, '');
  const labeled = splitLabel(first) ?? symbolLabel(first);
  if (labeled === null || (labeled.isMarked && isNameOfSentence(source, end, takesNext)))
    return null;
  const isLead = labeled.text.trim() === '' && promiseOf(labeled.label, context) !== null;
  if (!isLead) return null;
  const rest = lineOf(paragraph, source.slice(end + 1), 1, paragraph.endLine - paragraph.line);
  return { label: context.inline.text(labeled.label), rest };
}

/**
 * Whether a plain line such as `What I learned` stands right above a list without a mark of its own, or one
 * that begins with an emoji a blank line above it.
 */
export function titlesList(
  { source, endLine, next }: Candidate,
  context: RecognitionContext,
): boolean {
  const furthest = startsWithSymbol(source) ? 2 : 1;
  if (next?.shape !== 'item' || next.line > endLine + furthest) return false;
  if (source.length > 60 || /[\n:：.!?*_]/.test(source)) return false;
  return wordCount(source) <= longestTitle && promiseOf(source, context) !== null;
}

/** The name that an item gives to the list inside it, or null where it is a sentence of its own. */
export function groupName(item: Candidate, context: RecognitionContext): string | null {
  const { labeled } = item;
  if (labeled?.text.trim() === '') return context.inline.text(labeled.label);
  if (labeled?.isMarked === true) return null;
  const text = item.textIn(context);
  if (/[:：]$/.test(text)) return text.slice(0, -1);
  const isName = labeled === null && wordCount(text) <= longestGroup && !/[.!?。]$/.test(text);
  return isName ? text : null;
}

/**
 * The name in `2. API development` right above a list of bullets that its author did not set in below
 * the number; null where a list is no such name.
 */
export function nameOfNext(item: Candidate, context: RecognitionContext): string | null {
  const { list } = item.standing;
  if (list?.isOrdered !== true || list.all.length > 1 || item.inner.length > 0) return null;
  const below = item.next;
  if (below?.shape !== 'item' || below.standing.list?.isOrdered === true) return null;
  return below.line === item.endLine + 1 ? groupName(item, context) : null;
}

/**
 * A label typed right below an item without a blank line: Markdown takes it for the end of the item,
 * its author for the name of what follows. Null where there is none.
 */
export function labelBelow({ source }: Candidate): string | null {
  const cut = source.lastIndexOf('\n');
  if (cut < 0) return null;
  const labeled = splitLabel(source.slice(cut + 1));
  return labeled?.text.trim() === '' ? labeled.label : null;
}

const ending: readonly TitleRole[] = ['administrative', 'assessment'];

function ends({ roles }: ParsedTitle): boolean {
  return roles.some((role) => ending.includes(role));
}

/** What was studied below `Major learnings`, which is no lesson. */
function isStudied({ kind }: ParsedTitle, { promise }: Lead): boolean {
  return promise === 'lesson' && (kind === 'technologies' || kind === 'concepts');
}

/** What stands over the text behind a label that acts as a heading in a section of which `own` holds. */
export function leadOf(
  label: string,
  { next }: Candidate,
  own: Lead,
  context: RecognitionContext,
): Lead {
  const told = promiseHere(label, next, own, context);
  if (told !== null) return { ...own, promise: told, isLabel: true };
  const weak = promiseOfList(label, next, own, context);
  if (weak !== null) return { ...own, promise: weak, isLabel: true, isGuarded: true };
  const title = parseTitle(label, context.vocabulary);
  if (ends(title)) return { ...own, promise: null, isBlocked: own.promise !== null };
  const { kind } = title;
  if (kind === 'challenges' || kind === 'conclusion') return { ...own, promise: null };
  return isStudied(title, own) ? { ...own, isGuarded: true } : own;
}

/** What a label outside lists of takeaways promises of the list behind it by its role alone, as `Always` does. */
function promiseOfList(
  label: string,
  next: Candidate | null,
  own: Lead,
  { vocabulary }: RecognitionContext,
): Promised | null {
  if (own.promise !== null || own.isBlocked || next?.shape !== 'item') return null;
  const promise = promiseOfRole(roleOfLabel(label, vocabulary));
  // `Tips` stands over hints of every kind, in guides as well.
  const isCommon = promise === 'practice' && parseTitle(label, vocabulary).strength === 'heading';
  return isCommon ? null : promise;
}

/** Inside lists of takeaways a label may promise weakly; outside them by a strong title, or of one paragraph by its role. */
function promiseHere(
  label: string,
  next: Candidate | null,
  own: Lead,
  context: RecognitionContext,
): Promised | null {
  if (own.promise !== null) return parseTitle(label, context.vocabulary).promise;
  return next?.shape === 'paragraph' ? promiseOfNext(label, context) : promiseOf(label, context);
}

/** `- Best practices:` with a list below it promises as a heading does; a plan among lessons ends them. */
export function insideOf(name: string, around: Lead, context: RecognitionContext): Lead {
  const told = promiseOf(name, context);
  if (around.promise === null)
    return told === null ? around : { ...around, promise: told, group: name, isLabel: true };
  const isEnded = ends(parseTitle(name, context.vocabulary));
  return { ...around, group: name, isBlocked: around.isBlocked || isEnded };
}

/* The column of a table of other things that tells what was learned. */

/** What a column such as `What I learned` promises of its cells, or null. */
export function promiseOfColumn(header: string, context: RecognitionContext): Promised | null {
  const plain = context.inline.text(header);
  const told = promiseOfNext(plain, context);
  return told === 'practice' ? promiseOf(plain, context) : told;
}

/** The place of the column for lessons in a table, or -1. */
export function lessonColumn({ header }: TableFacts, context: RecognitionContext): number {
  return header.findIndex((cell) => promiseOfColumn(cell, context) !== null);
}

/** What a row says in the column for lessons, or an empty string. */
export function lessonCell(row: Candidate, context: RecognitionContext): string {
  const { table } = row.standing;
  const column = table === null ? -1 : lessonColumn(table, context);
  return column < 0 ? '' : context.inline.text(row.source.split('\t')[column] ?? '').trim();
}
