/** One item of a checklist that is to be inserted. */
export interface InsertableItem {
  /** Plain text of one line. */
  readonly text: string;
  /** 0 for an outermost item. */
  readonly depth: number;
}

/**
 * The same items with depths that go down by one step at a time and start at 0: whoever left the parent
 * out has its children in its place.
 */
export function nestItems(items: readonly InsertableItem[]): readonly InsertableItem[] {
  const parents: number[] = [];
  return items.map(({ depth, text }) => {
    while ((parents.at(-1) ?? -1) >= depth) parents.pop();
    parents.push(depth);
    return { text, depth: parents.length - 1 };
  });
}

/** What an item is indented by behind the comment's sign. */
export function indentBy(depth: number): string {
  return '  '.repeat(depth);
}
