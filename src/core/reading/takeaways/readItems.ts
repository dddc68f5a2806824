import type { Block, ItemBlock, ListBlock, ParagraphBlock, TableBlock } from '../blocks/Block';
import { classifyTitle } from '../titles/classifyTitle';
import { labelRole } from '../titles/labelRole';
import { splitLabel } from '../titles/splitLabel';
import { startsWithSymbol } from '../titles/trimEmoji';
import type { TakeawayCollector, TakeawayPlace, TakeawaySource } from './TakeawayCollector';

/** Words up to which an item with a list below it is the name of that list. */
const longestGroup = 6;
const deepest = 12;

function groupName(collector: TakeawayCollector, source: string): string | null {
  const { inline } = collector.context;
  const labelled = splitLabel(source);
  if (labelled?.text.trim() === '') return inline.text(labelled.label);
  if (labelled?.isMarked === true) return null;
  const text = inline.text(source);
  if (text.endsWith(':')) return text.slice(0, -1);
  return labelled === null && text.split(' ').length <= longestGroup && !/[.!?]$/.test(text)
    ? text
    : null;
}

/**
 * The name in `2. API development` right above a list of bullets that its author did not set in below
 * the number; null where a list is no such name.
 */
export function nameOfNext(
  collector: TakeawayCollector,
  block: Block,
  next: Block | undefined,
): string | null {
  if (block.type !== 'list' || !block.ordered || !isListBelow(next, block)) return null;
  const [first, ...rest] = block.items.flatMap(({ children }) => children);
  return first?.type === 'paragraph' && rest.length === 0
    ? groupName(collector, first.source)
    : null;
}

function isListBelow(next: Block | undefined, { endLine }: ListBlock): boolean {
  return next?.type === 'list' && !next.ordered && next.line === endLine + 1;
}

/**
 * A label typed right below an item without a blank line: Markdown takes it for the end of the item,
 * its author for the name of what follows. Null where there is none.
 */
function labelBelow(item: ItemBlock): string | null {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return null;
  const cut = first.source.lastIndexOf('\n');
  if (cut < 0) return null;
  const labelled = splitLabel(first.source.slice(cut + 1));
  return labelled?.text.trim() === '' ? labelled.label : null;
}

/** The first paragraph of an item, joined with the next where the first is only a label. */
function itemSource(item: ItemBlock): TakeawaySource | null {
  const [first, second] = item.children;
  if (first?.type !== 'paragraph') return null;
  const isLabel = splitLabel(first.source)?.text.trim() === '';
  if (isLabel && second?.type === 'paragraph') {
    const source = `${first.source.trim().replace(/:?(\**)$/, ':$1')} ${second.source}`;
    return { source, line: item.line, endLine: second.endLine };
  }
  const lines = first.source.split('\n');
  const cut = labelBelow(item) === null ? 0 : 1;
  const source = lines.slice(0, lines.length - cut).join('\n');
  return { source, line: item.line, endLine: first.endLine - cut };
}

/** Roles of a challenge inside a list of advice: those are challenges, told elsewhere. */
function isChallengePart(collector: TakeawayCollector, source: string): boolean {
  const labelled = splitLabel(source);
  if (labelled === null) return false;
  const role = labelRole(collector.context.inline.text(labelled.label));
  return role === 'challenge' || role === 'solution';
}

function readItem(
  collector: TakeawayCollector,
  item: ItemBlock,
  place: TakeawayPlace,
  depth: number,
): void {
  const own = itemSource(item);
  if (own === null || isChallengePart(collector, own.source)) return;
  const lists = item.children.filter((child): child is ListBlock => child.type === 'list');
  const group = lists.length === 0 ? null : groupName(collector, own.source);
  if (group === null) collector.add(own, place);
  else if (classifyTitle(group).takeaways === 'negative') return;
  for (const list of lists) {
    readList(collector, list, { ...place, group: group ?? place.group }, depth + 1);
  }
}

