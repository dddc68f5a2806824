import type { KeptTick, PageMessage, ReadingPlace } from './protocol';

type Fields = Readonly<Record<string, unknown>>;
type Reader = (fields: Fields) => PageMessage | null;

/** One reader for each message that says more than its type. */
const readers: Readonly<Record<string, Reader>> = {
  ready: ({ revision }) => (isCount(revision) ? { type: 'ready', revision } : null),
  openLink: ({ href }) => (isText(href) ? { type: 'openLink', href } : null),
  openNote: ({ key }) => (isText(key) ? { type: 'openNote', key } : null),
  copy: ({ text }) => (isText(text) ? { type: 'copy', text } : null),
  insertCode: ({ code }) => (isText(code) ? { type: 'insertCode', code } : null),
  insertItems: ({ items }) =>
    Array.isArray(items) && items.every(isText) ? { type: 'insertItems', items } : null,
  focus: ({ focused }) => (typeof focused === 'boolean' ? { type: 'focus', focused } : null),
  place: ({ place }) => {
    const found = placeOf(place);
    return found && { type: 'place', place: found };
  },
  jump: (fields) => {
    const from = placeOf(fields['from']);
    const to = placeOf(fields['to']);
    return from && to && { type: 'jump', from, to };
  },
  tick: ({ line, tick }) => {
    const found = tickOf(tick);
    return isCount(line) && found ? { type: 'tick', line, tick: found } : null;
  },
  exported: ({ html, variables }) =>
    isText(html) && isFields(variables) && Object.values(variables).every(isText)
      ? { type: 'exported', html, variables: variables as Readonly<Record<string, string>> }
      : null,
};

const plain = ['openSource', 'showLarge', 'allowImages', 'remoteImages'] as const;

/** Reads what the page sent; null for anything that is not of the protocol. */
export function parsePageMessage(value: unknown): PageMessage | null {
  if (!isFields(value)) return null;
  const type = value['type'];
  const bare = plain.find((name) => name === type);
  if (bare) return { type: bare };
  return isText(type) && Object.hasOwn(readers, type) ? (readers[type]?.(value) ?? null) : null;
}

/** Reads a place that was stored or sent; null for anything else. */
export function placeOf(value: unknown): ReadingPlace | null {
  if (!isFields(value)) return null;
  const { line, within } = value;
  return isCount(line) && typeof within === 'number' && Number.isFinite(within)
    ? { line, within }
    : null;
}

function tickOf(value: unknown): KeptTick | null {
  if (!isFields(value)) return null;
  const { text, nth, done } = value;
  return isText(text) && isCount(nth) && typeof done === 'boolean' ? { text, nth, done } : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
