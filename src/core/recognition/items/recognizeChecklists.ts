import type { Checklist, ChecklistItem, Takeaway } from '../../note/Note';
import { hasDirective, type OutlineNode } from '../outline/Outline';
import type { Candidate } from '../candidates/Candidate';
import { isOnlyLinks } from '../candidates/emptyText';
import type { RecognitionContext } from '../RecognitionContext';

/** What checklists are made of. */
export interface ChecklistInput {
  readonly nodes: readonly OutlineNode[];
  readonly candidatesOf: (node: OutlineNode) => readonly Candidate[];
  readonly takeaways: readonly Takeaway[];
  readonly noteTitle: string;
}

const taskBox = /^\[([ xX])\]\s+/;

/** Whether a title says that the lists below it are to be checked: `Security checklist`. */
function isChecklist(node: OutlineNode): boolean {
  for (let at: OutlineNode | null = node; at !== null; at = at.parent) {
    if (at.meaning.roles.includes('checklist')) return true;
    if (at.meaning.roles.length > 0) return false;
  }
  return false;
}

/** The items of a section that can be checked: those with a box, or all where a title or the author says so. */
function itemsOf(
  candidates: readonly Candidate[],
  takesAll: boolean,
  { inline }: RecognitionContext,
): readonly ChecklistItem[] {
  return candidates.flatMap(({ shape, source, standing, line }) => {
    if (shape !== 'item') return [];
    const box = taskBox.exec(source);
    // The reader shows boxes in quotes as it shows others; a plain item there is somebody else's.
    const isTaken = takesAll && !standing.isQuoted && !isOnlyLinks(source);
    if (box === null && !isTaken) return [];
    const text = inline.text(source.replace(taskBox, ''));
    const done = box !== null && box[1] !== ' ';
    return text === '' ? [] : [{ line, text, done, depth: Math.max(0, standing.depth - 1) }];
  });
}

/** Why the lists of a section are a checklist: the author said so, its title did, or they have boxes. */
function ruleFor(node: OutlineNode): string {
  if (node.directive === 'checklist' || node.directive === 'team') return 'directed';
  return isChecklist(node) ? 'checklist-title' : 'task-list';
}

/** The lists of boxes that stand directly in a section, as one checklist. */
function taskList(
  node: OutlineNode,
  { candidatesOf, noteTitle }: ChecklistInput,
  context: RecognitionContext,
): readonly Checklist[] {
  const rule = ruleFor(node);
  const items = itemsOf(candidatesOf(node), rule !== 'task-list', context);
  const [first] = items;
  if (first === undefined) return [];
  for (const { line } of items) context.onDecision?.({ line, endLine: line, rule, gives: 'box' });
  const { section } = node;
  const title = section?.title ?? noteTitle;
  const scope = hasDirective(node, 'team') ? 'team' : 'code';
  return [{ rule, scope, line: first.line, title, slug: section?.slug ?? '', items }];
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

/** The advice below a heading on practices, unchecked; `advice` is in the order of the file. */
function practiceList(node: OutlineNode, advice: readonly Takeaway[]): readonly Checklist[] {
  if (node.section === null) return [];
  const { line, endLine, title, slug } = node.section;
  const items = advice
    .slice(firstFrom(advice, line), firstFrom(advice, endLine + 1))
    .map(({ line: at, text }) => ({ line: at, text, done: false, depth: 0 }));
  return items.length === 0 ? [] : [{ rule: 'practices', scope: 'code', line, title, slug, items }];
}

/** Whether a section is a checklist of its own: one on practices, or one that holds such advice. */
function listsPractices(node: OutlineNode, titles: ReadonlySet<string | null>): boolean {
  if (node.section === null || node.isTitle) return false;
  return node.meaning.promise === 'practice' || titles.has(node.section.title);
}

/**
 * Finds what can be checked: the task lists of a note with their state, the lists below a heading such as
 * `Security checklist`, and for each section on practices its takeaways. `<!-- nexus: checklist -->` makes
 * any list one, and `<!-- nexus: checklist, scope: team -->` one that is not offered while coding.
 */
export function recognizeChecklists(
  input: ChecklistInput,
  context: RecognitionContext,
): readonly Checklist[] {
  const { nodes, takeaways } = input;
  const tasks = nodes
    .filter((node) => !hasDirective(node, 'ignore'))
    .flatMap((node) => taskList(node, input, context));
  const listed = new Set(tasks.flatMap(({ items }) => items.map(({ line }) => line)));
  const advice = takeaways.filter(({ kind, line }) => kind === 'practice' && !listed.has(line));
  if (advice.length === 0) return tasks;
  const titles = new Set(advice.flatMap(({ section, group }) => [section, group]));
  const practices = nodes
    .filter((node) => listsPractices(node, titles))
    .flatMap((node) => practiceList(node, advice));
  return [...tasks, ...practices].sort((left, right) => left.line - right.line);
}
