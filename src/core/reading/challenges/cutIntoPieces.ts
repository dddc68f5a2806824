import type { Block, ItemBlock, ParagraphBlock } from '../blocks/Block';
import type { InlineReader } from '../InlineReader';
import { challengeTitle, type LabelRole, labelRole } from '../titles/labelRole';
import { roleOfText } from '../titles/roleOfText';
import { type Labelled, splitLabel } from '../titles/splitLabel';
import { isPlaceholder } from '../takeaways/saysNothing';
import {
  isCountedOver,
  isLabelledChallenge,
  isOverChallenge,
  isTitleOf,
  longestTitle,
  withoutLabel,
} from './challengeNames';
import { namesChallenges } from './namesChallenges';
import { areTitleAndText, type Part, partsOf } from './partsOf';
import type { Piece } from './Piece';

/** A line such as `Error: connection refused` quotes a program. */
function isMessage({ label, isMarked }: Labelled): boolean {
  return !isMarked && /^error$/i.test(label);
}

/** The name that a numbered label carries, or null. */
function nameIn(label: string): string | null {
  return challengeTitle(label) || null;
}

/** `**Date:** …` among the parts of a challenge says nothing of it. */
const metadata =
  /^(?:date|time|timestamp|when|severity|priority|component|environment|category|author|reporter)$/i;

function isMetadata({ label, text }: Labelled): boolean {
  return text.trim() !== '' && metadata.test(label);
}

const quotation = /^[*_]*["“][^"“”]+["”][*_]*$/;

const image = /^(?:!\[[^\]]*\]\([^)]*\)\s*)+$/;

/** A picture, what a template leaves open, what somebody else said, and what only says when and where. */
function isLeftOut({ source }: Part): boolean {
  const labelled = splitLabel(source);
  return (
    image.test(source.trim()) ||
    quotation.test(source) ||
    isPlaceholder(source) ||
    (labelled !== null && isMetadata(labelled))
  );
}

/** `Problems with them:` below a heading that names one, over the list of what they are. */
const problemsWith = /^(?:problems?|issues?|difficult(?:y|ies)|challenges?)\s+(?:with|in|of)\s/i;

/** What stands behind a paragraph: more of its own item, or a list that it introduces. */
interface Nearby {
  readonly hasMore: boolean;
  /** Whether the paragraph names what a label in the next tells of. */
  readonly isOverLabel: boolean;
  readonly isOverList: boolean;
  /** Whether that list begins with a label such as `Issue:`, so that the paragraph names what it tells. */
  readonly isOverParts: boolean;
  /** Whether the list names challenges in bold, one an item, and says no more of any. */
  readonly isBare: boolean;
  /** Whether one item alone stands below, as the answer to what is named. */
  readonly hasAnswer: boolean;
}

const alone: Nearby = {
  hasMore: false,
  isOverLabel: false,
  isOverList: false,
  isOverParts: false,
  isBare: false,
  hasAnswer: false,
};

/** Whether a line such as `Moving the car:` stands over the parts of the challenge that it names. */
function names({ source }: Part, { isOverParts }: Nearby): boolean {
  return isOverParts && source.length <= longestTitle && source.trim().endsWith(':');
}

/** Whether the first part of an item names what the others, or the blocks behind it, tell of. */
function headsItem(parts: readonly Part[], near: Nearby): boolean {
  const [first] = parts;
  const isNamed = parts.length === 1 && first !== undefined && names(first, near);
  return near.hasMore || parts.length > 1 || isNamed;
}

/** The same outside lists, where most first parts are sentences. */
function heads(parts: readonly Part[], near: Nearby): boolean {
  const [first, second, ...rest] = parts;
  if (first === undefined) return false;
  if (second === undefined) return near.hasMore || near.isOverLabel || names(first, near);
  return (rest.length === 0 && areTitleAndText(first, second)) || isOverChallenge(first, second);
}

function bareName(piece: Piece): Piece {
  return { ...piece, role: 'plain', title: null, text: piece.title ?? '' };
}

function isSolution(part: Part | undefined): boolean {
  return part !== undefined && roleOfText(part.source) === 'solution';
}

function isChallenge(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && isLabelledChallenge(block.source);
}

function beginsPart(block: Block | undefined): boolean {
  return block?.type === 'list' && isChallenge(block.items[0]?.children[0]);
}

function isOneItem([list, ...rest]: readonly Block[]): boolean {
  return list?.type === 'list' && list.items.length === 1 && rest.length === 0;
}

function onlyParagraph([item]: readonly ItemBlock[]): ParagraphBlock | null {
  const [first, ...rest] = item?.children ?? [];
  return first?.type === 'paragraph' && rest.length === 0 ? first : null;
}

function isBareName({ children: [first, ...rest] }: ItemBlock): boolean {
  if (first?.type !== 'paragraph' || rest.length > 0) return false;
  const labelled = splitLabel(first.source);
  return labelled?.isMarked === true && labelled.text.trim() === '';
}

/** `The challenges I faced were:` leads in to several challenges and is none. */
function leadsIn({ role, title, text }: Piece, { isOverList, hasAnswer }: Nearby): boolean {
  if (role === 'plain') return title === null && text.endsWith(':') && isOverList;
  const isNameAlone = text === '' || text === title || text.endsWith(':');
  return role === 'title' && isNameAlone && !hasAnswer && namesChallenges(title ?? '');
}

/** `Issue breakdown` heads the parts of a challenge and names none. */
const formOfWords =
  /^(?:the\s+)?(?:challenge|problem|issue|bug|error)s?\s+(?:breakdown|details?|description|analysis|log|report|summary|overview)$/i;