/**
 * Takes the leaf items of a list, bullets and numbers alike. An item with a list below it is a group
 * where it is a name, and a takeaway of its own where it is a sentence.
 */
export function readList(
  collector: TakeawayCollector,
  list: ListBlock,
  place: TakeawayPlace,
  depth = 0,
): void {
  if (depth > deepest) return;
  let current = place;
  for (const item of list.items) {
    readItem(collector, item, current, depth);
    const label = labelBelow(item);
    if (label !== null) current = { ...place, group: collector.context.inline.text(label) };
  }
}

/** Takes each row of a table of advice: `| Practice | Why |` gives `practice: why`. */
export function readTable(
  collector: TakeawayCollector,
  table: TableBlock,
  place: TakeawayPlace,
): void {
  for (const { line, cells } of table.rows) {
    const texts = cells.map((cell) => collector.context.inline.text(cell));
    const told = texts.filter((text) => /\p{L}/u.test(text));
    const [first = '', ...rest] = told;
    const text = rest.length === 0 ? first : `${first}: ${rest.join(' – ')}`;
    collector.addText(text, { line, endLine: line }, place);
  }
}

/** `**2. Large changes** When agents …`: a number or name in bold that runs into its sentence. */
const runInName = /^\s*(?:\*\*|__)(?:\d{1,2}[.)]\s*)(?:[^*_\n]{3,80})?(?:\*\*|__)\s+\S/;

/** `**Measure first.** Nobody knows …`: a sentence in bold that runs into its reasons. */
const runInSentence = /^\s*(?:\*\*|__)\S[^*\n]{2,120}[.!?](?:\*\*|__)\s+\S/;

/** The same where the bold sentence goes on in the next line. */
const wrappedSentence = /^\s*\*\*\S[^*]{2,200}[.!?]\*\*\s+\S/;

/** `Secondly, optimisation is never done`: lessons that are counted in words. */
const countedInWords = /^(?:First|Second|Third|Fourth|Fifth|Last|Final)(?:ly)?,\s/;

function isNamed(source: string): boolean {
  return startsWithSymbol(source) || runInName.test(source) || runInSentence.test(source);
}

function startsItem(source: string, next: string | undefined): boolean {
  if (isNamed(source) || countedInWords.test(source)) return true;
  const labelled = splitLabel(source);
  if (labelled === null) return false;
  if (labelled.text.trim() !== '') return true;
  // A bold line over a sentence of the same paragraph names that sentence.
  if (next === undefined || !labelled.isMarked) return false;
  return !startsWithSymbol(next) && splitLabel(next) === null;
}

/** The lines of a paragraph that each begin with a symbol or a label, with the lines that go on. */
export function itemLines(block: ParagraphBlock): readonly TakeawaySource[] {
  if (wrappedSentence.test(block.source)) return [block];
  const items: TakeawaySource[] = [];
  const lines = block.source.split('\n');
  lines.forEach((source, index) => {
    const line = block.line + index;
    const last = items.at(-1);
    if (startsItem(source, lines[index + 1])) items.push({ source, line, endLine: line });
    else if (last !== undefined) {
      items[items.length - 1] = { ...last, source: `${last.source}\n${source}`, endLine: line };
    }
  });
  return items;
}

/** Whether a paragraph is items; `Second lesson: test early` alone is a sentence among sentences. */
function isItems(block: ParagraphBlock): boolean {
  const items = itemLines(block);
  const [first] = items;
  if (first === undefined) return false;
  if (items.length > 1 || isNamed(first.source)) return true;
  return splitLabel(first.source)?.isMarked === true;
}

/** Whether blocks hold a list, a table or marked items: then the other paragraphs only introduce them. */
export function holdsMarkedItems(blocks: readonly Block[]): boolean {
  const counted = blocks.filter(
    (block) => block.type === 'paragraph' && countedInWords.test(block.source),
  );
  if (counted.length > 1) return true;
  return blocks.some(
    (block) =>
      block.type === 'list' ||
      block.type === 'table' ||
      (block.type === 'paragraph' && isItems(block)),
  );
}
