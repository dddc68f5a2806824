import type { Section } from '../../note/Note';
import type { Block, HeadingBlock, HtmlBlock } from '../../blocks/Block';
import type { InlineReader } from './InlineReader';
import type { Directive, OutlineNode } from './Outline';
import { Slugs } from './Slugs';
import type { Vocabulary } from '../lexicon/Vocabulary';
import { parseTitle } from '../titles/parseTitle';
import { trimEmoji } from '../titles/labels';

const directivePattern =
  /<!--\s*nexus:\s*(takeaways|ignore|checklist)(?:\s*,\s*scope:\s*(team))?\s*-->/i;
/** Bounded, so that a thousand headings which never close cost no more than one. */
const htmlHeading = /<h([1-6])\b[^>]{0,200}>([\s\S]{0,400}?)<\/h\1\s*>/gi;
const summary = /<summary\b[^>]{0,200}>([\s\S]{0,400}?)<\/summary>/i;

function lineWithin(block: HtmlBlock, offset: number): number {
  return block.line + (block.source.slice(0, offset).match(/\n/g)?.length ?? 0);
}

/** Headings written in HTML, as `<h1 align="center">` often is at the top of a README. */
function headingsIn(block: HtmlBlock): readonly Block[] {
  const headings: HeadingBlock[] = [];
  for (const match of block.source.matchAll(htmlHeading)) {
    const line = lineWithin(block, match.index);
    const source = (match[2] ?? '').replace(/\s*\n\s*/g, ' ').trim();
    headings.push({ type: 'heading', line, endLine: line, level: Number(match[1]), source });
  }
  return headings.length > 0 ? headings : summaryIn(block);
}

/** The visible line of a folded part acts as a label of what is folded. */
function summaryIn(block: HtmlBlock): readonly Block[] {
  const match = summary.exec(block.source);
  if (match === null) return [block];
  const line = lineWithin(block, match.index);
  const title = (match[1] ?? '').replace(/<[^<>]*>|[*\n]/g, ' ').trim();
  return [{ type: 'paragraph', line, endLine: line, source: `**${title}**` }];
}

/** The author's word in a comment; null where a block holds none, or a scope for what is no checklist. */
function directiveIn(block: HtmlBlock): Directive | null {
  const [, word, scope] = directivePattern.exec(block.source.toLowerCase()) ?? [];
  if (word === undefined) return null;
  if (scope === undefined) return word as Directive;
  return word === 'checklist' ? 'team' : null;
}

class OutlineBuilder {
  readonly nodes: OutlineNode[] = [];
  private readonly slugs = new Slugs();
  private current: OutlineNode;
  private waiting: { directive: Directive; line: number } | null = null;

  constructor(
    private readonly inline: InlineReader,
    private readonly lineCount: number,
    private readonly vocabulary: Vocabulary,
  ) {
    this.current = this.add(null, null);
  }

  read(block: Block): void {
    if (block.type === 'html') this.readHtml(block);
    else if (block.type === 'heading') this.readHeading(block);
    else {
      this.settleDirective();
      this.current.blocks.push(block);
    }
  }

  finish(): readonly OutlineNode[] {
    this.settleDirective();
    return this.nodes;
  }

  private add(section: Section | null, parent: OutlineNode | null): OutlineNode {
    const node: OutlineNode = {
      section,
      meaning: parseTitle(section?.title ?? '', this.vocabulary),
      parent,
      children: [],
      blocks: [],
      isTitle: false,
      directive: null,
    };
    parent?.children.push(node);
    this.nodes.push(node);
    return node;
  }

  private readHtml(block: HtmlBlock): void {
    const directive = directiveIn(block);
    if (directive !== null) {
      this.settleDirective();
      this.waiting = { directive, line: block.line };
      return;
    }
    for (const part of headingsIn(block)) {
      if (part.type === 'html') this.current.blocks.push(part);
      else this.read(part);
    }
  }

  private readHeading(block: HeadingBlock): void {
    const { waiting } = this;
    const isBelow = waiting !== null && this.isDirectlyBelow(waiting.line);
    const isNext = waiting !== null && block.line - waiting.line === 1;
    if (isBelow || !isNext) this.settleDirective();
    const plain = this.inline.plain(block.source);
    const section: Section = {
      title: trimEmoji(plain) || plain,
      level: block.level,
      line: block.line,
      endLine: this.lineCount,
      kind: 'other',
      slug: this.slugs.next(plain),
    };
    this.current = this.add(section, this.parentFor(block));
    if (this.waiting !== null) this.settleDirective();
  }

  /** A comment right under a heading is that heading's, even if another heading follows it. */
  private isDirectlyBelow(line: number): boolean {
    const { section, blocks } = this.current;
    return section !== null && blocks.length === 0 && line - section.line === 1;
  }

  private settleDirective(): void {
    if (this.waiting !== null) this.current.directive ??= this.waiting.directive;
    this.waiting = null;
  }

  private parentFor(block: HeadingBlock): OutlineNode | null {
    let node: OutlineNode | null = this.current;
    while (node?.section && node.section.level >= block.level) {
      (node.section as { endLine: number }).endLine = block.line - 1;
      node = node.parent;
    }
    return node?.section ? node : null;
  }
}

/** The first heading is the title where sections stand below it or where it stands alone at the top level. */
function markTitle(nodes: readonly OutlineNode[]): void {
  const headings = nodes.filter((node) => node.section !== null);
  const [first] = headings;
  if (first === undefined || headings.length < 2) return;
  first.isTitle = first.section?.level === 1;
}

/**
 * Builds the sections of a note from its top-level blocks, in the order of the file; the first node
 * holds what stands before any heading.
 */
export function buildOutline(
  blocks: readonly Block[],
  inline: InlineReader,
  lineCount: number,
  vocabulary: Vocabulary,
): readonly OutlineNode[] {
  const builder = new OutlineBuilder(inline, lineCount, vocabulary);
  for (const block of blocks) builder.read(block);
  const nodes = builder.finish();
  markTitle(nodes);
  return nodes;
}

/** The sections as a note carries them; the title of a whole note is never a list of advice. */
export function sectionsOf(nodes: readonly OutlineNode[]): readonly Section[] {
  return nodes.flatMap(({ section, meaning, isTitle }) => {
    if (section === null) return [];
    const kind = isTitle && meaning.kind !== 'overview' ? 'other' : meaning.kind;
    return [{ ...section, kind }];
  });
}
