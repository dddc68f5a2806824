import type { Checklist, ChecklistItem, Takeaway } from '../../note/Note';
import type { Block, ItemBlock, ListBlock } from '../blocks/Block';
import type { InlineReader } from '../InlineReader';
import { hasDirective, type OutlineNode } from '../Outline';

const taskBox = /^\[([ xX])\]\s+/;
const deepest = 12;

function sourceOf(item: ItemBlock): string {
  const [first] = item.children;
  return first?.type === 'paragraph' ? first.source : '';
}

function innerLists(item: ItemBlock): readonly ListBlock[] {
  return item.children.filter((child): child is ListBlock => child.type === 'list');
}

function holdsTask(list: ListBlock, depth = 0): boolean {
  if (depth > deepest) return false;
  return list.items.some(
    (item) =>
      taskBox.test(sourceOf(item)) ||
      item.children.some((child) => child.type === 'list' && holdsTask(child, depth + 1)),
  );
}

function collect(
  list: ListBlock,
  depth: number,
  inline: InlineReader,
  takesAll: boolean,
): readonly ChecklistItem[] {
  if (depth > deepest) return [];
  return list.items.flatMap((item) => {
    const source = sourceOf(item);
    const box = taskBox.exec(source);
    const text = inline.text(source.replace(taskBox, ''));
    const inner = innerLists(item).flatMap((nested) =>
      collect(nested, depth + 1, inline, takesAll),
    );
    if (text === '' || (box === null && !takesAll)) return inner;
    return [{ line: item.line, text, done: box !== null && box[1] !== ' ', depth }, ...inner];
  });
}

function listsOf(blocks: readonly Block[]): readonly ListBlock[] {
  return blocks.filter((block): block is ListBlock => block.type === 'list');
}

/** The task lists that stand directly in a section, as one checklist. */
function taskList(
  node: OutlineNode,
  inline: InlineReader,
  noteTitle: string,
): readonly Checklist[] {
  const takesAll = node.directive === 'checklist';
  const lists = listsOf(node.blocks).filter((list) => takesAll || holdsTask(list));
  const items = lists.flatMap((list) => collect(list, 0, inline, takesAll));
  const [first] = items;
  if (first === undefined) return [];
  const { section } = node;
  return [
    {
      rule: 'task-list',
      line: first.line,
      title: section?.title ?? noteTitle,
      slug: section?.slug ?? '',
      items,
    },
  ];
}

/** The place of the first of some lines, in order, that is not before a line. */
function firstFrom(takeaways: readonly Takeaway[], line: number): number {
  let low = 0;
  let high = takeaways.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((takeaways[middle]?.line ?? Infinity) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The advice below a heading on practices, unticked; `advice` is in the order of the file. */
function practiceList(node: OutlineNode, advice: readonly Takeaway[]): readonly Checklist[] {
  if (node.section === null) return [];
  const { line, endLine, title, slug } = node.section;
  const items = advice
    .slice(firstFrom(advice, line), firstFrom(advice, endLine + 1))
    .map(({ line: at, text }) => ({ line: at, text, done: false, depth: 0 }));
  return items.length === 0 ? [] : [{ rule: 'practices', line, title, slug, items }];
}

/** Whether a section is a checklist of its own: one on practices, or one that holds such advice. */
function listsPractices(node: OutlineNode, titles: ReadonlySet<string | null>): boolean {
  if (node.section === null || node.isTitle) return false;
  return node.meaning.takeaways === 'practice' || titles.has(node.section.title);
}

/**
 * Finds what can be ticked: the task lists of a note with their state, and for each section on
 * practices its takeaways. `<!-- nexus: checklist -->` makes any list one.
 */
export function readChecklists(
  nodes: readonly OutlineNode[],
  takeaways: readonly Takeaway[],
  inline: InlineReader,
  noteTitle: string,
): readonly Checklist[] {
  const tasks = nodes
    .filter((node) => !hasDirective(node, 'ignore'))
    .flatMap((node) => taskList(node, inline, noteTitle));
  const listed = new Set(tasks.flatMap(({ items }) => items.map(({ line }) => line)));
  const advice = takeaways.filter(({ kind, line }) => kind === 'practice' && !listed.has(line));
  if (advice.length === 0) return tasks;
  const titles = new Set(advice.flatMap(({ section, group }) => [section, group]));
  const practices = nodes
    .filter((node) => listsPractices(node, titles))
    .flatMap((node) => practiceList(node, advice));
  return [...tasks, ...practices].sort((left, right) => left.line - right.line);
}
