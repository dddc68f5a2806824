import type { SectionKind } from '../../note/Note';
import type { Block, ListBlock, ParagraphBlock } from '../blocks/Block';
import { hasDirective, type OutlineNode } from '../Outline';
import { classifyTitle } from '../titles/classifyTitle';
import { type LabelRole, labelRole } from '../titles/labelRole';
import { splitLabel } from '../titles/splitLabel';
import { labelOf, mayPromise, promiseOf, titleLineOf, titlesList } from './labelOf';
import { holdsMarkedItems, itemLines, nameOfNext, readList, readTable } from './readItems';
import { lostItems } from './lostItems';
import { readLabelledItems } from './readLabelledItems';
import { readLessonLines } from './readLessonLines';
import { readTitledPractice } from './readTitledPractice';
import { readTldr } from './readTldr';
import type { TakeawayCollector, TakeawayPlace } from './TakeawayCollector';
import { isBelowLearnings, isTopicOfLessons, type TakeawayMode } from './takeawayMode';
import { saysLearned, tellsLesson } from './tellsLesson';
import { withNames } from './withNames';
import { withoutSignOff } from './withoutSignOff';
import { isOfLearnings } from './withoutTopics';

/** Prose of more paragraphs than this is an essay, not a few lessons. */
const mostParagraphs = 3;

const oneSentence = /^[\p{Lu}\d][^.!?:\n]{15,220}(?:\.[a-z][^.!?:\n]*)*\.?$/u;

/** Blocks behind a label that may be its items: nobody writes more, and labels may follow one another. */
const mostBehindLabel = 60;

/** `Performance` among prose is a heading that was lost. */
const aloneWord = /^\s*[\p{L}\d-]+\s*$/u;

/** A list whose bullets were lost on paste: many paragraphs, each one sentence of one line. */
function areSentences(paragraphs: readonly ParagraphBlock[]): boolean {
  return paragraphs.every(({ source }) => oneSentence.test(source.trim()));
}

/** The blocks of a section; those in the quote where an author answers a heading in a quote alone. */
function withoutQuote(blocks: readonly Block[]): readonly Block[] {
  const [only, ...rest] = blocks.filter(({ type }) => type !== 'gap');
  return only?.type === 'quote' && rest.length === 0 ? only.children : blocks;
}

/** What is known of a section before its blocks are read. */
export interface SectionPlace {
  readonly mode: TakeawayMode;
  readonly section: string | null;
  readonly group: string | null;
}

/** Reads one section: which of its blocks are items depends on the labels between them. */
export class SectionReader {
  private mode: TakeawayMode;
  private group: string | null;
  private lost: ReturnType<typeof lostItems>;
  private readonly blocks: readonly Block[];
  /** Whether the block before was a label, which a paragraph may explain. */
  private isAfterLabel = false;
  /** Whether the label before speaks of one list alone, as a plain line over it does. */
  private isOverList = false;

  constructor(
    private readonly collector: TakeawayCollector,
    private readonly node: OutlineNode,
    private readonly own: SectionPlace,
  ) {
    this.mode = own.mode;
    this.group = own.group;
    this.blocks = withNames(withoutSignOff(node.blocks));
    const { takeaways, isStrong } = node.meaning;
    const promises = own.mode === 'practice' || (takeaways === 'lesson' && isStrong);
    this.lost = promises ? lostItems(this.blocks) : new Map();
  }

