/**
 * What arrives from the page of a review, checked within bounds.
 */

import { maxAddressLength } from './parsePageMessage';
import type { ReviewAction, ReviewPageMessage, ReviewRating } from './reviewProtocol';
import { type Fields, isFields, isShortText } from './messageFields';

/** Most characters of the name of a card. */
const maxName = 1_000;
/** Most characters of a block of code on its way to the clipboard or an editor. */
const maxCode = 1_000_000;

type Reader = (fields: Fields) => ReviewPageMessage | null;

const actions: readonly ReviewAction[] = [...(['more', 'undo', 'close', 'addTakeaway'] as const)];

const readers = {
  ready: ({ revealed }) => (isShortText(revealed, maxName) ? { type: 'ready', revealed } : null),
  answer: ({ card, rating }) =>
    isShortText(card, maxName) && isRating(rating) ? { type: 'answer', card, rating } : null,
  skip: ({ card }) => (isShortText(card, maxName) ? { type: 'skip', card } : null),
  suspend: ({ card }) => (isShortText(card, maxName) ? { type: 'suspend', card } : null),
  open: ({ card }) => (isShortText(card, maxName) ? { type: 'open', card } : null),
  revealed: ({ card }) => (isShortText(card, maxName) ? { type: 'revealed', card } : null),
  openLink: ({ card, href }) =>
    isShortText(card, maxName) && isShortText(href, maxAddressLength)
      ? { type: 'openLink', card, href }
      : null,
  copy: ({ text }) => (isShortText(text, maxCode) ? { type: 'copy', text } : null),
  insertCode: ({ code }) => (isShortText(code, maxCode) ? { type: 'insertCode', code } : null),
  act: (fields) => {
    const action = actions.find((one) => one === fields['action']);
    return action ? { type: 'act', action } : null;
  },
} satisfies Readonly<Record<ReviewPageMessage['type'], Reader>>;

/** Reads what the page sent; null for anything that is not of the protocol. */
export function parseReviewMessage(value: unknown): ReviewPageMessage | null {
  if (!isFields(value)) return null;
  const { type } = value;
  return typeof type === 'string' && Object.hasOwn(readers, type)
    ? readers[type as keyof typeof readers](value)
    : null;
}

function isRating(value: unknown): value is ReviewRating {
  return value === 1 || value === 2 || value === 3 || value === 4;
}
