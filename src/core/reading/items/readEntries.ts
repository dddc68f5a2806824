import type { Entry } from '../../note/Note';
import type { Block, ListBlock, ParagraphBlock, TableBlock } from '../blocks/Block';
import type { InlineReader } from '../InlineReader';
import { hasDirective, type OutlineNode } from '../Outline';
import { splitLabel } from '../titles/splitLabel';

/** Longest item that is itself the name of a technology, in words. */
const longestName = 6;
const boldStart = /^[^\p{L}\p{N}*_[`]*(?:\*\*|__)(\S[^*_\n]{0,100}?)(?:\*\*|__)\s*(.*)$/su;

type Found = Omit<Entry, 'section' | 'rule'>;

/** The section on technologies or concepts that a section is part of. */
function isInEntries(node: OutlineNode): boolean {
  for (let at: OutlineNode | null = node; at !== null && !at.isTitle; at = at.parent) {
    const { kind, takeaways } = at.meaning;
    if (kind === 'technologies' || kind === 'concepts') return true;
    if (kind !== 'other' || takeaways === 'negative') return false;
  }
  return false;
}

class EntryReader {
  readonly found: Found[] = [];

  constructor(private readonly inline: InlineReader) {}

  read(blocks: readonly Block[], namesItems: boolean): void {
    for (const block of blocks) {
      if (block.type === 'list') this.readList(block, namesItems);
      else if (block.type === 'paragraph') this.readLines(block);
      else if (block.type === 'table') this.readTable(block);
    }
  }

  private readList(list: ListBlock, namesItems: boolean): void {
    for (const { line, children } of list.items) {
      const [first, ...rest] = children;
      if (first?.type !== 'paragraph') continue;
      if (!this.readTerm(first.source, line) && namesItems) this.readName(first.source, line);
      const inner = rest.filter((block): block is ListBlock => block.type === 'list');
      for (const nested of inner) this.readMarked(nested);
    }
  }

  /** Nested items count only where they are bold: the others explain the item above. */
  private readMarked(list: ListBlock): void {
    for (const { line, children } of list.items) {
      const [first] = children;
      if (first?.type === 'paragraph' && boldStart.test(first.source)) {
        this.readTerm(first.source, line);
      }
    }
  }

  private readLines(block: ParagraphBlock): void {
    block.source.split('\n').forEach((source, index) => {
      const labelled = splitLabel(source);
      if (labelled === null || (labelled.text.trim() === '' && !labelled.isMarked)) return;
      this.readTerm(source, block.line + index);
    });
  }

  private readTable({ rows }: TableBlock): void {
    for (const { line, cells } of rows) {
      const [term = '', ...rest] = cells.map((cell) => this.inline.text(cell));
      this.add(line, term, rest.filter((text) => text !== '').join(' – '));
    }
  }

  private readTerm(source: string, line: number): boolean {
    const labelled = splitLabel(source);
    if (labelled !== null) {
      return this.add(line, this.inline.text(labelled.label), this.inline.text(labelled.text));
    }
    const bold = boldStart.exec(source);
    if (bold !== null) {
      return this.add(line, this.inline.text(bold[1] ?? ''), this.inline.text(bold[2] ?? ''));
    }
    const dashed = /^(\S[^\n]{0,60}?)\s+[-–—→]\s+([\s\S]+)$/u.exec(source);
    if (dashed === null) return false;
    return this.add(line, this.inline.text(dashed[1] ?? ''), this.inline.text(dashed[2] ?? ''));
  }

  private readName(source: string, line: number): void {
    const text = this.inline.text(source);
    if (text.split(' ').length <= longestName && !/[.!?]$/.test(text)) this.add(line, text, '');
  }

  private add(line: number, term: string, text: string): boolean {
    if (!/\p{L}/u.test(term)) return false;
    this.found.push({ line, term, text });
    return true;
  }
}

function headingEntry(node: OutlineNode, inline: InlineReader): readonly Found[] {
  if (node.section === null || node.parent === null || !isInEntries(node.parent)) return [];
  if (node.meaning.kind !== 'other') return [];
  const told = node.blocks.find((block) => block.type === 'paragraph');
  const text = told?.type === 'paragraph' ? inline.text(told.source) : '';
  return [{ line: node.section.line, term: node.section.title.replace(/^\d+[.)]\s+/, ''), text }];
}

/**
 * Finds the named items of sections on technologies and concepts: `**Term** – text` in its many forms,
 * plain names, table rows, and sub-headings.
 */
export function readEntries(nodes: readonly OutlineNode[], inline: InlineReader): readonly Entry[] {
  return nodes.flatMap((node) => {
    if (!isInEntries(node) || hasDirective(node, 'ignore')) return [];
    const reader = new EntryReader(inline);
    reader.read(node.blocks, node.meaning.kind !== 'other' || node.children.length === 0);
    const section = node.section?.title ?? null;
    return [...headingEntry(node, inline), ...reader.found].map((found) => ({
      ...found,
      rule: 'named-item',
      section,
    }));
  });
}