  /** Hands every takeaway of the section to the collector. */
  read(): void {
    if (this.isTold() || this.own.mode === 'blocked') return;
    const takesProse = this.own.mode !== null && this.takesProse();
    const blocks = withoutQuote(this.blocks);
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      const isExplained = this.isAfterLabel && this.own.mode !== null;
      this.isAfterLabel = false;
      if (block.type !== 'paragraph') this.readBlock(block, next);
      else if (!this.readOverNext(block, next)) {
        this.readParagraph(block, takesProse || isExplained);
        this.lookBehindLabel(blocks, index);
      }
    }
    readLessonLines(this.collector, this.node.blocks, {
      ...this.place('lesson'),
      group: this.own.group,
    });
  }

  /** Behind a label outside a list of takeaways, the items that lost their bullets. */
  private lookBehindLabel(blocks: readonly Block[], index: number): void {
    if (this.own.mode !== null || this.mode === null || !this.isAfterLabel) return;
    const behind = blocks.slice(index + 1, index + 1 + mostBehindLabel);
    const end = behind.findIndex(({ type }) => type !== 'paragraph' && type !== 'gap');
    this.lost = lostItems(end < 0 ? behind : behind.slice(0, end));
  }

  /** What only the block behind tells of a paragraph: that it titles a list, or leads in to none. */
  private readOverNext(block: ParagraphBlock, next: Block | undefined): boolean {
    if (this.own.mode === null && titlesList(block, next)) {
      this.readLabel(block.source);
      this.isOverList = true;
      return true;
    }
    if (!this.isTelling(block, next)) return false;
    this.collector.add(block, this.place('lesson'));
    return true;
  }

  /** A paragraph among lists and sub-headings that tells a lesson in so many words, and leads in to nothing. */
  private isTelling({ source }: ParagraphBlock, next: Block | undefined): boolean {
    const mayTell =
      this.mode === 'lesson' || (this.own.mode === null && isTopicOfLessons(this.node));
    if (!mayTell || next?.type === 'list') return false;
    return splitLabel(source) === null && tellsLesson(source);
  }

  /** Whether the heading itself is the takeaway, and what stands below it only says why. */
  private isTold(): boolean {
    if (hasDirective(this.node, 'ignore')) return false;
    if (readTldr(this.collector, this.node, this.place('practice'))) return true;
    const { mode, group } = this.own;
    if (mode === null || mode === 'blocked' || group === null) return false;
    return readTitledPractice(this.collector, this.node, this.place(mode));
  }

  private place(kind: TakeawayPlace['kind']): TakeawayPlace {
    return { kind, section: this.own.section, group: this.group };
  }

  /** A named lesson told in sentences, with no list anywhere in it: each short paragraph is one. */
  private takesProse(): boolean {
    const { node, blocks } = this;
    if (holdsMarkedItems(blocks) || node.children.length > 0) return false;
    const paragraphs = blocks.filter((block) => block.type === 'paragraph');
    const { takeaways, isStrong } = node.meaning;
    const isNamed = takeaways === null || (takeaways === 'lesson' && isStrong);
    if (!isNamed) return false;
    return paragraphs.length <= mostParagraphs || areSentences(paragraphs);
  }

  private readBlock(block: Block, next: Block | undefined): void {
    const { mode } = this;
    const name = nameOfNext(this.collector, block, next);
    if (name !== null) {
      this.readLabel(name);
      return;
    }
    if (mode === null && block.type === 'list') {
      readLabelledItems(this.collector, block, this.own.section);
      if (isBelowLearnings(this.node)) this.readTellingItems(block);
    }
    if (mode === null || mode === 'blocked') return;
    if (block.type === 'list') this.readOwnList(block, mode);
    else if (block.type === 'table') readTable(this.collector, block, this.place(mode));
    else if (block.type === 'quote')
      block.children.forEach((inner) => {
        this.readQuoted(inner, mode);
      });
  }

  private readOwnList(list: ListBlock, mode: TakeawayPlace['kind']): void {
    readList(this.collector, list, this.place(mode));
    if (this.isOverList) this.mode = this.own.mode;
    this.isOverList = false;
  }

  private readQuoted(block: Block, mode: TakeawayPlace['kind']): void {
    if (block.type === 'list') readList(this.collector, block, this.place(mode));
  }

  private readParagraph(block: ParagraphBlock, takesProse: boolean): void {
    if (this.mode === null && !mayPromise(block.source)) return;
    const title = titleLineOf(block);
    if (title === null) this.readUntitled(block, takesProse);
    else {
      this.readLabel(title.label);
      this.readUntitled(title.rest, true);
    }
  }

  private readUntitled(block: ParagraphBlock, takesProse: boolean): void {
    const label = labelOf(block, this.collector.context.inline, this.own.mode === null);
    if (label !== null) this.readLabel(label);
    else if (this.lost.has(block)) this.readLost(block);
    else if (itemLines(block).length > 0) this.readLines(block);
    else if (this.own.mode === null) {
      // A label outside a list of takeaways reaches as far as the list that follows it.
      this.mode = null;
    } else if (takesProse) this.readProse(block);
  }

  /** A bold or colon label acts as a heading for what follows it. */
  private readLabel(label: string): void {
    const { takeaways, kind } = classifyTitle(label);
    const { mode } = this.own;
    this.group = label;
    this.isAfterLabel = true;
    if (takeaways === 'negative') this.mode = mode === null ? null : 'blocked';
    else if (takeaways !== null && (mode !== null || promiseOf(label) !== null)) {
      this.mode = takeaways;
    } else this.mode = this.endsLessons(kind) ? null : mode;
  }

  /** Whether a label heads what is no lesson: challenges, or what was studied below `Major learnings`. */
  private endsLessons(kind: SectionKind): boolean {
    if (kind === 'challenges' || kind === 'conclusion') return true;
    const isStudied = kind === 'technologies' || kind === 'concepts';
    return isStudied && this.own.mode === 'lesson' && isOfLearnings(this.node);
  }

  private readLines(block: ParagraphBlock): void {
    const { mode } = this;
    if (mode === null || mode === 'blocked') return;
    for (const item of itemLines(block)) {
      if (!this.isPart(item.source)) this.collector.add(item, this.place(mode));
    }
  }

  /** `Evidence:` or `Problem:` tells of a lesson and is none; the `Lesson:` among them has its own rule. */
  private isPart(source: string): boolean {
    const role = this.roleOf(source);
    return role === 'lesson' ? this.hasAsides() : role !== null;
  }

  /** Whether labels such as `Evidence:` cut the section into the parts of one lesson. */
  private hasAsides(): boolean {
    return this.node.blocks.some(
      (block) => block.type === 'paragraph' && this.roleOf(block.source) === 'aside',
    );
  }

  private roleOf(source: string): LabelRole | null {
    const label = splitLabel(source)?.label;
    return label === undefined ? null : labelRole(this.collector.context.inline.text(label));
  }

  private readLost(block: ParagraphBlock): void {
    const { mode } = this;
    if (mode === null || mode === 'blocked') return;
    for (const item of this.lost.get(block) ?? []) this.collector.add(item, this.place(mode));
  }

  private readProse(block: ParagraphBlock): void {
    const { mode } = this;
    if (mode === null || mode === 'blocked') return;
    if (/:\s*$/.test(block.source) || /^\s*[_*]?[“"]/.test(block.source)) return;
    if (aloneWord.test(block.source)) return;
    this.collector.add(block, this.place(mode));
  }

  /** Among what was studied, below `Key learnings`, the items that say what was learnt. */
  private readTellingItems({ items }: ListBlock): void {
    for (const { line, children } of items) {
      const [first] = children;
      if (first?.type !== 'paragraph') continue;
      const { source, endLine } = first;
      const told = splitLabel(source)?.text ?? source;
      if (saysLearned(told)) this.collector.add({ source, line, endLine }, this.place('lesson'));
    }
  }
}
