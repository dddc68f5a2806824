import type { ItemBlock, ListBlock } from '../blocks/Block';
import { splitLabel } from '../titles/splitLabel';
import { promiseOf } from './labelOf';
import { readList } from './readItems';
import type { TakeawayCollector } from './TakeawayCollector';

/** `- Best practices:` with a list below it, among items of another sort or below one of them. */
function readLabelledItem(
  collector: TakeawayCollector,
  { children: [first, ...rest] }: ItemBlock,
  section: string | null,
): void {
  if (first?.type !== 'paragraph' || rest.length === 0) return;
  const labelled = splitLabel(first.source);
  const isName = labelled?.text.trim() === '';
  const group = isName ? collector.context.inline.text(labelled.label) : '';
  const kind = promiseOf(group);
  for (const inner of rest) {
    if (inner.type !== 'list') continue;
    if (kind === null) readLabelledItems(collector, inner, section);
    else readList(collector, inner, { kind, section, group });
  }
}

/** Takes the lists below items that promise takeaways, in a list that stands outside their sections. */
export function readLabelledItems(
  collector: TakeawayCollector,
  { items }: ListBlock,
  section: string | null,
): void {
  for (const item of items) readLabelledItem(collector, item, section);
}
