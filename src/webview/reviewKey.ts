/** What a key means in a review. */
export type KeyMeaning =
  | { readonly type: 'undo' | 'reveal' }
  | { readonly type: 'card'; readonly act: 'open' | 'skip' | 'suspend' }
  /** The place of an answer among those offered, from 0. */
  | { readonly type: 'answer'; readonly at: number }
  /** To the answer before or behind the one that has the focus. */
  | { readonly type: 'move'; readonly step: -1 | 1 };

const keys: ReadonlyMap<string, KeyMeaning> = new Map<string, KeyMeaning>([
  ['o', { type: 'card', act: 'open' }],
  ['s', { type: 'card', act: 'skip' }],
  ['x', { type: 'card', act: 'suspend' }],
  ['u', { type: 'undo' }],
  [' ', { type: 'reveal' }],
  ['enter', { type: 'reveal' }],
  ['arrowleft', { type: 'move', step: -1 }],
  ['arrowright', { type: 'move', step: 1 }],
  ...['1', '2', '3', '4'].map((key, at): [string, KeyMeaning] => [key, { type: 'answer', at }]),
]);

/** Elements that need a key themselves: buttons are pressed, wide code and tables scroll. */
const ownKeys: ReadonlyMap<KeyMeaning['type'], string> = new Map([
  ['reveal', 'button, a, summary'],
  ['move', 'pre, .table'],
]);

type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'key' | 'metaKey' | 'target'>;

/** Reads a key; null for one that is not ours, or that the element with the focus needs itself. */
export function reviewKey({ altKey, ctrlKey, key, metaKey, target }: Pressed): KeyMeaning | null {
  const small = key.toLowerCase();
  if (altKey) return null;
  if (ctrlKey || metaKey) return small === 'z' ? { type: 'undo' } : null;
  const meant = keys.get(small) ?? null;
  return meant && isNeeded(meant, target) ? null : meant;
}

/** Whether the element with the focus needs a key itself. */
function isNeeded({ type }: KeyMeaning, target: EventTarget | null): boolean {
  const own = ownKeys.get(type);
  if (own === undefined || !target || !('closest' in target)) return false;
  return (target as Element).closest(own) !== null;
}