const runInSentence = /^\s*(?:\*\*|__)([^*_\n]{3,100})[.!?](?:\*\*|__)\s+(\S[\s\S]*)$/;

/** Cuts the blocks of a section into pieces; holds the numbers it gives to lists. */
export class PieceCutter {
  readonly pieces: Piece[] = [];
  private lists = 0;
  private depth = 0;

  constructor(private readonly inline: InlineReader) {}

  heading(source: string, line: number): void {
    const plain = this.inline.text(source);
    if (formOfWords.test(plain)) return;
    const role = labelRole(plain);
    const title = challengeTitle(plain);
    this.pieces.push({
      line,
      endLine: line,
      role: role === null || /\d/.test(plain) ? 'title' : role,
      title,
      text: '',
      list: null,
      depth: 0,
      isHeading: true,
    });
  }

  blocks(blocks: readonly Block[], list: number | null): void {
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      const near = {
        ...alone,
        isOverLabel: block.type === 'paragraph' && isTitleOf(block, next),
        isOverList: next?.type === 'list',
        isOverParts: beginsPart(next),
      };
      if (block.type === 'paragraph') this.paragraph(block, list, near);
      else if (block.type === 'list') this.listOrName(block.items, next);
      else if (block.type === 'quote') this.blocks(block.children, list);
    }
  }

  /** `1. Slow pages`, a list of its own, names what the labelled lines or items behind it tell of. */
  private listOrName(items: readonly ItemBlock[], next: Block | undefined): void {
    const isName = items.length === 1 && (isChallenge(next) || beginsPart(next));
    const name = isName ? onlyParagraph(items) : null;
    if (name === null) this.list(items);
    else this.paragraph(name, null, { ...alone, hasMore: true });
  }

  private list(items: readonly ItemBlock[]): void {
    this.lists += 1;
    const list = this.lists;
    this.depth += 1;
    const isBare = items.length > 1 && items.every(isBareName);
    for (const { children } of items) {
      const [first, ...rest] = children;
      if (first === undefined) continue;
      const hasMore = rest.some(({ type }) => type === 'list' || type === 'paragraph');
      const near = { ...alone, hasMore, isBare, hasAnswer: isOneItem(rest) };
      if (first.type === 'paragraph') this.paragraph(first, list, near);
      else this.blocks([first], list);
      this.blocks(rest, list);
    }
    this.depth -= 1;
  }

  private paragraph(block: ParagraphBlock, list: number | null, near: Nearby): void {
    const parts = partsOf(block);
    const begins = list === null ? heads : headsItem;
    const isBegun = !this.awaitsSolution() && begins(parts, near);
    parts.forEach((part, index) => {
      if (isLeftOut(part)) return;
      const next = parts[index + 1];
      const isHead = (index === 0 && isBegun) || isCountedOver(part, next);
      const isOverOther = near.isOverLabel || isOverChallenge(part, next);
      const cut = this.piece(isHead ? withoutLabel(part, isOverOther) : part, list, isHead);
      const piece = near.isBare ? bareName(cut) : cut;
      const hasAnswer = near.hasAnswer || (isHead && isSolution(next));
      if (!leadsIn(piece, { ...near, hasAnswer })) this.pieces.push(piece);
    });
  }

  /** Whether a label such as `Solution:` came last, with nothing behind it yet. */
  private awaitsSolution(): boolean {
    const last = this.pieces.at(-1);
    return last?.role === 'solution' && last.text === '' && !last.isHeading;
  }

  private piece({ source, line, endLine }: Part, list: number | null, isHead: boolean): Piece {
    const at = { line, endLine, list, depth: this.depth, isHeading: false };
    const labelled = splitLabel(source);
    if (labelled === null) return { ...at, ...this.unlabelled(source, isHead) };
    const text = this.inline.text(labelled.text);
    const label = this.inline.text(labelled.label);
    const role = isMessage(labelled) ? null : this.roleOf(label, text, isHead);
    if (role !== null) {
      return { ...at, role, title: role === 'challenge' ? nameIn(label) : null, text };
    }
    if (text !== '') return { ...at, role: 'plain', title: challengeTitle(label), text };
    if (list === null && problemsWith.test(label)) {
      return { ...at, role: 'challenge', title: null, text };
    }
    const isTitle = labelled.isMarked || isHead;
    if (isTitle) return { ...at, role: 'title', title: challengeTitle(label), text };
    return { ...at, role: 'plain', title: null, text: `${label}:` };
  }

  /** `**Bugs of the cloud alone.** The server sets …` begins with the name of a challenge. */
  private named(source: string, text: string): Pick<Piece, 'title' | 'text'> {
    const [, name, rest] = runInSentence.exec(source) ?? [];
    if (name === undefined || rest === undefined) return { title: null, text };
    return { title: this.inline.text(name), text: this.inline.text(rest) };
  }

  private unlabelled(source: string, isHead: boolean): Pick<Piece, 'role' | 'title' | 'text'> {
    const text = this.inline.text(source);
    if (!isHead) return { role: 'plain', ...this.named(source, text) };
    return { role: 'title', title: challengeTitle(text.replace(/\s*:$/, '')), text };
  }

  /** `Challenge 2 – Caching:` with text is a challenge; without text it is the title of one. */
  private roleOf(label: string, text: string, isHead: boolean): LabelRole | null {
    const role = labelRole(label);
    if (role !== null) return text === '' && /\d/.test(label) ? null : role;
    const isNumbered = /^(?:challenge|problem|issue)s?\s*#?\d/i.test(label);
    return isNumbered && text !== '' && !isHead ? 'challenge' : null;
  }
}
