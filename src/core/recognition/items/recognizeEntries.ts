import type { Entry } from '../../note/Note';
import { hasDirective, type OutlineNode } from '../outline/Outline';
import type { Candidate } from '../candidates/Candidate';
import type { RecognitionContext } from '../RecognitionContext';
import { splitLabel, withoutNumber } from '../titles/labels';
import { wordCount } from '../titles/sentences';

/** Longest item that is itself the name of a technology, in words. */
const maxEntryNameWords = 6;
const boldStart = /^[^\p{L}\p{N}*_[`]*(?:\*\*|__)(\S[^*_\n]{0,100}?)(?:\*\*|__)\s*(.*)$/su;
const dashed = /^(\S[^\n]{0,60}?)\s+[-–—→]\s+([\s\S]+)$/u;

/** Terms in the forms they are named in, by the rule that reads the form. */
type Found = Omit<Entry, 'section'>;

/** The section on technologies or concepts that a section is part of. */
function isInEntries(node: OutlineNode): boolean {
  for (let at: OutlineNode | null = node; at !== null && !at.isTitle; at = at.parent) {
    const { kind, roles, promise } = at.meaning;
    if (kind === 'technologies' || kind === 'concepts') return true;
    if (kind !== 'other' || (roles.length > 0 && promise === null)) return false;
  }
  return false;
}

class EntryReader {
  readonly found: Found[] = [];

  constructor(
    private readonly context: RecognitionContext,
    private readonly namesItems: boolean,
  ) {}

  read(candidate: Candidate): void {
    const { shape, standing, source, line } = candidate;
    if (standing.isQuoted) return;
    if (shape === 'item') this.readItem(candidate);
    else if (standing.item !== null) return;
    else if (shape === 'row') this.readRow(candidate);
    else if (shape === 'paragraph') {
      source.split('\n').forEach((text, index) => {
        this.readLine(text, line + index);
      });
    }
  }

  /** Nested items count only where they are bold: the others explain the item above. */
  private readItem({ standing: { depth }, source, line }: Candidate): void {
    if (depth === 1) {
      if (!this.readTerm(source, line) && this.namesItems) this.readName(source, line);
    } else if (depth === 2 && boldStart.test(source)) this.readTerm(source, line);
  }

  private readLine(source: string, line: number): void {
    const labeled = splitLabel(source);
    if (labeled === null || (labeled.text.trim() === '' && !labeled.isMarked)) return;
    this.readTerm(source, line);
  }

  private readRow({ source, line }: Candidate): void {
    const [term = '', ...rest] = source.split('\t').map((cell) => this.context.inline.text(cell));
    this.add('row', line, term, rest.filter((text) => text !== '').join(' – '));
  }

  private readTerm(source: string, line: number): boolean {
    const { inline } = this.context;
    const labeled = splitLabel(source);
    if (labeled !== null)
      return this.add('named-item', line, inline.text(labeled.label), inline.text(labeled.text));
    const [, term, text] = boldStart.exec(source) ?? dashed.exec(source) ?? [];
    if (term === undefined) return false;
    return this.add('named-item', line, inline.text(term), inline.text(text ?? ''));
  }

  private readName(source: string, line: number): void {
    const text = this.context.inline.text(source);
    if (wordCount(text) <= maxEntryNameWords && !/[.!?]$/.test(text))
      this.add('name', line, text, '');
  }

  private add(rule: string, line: number, term: string, text: string): boolean {
    if (!/\p{L}/u.test(term)) return false;
    this.found.push({ rule, line, term, text });
    return true;
  }
}

/** A sub-heading below technologies or concepts names one, and its first paragraph says what it is. */
function headingEntry(
  { section, parent, meaning }: OutlineNode,
  candidates: readonly Candidate[],
  { inline }: RecognitionContext,
): readonly Found[] {
  if (section === null || parent === null || !isInEntries(parent)) return [];
  if (meaning.kind !== 'other') return [];
  const told = candidates.find(({ shape }) => shape === 'paragraph');
  const text = told === undefined ? '' : inline.text(told.source);
  return [{ rule: 'sub-heading', line: section.line, term: withoutNumber(section.title), text }];
}

/**
 * Finds the named items of sections on technologies and concepts: `**Term** – text` in its many forms,
 * plain names, table rows, and sub-headings.
 * @param isAllEntries whether the front matter says that the whole note is about such items
 */
export function recognizeEntries(
  nodes: readonly OutlineNode[],
  candidatesOf: (node: OutlineNode) => readonly Candidate[],
  isAllEntries: boolean,
  context: RecognitionContext,
): readonly Entry[] {
  return nodes.flatMap((node) => {
    const isIn = isInEntries(node) || (isAllEntries && node.section !== null);
    if (!isIn || hasDirective(node, 'ignore')) return [];
    const candidates = candidatesOf(node);
    const namesItems = node.meaning.kind !== 'other' || node.children.length === 0;
    const reader = new EntryReader(context, namesItems);
    for (const candidate of candidates) reader.read(candidate);
    const section = node.section?.title ?? null;
    return [...headingEntry(node, candidates, context), ...reader.found].map((found) => {
      context.onDecision?.({
        line: found.line,
        endLine: found.line,
        rule: found.rule,
        gives: 'entry',
      });
      return { ...found, section };
    });
  });
}
