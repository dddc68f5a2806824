/**
 * The items of a file as a list, how far they are, and the edit that checks one of them.
 */

import { readNote } from '../reading/readNote';
import {
  type EditPlan,
  planOf,
  targetGone,
  TextLines,
  type TextReplacement,
} from '../text/EditPlan';
import { boxEdit, findChecklists, type FoundItem, readItemLine } from './findChecklists';

/** The checklist an item was listed in: an inserted one by its id, a note's own one by its section. */
export type ListedIn =
  | { readonly kind: 'inserted'; readonly id: string }
  /** `title` null for what stands before the first heading. */
  | { readonly kind: 'note'; readonly title: string | null };

/** An item with a box as it was listed: its line, from 0, and its text. */
export interface ListedItem {
  readonly line: number;
  readonly text: string;
  /** Absent for a line of a file that stands in no known checklist. */
  readonly list?: ListedIn;
}

type FindItems = (list: ListedIn | undefined) => readonly FoundItem[];

/**
 * Plans to check or uncheck items of a file or note that may have changed since they were listed: each on
 * its line if its checklist still holds it there, else the only one of its checklist with its text. All of
 * them, or none; two that come to one box are refused.
 */
export function planItemEdit(text: string, listed: readonly ListedItem[], done: boolean): EditPlan {
  const lines = new TextLines(text);
  const find = itemFinder(text, lines.lines);
  const replacements = new Map<number, TextReplacement | null>();
  for (const wanted of listed) {
    const item = find(wanted);
    if (!item || replacements.has(item.line)) return targetGone;
    const { line, startColumn, endColumn, text: sign } = boxEdit(item, done);
    const start = lines.offsetOf(line, startColumn);
    const edit = { start, end: lines.offsetOf(line, endColumn), text: sign };
    replacements.set(item.line, item.done === done ? null : edit);
  }
  return planOf([...replacements.values()].filter((edit) => edit !== null));
}

/** Looks for items; what all of them need is read from the text once. */
function itemFinder(
  text: string,
  lines: readonly string[],
): (wanted: ListedItem) => FoundItem | null {
  const known = new Map<string, ReadonlyMap<string, readonly FoundItem[]>>();
  const itemsOf = itemSource(text, lines);
  return ({ line, list, text: wanted }) => {
    const key = JSON.stringify(list ?? null);
    const items = known.get(key) ?? byText(itemsOf(list));
    known.set(key, items);
    const same = items.get(wanted) ?? [];
    const there = same.find((item) => item.line === line);
    return there ?? (same.length === 1 ? (same[0] ?? null) : null);
  };
}

function byText(items: readonly FoundItem[]): ReadonlyMap<string, readonly FoundItem[]> {
  const found = new Map<string, FoundItem[]>();
  for (const item of items) {
    const same = found.get(item.text);
    if (same) same.push(item);
    else found.set(item.text, [item]);
  }
  return found;
}

/** All items of a checklist; without one all lines that hold one, wrapped ones by their whole text too. */
function itemSource(text: string, lines: readonly string[]): FindItems {
  return (list) => {
    if (list?.kind === 'note') return noteItems(text, lines, list.title);
    const inserted = findChecklists(text);
    if (list) return inserted.filter(({ id }) => id === list.id).flatMap(({ items }) => items);
    const own = lines.flatMap((line, at) => readItemLine(line, at) ?? []);
    const alone = new Set(own.map((item) => itemPlace(item)));
    const others = inserted.flatMap(({ items }) => items);
    return [...own, ...others.filter((item) => !alone.has(itemPlace(item)))];
  };
}

function itemPlace({ line, text }: FoundItem): string {
  return `${line} ${text}`;
}

/** The items of a note's task lists below a title, as the reading of notes finds them. */
function noteItems(
  text: string,
  lines: readonly string[],
  title: string | null,
): readonly FoundItem[] {
  return readNote(text, '')
    .checklists.filter((list) => (list.slug === '' ? null : list.title) === title)
    .flatMap(({ items }) => items)
    .flatMap(({ line, text: plain }) => {
      const item = readItemLine(lines[line - 1] ?? '', line - 1);
      return item ? [{ ...item, text: plain }] : [];
    });
}

/** An item as it was listed, and whether it is done. */
export type ListedState = ListedItem & { readonly done: boolean };

/** The items with a box of a Markdown text, in the order of its lines: of inserted checklists and of its own. */
export function listItems(text: string): readonly ListedState[] {
  const inserted = findChecklists(text).flatMap(({ id, items }) =>
    items.map(({ done, line, text: item }): ListedState => {
      return { done, line, text: item, list: { kind: 'inserted', id } };
    }),
  );
  const known = new Set(inserted.map(({ line }) => line));
  const { lines } = new TextLines(text);
  const own = readNote(text, '').checklists.flatMap(({ items, slug, title }) =>
    items.flatMap(({ done, line, text: item }): ListedState[] => {
      // Below some titles every item is one of a checklist, with a box or without.
      if (!readItemLine(lines[line - 1] ?? '', line - 1)) return [];
      const list = { kind: 'note', title: slug === '' ? null : title } as const;
      return [{ done, line: line - 1, text: item, list }];
    }),
  );
  return [...inserted, ...own.filter(({ line }) => !known.has(line))].sort(
    (left, right) => left.line - right.line,
  );
}

/** How far a checklist is. */
interface Progress<Item> {
  readonly done: number;
  readonly total: number;
  /** The first open item, undefined when all are done. */
  readonly next: Item | undefined;
}

/** Counts what is done and finds what comes next. */
export function progressOf<Item extends Pick<FoundItem, 'done'>>(
  items: readonly Item[],
): Progress<Item> {
  return {
    done: items.filter(({ done }) => done).length,
    total: items.length,
    next: items.find(({ done }) => !done),
  };
}
