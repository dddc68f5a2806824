/**
 * What arrives from the page, checked within bounds.
 */

import type { KeptCheck, PageMessage, ReadingPosition } from './protocol';
import { type Fields, isFields, isShortText } from './messageFields';

/** Most characters of an address or a note's key: longer than any that browsers follow. */
export const maxAddressLength = 8_192;
/** Most characters of a text on its way to the clipboard, an editor or a file. */
const maxTextLength = 100_000_000;
/** Most characters of one line of a note: a takeaway or a task. */
export const maxLineLength = 1_000_000;
/** Most items of a list: lines that are inserted, properties of a theme. */
export const maxItems = 20_000;
/** Highest line number, and highest index of anything counted. */
export const maxCount = 100_000_000;
/** Most images of one note that are put into an exported file or a copy. */
export const maxImages = 300;

type Reader = (fields: Fields) => PageMessage | null;

/** One reader for each message that says more than its type. */
const readers = {
  ready: ({ revision }) => (isCount(revision) ? { type: 'ready', revision } : null),
  openLink: ({ href }) => (isShortText(href, maxAddressLength) ? { type: 'openLink', href } : null),
  openNote: ({ key }) => (isShortText(key, maxAddressLength) ? { type: 'openNote', key } : null),
  copy: ({ text }) => (isShortText(text, maxTextLength) ? { type: 'copy', text } : null),
  insertCode: ({ code }) =>
    isShortText(code, maxTextLength) ? { type: 'insertCode', code } : null,
  insertItems: ({ items }) =>
    areTexts(items, maxItems, maxLineLength) ? { type: 'insertItems', items } : null,
  readImages: ({ request, sources }) =>
    isCount(request) && areTexts(sources, maxImages, maxAddressLength)
      ? { type: 'readImages', request, sources }
      : null,
  focus: ({ focused }) => (typeof focused === 'boolean' ? { type: 'focus', focused } : null),
  position: ({ position, last }) => {
    const found = parsePosition(position);
    return found && isCount(last) ? { type: 'position', position: found, last } : null;
  },
  openLine: ({ line }) => (isCount(line) ? { type: 'openLine', line } : null),
  jump: (fields) => {
    const from = parsePosition(fields['from']);
    const to = parsePosition(fields['to']);
    return from && to && { type: 'jump', from, to };
  },
  check: ({ line, check }) => {
    const found = parseKeptCheck(check);
    return isCount(line) && found ? { type: 'check', line, check: found } : null;
  },
  exported: ({ html, variables, leftOut }) => {
    const values = variablesOf(variables);
    return isShortText(html, maxTextLength) && values && isCount(leftOut)
      ? { type: 'exported', html, variables: values, leftOut }
      : null;
  },
} satisfies Readonly<Record<string, Reader>>;

const plain = [
  ...(['openAsText', 'showLarge', 'allowImages', 'chooseHosts', 'createNote', 'dismiss'] as const),
  'remoteImages',
] as const;

/** Reads what the page sent; null for anything that is not of the protocol. */
export function parsePageMessage(value: unknown): PageMessage | null {
  if (!isFields(value)) return null;
  const type = value['type'];
  const bare = plain.find((name) => name === type);
  if (bare) return { type: bare };
  return isReader(type) ? readers[type](value) : null;
}

/** Reads a position that was stored or sent; null for anything else. */
export function parsePosition(value: unknown): ReadingPosition | null {
  if (!isFields(value)) return null;
  const { line, within } = value;
  return isCount(line) && typeof within === 'number' && Number.isFinite(within)
    ? { line, within }
    : null;
}

/** Reads a box that was checked, as stored or sent; null for anything else. */
export function parseKeptCheck(value: unknown): KeptCheck | null {
  if (!isFields(value)) return null;
  const { text, nth, done } = value;
  return isShortText(text, maxLineLength) && isCount(nth) && typeof done === 'boolean'
    ? { text, nth, done }
    : null;
}

/** Custom properties of a style sheet, by their names. */
function variablesOf(value: unknown): Readonly<Record<string, string>> | null {
  if (!isFields(value)) return null;
  const entries = Object.entries(value);
  return entries.length <= maxItems &&
    entries.every(
      (entry): entry is [string, string] =>
        /^--[\w-]{1,200}$/.test(entry[0]) && isShortText(entry[1], maxAddressLength),
    )
    ? Object.fromEntries(entries)
    : null;
}

function isReader(type: unknown): type is keyof typeof readers {
  return typeof type === 'string' && Object.hasOwn(readers, type);
}

function areTexts(
  values: unknown,
  maxNumber: number,
  maxLength: number,
): values is readonly string[] {
  return (
    Array.isArray(values) &&
    values.length <= maxNumber &&
    values.every((value) => isShortText(value, maxLength))
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maxCount;
}
