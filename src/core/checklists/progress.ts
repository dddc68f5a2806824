import type { FoundItem } from './findChecklists';

/** How far a checklist is. */
export interface Progress<Item> {
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
