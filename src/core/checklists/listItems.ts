import { readNote } from '../reading/readNote';
import { findChecklists } from './findChecklists';
import type { ListedItem } from './planItemEdit';

/** An item as it was listed, and whether it is done. */
export type ListedState = ListedItem & { readonly done: boolean };

/** The items of a Markdown text in the order of its lines: of inserted checklists and of task lists. */
export function listItems(text: string): readonly ListedState[] {
  const inserted = findChecklists(text).flatMap(({ id, items }) =>
    items.map(({ done, line, text: item }): ListedState => {
      return { done, line, text: item, list: { kind: 'inserted', id } };
    }),
  );
  const known = new Set(inserted.map(({ line }) => line));
  const own = readNote(text, '').checklists.flatMap(({ items, rule, slug, title }) =>
    rule === 'task-list'
      ? items.map(({ done, line, text: item }): ListedState => {
          const list = { kind: 'note', title: slug === '' ? null : title } as const;
          return { done, line: line - 1, text: item, list };
        })
      : [],
  );
  return [...inserted, ...own.filter(({ line }) => !known.has(line))].sort(
    (left, right) => left.line - right.line,
  );
}
