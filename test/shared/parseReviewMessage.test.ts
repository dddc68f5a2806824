import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseReviewMessage } from '../../src/shared/parseReviewMessage';
import type { ReviewPageMessage } from '../../src/shared/reviewProtocol';

const messages: readonly ReviewPageMessage[] = [
  { type: 'ready', revealed: '' },
  { type: 'answer', card: 'c', rating: 3 },
  { type: 'skip', card: 'c' },
  { type: 'suspend', card: 'c' },
  { type: 'open', card: 'c' },
  { type: 'revealed', card: 'c' },
  { type: 'openLink', card: 'c', href: 'https://example.org' },
  { type: 'copy', text: 'x = 1' },
  { type: 'insertCode', code: 'x = 1' },
  { type: 'act', action: 'undo' },
];

const strangers: readonly unknown[] = [
  { type: 'answer', card: 'c', rating: 5 },
  { type: 'answer', card: 'c', rating: '3' },
  { type: 'answer', rating: 3 },
  { type: 'open', card: 'x'.repeat(2_000) },
  { type: 'openLink', card: 'c', href: 'x'.repeat(10_000) },
  { type: 'act', action: 'deleteAll' },
  { type: 'constructor' },
  { type: '__proto__' },
];

describe('the messages of the page of a review', () => {
  for (const message of messages) {
    it(`are read: ${message.type}`, () => {
      const extra = { ...message, more: 1 };
      assert.deepEqual(parseReviewMessage(JSON.parse(JSON.stringify(extra))), message);
    });
  }

  for (const stranger of strangers) {
    it(`are nothing else: ${JSON.stringify(stranger).slice(0, 60)}`, () => {
      assert.equal(parseReviewMessage(stranger), null);
    });
  }

  it('may be anything without an error', () => {
    fc.assert(fc.property(fc.anything(), (value) => parseReviewMessage(value) === null));
  });
});
