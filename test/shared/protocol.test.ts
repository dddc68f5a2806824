import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePageMessage } from '../../src/shared/parsePageMessage';

describe('messages of the page', () => {
  it('are believed when they are of the protocol', () => {
    assert.deepEqual(parsePageMessage({ type: 'openSource' }), { type: 'openSource' });
    const link = { type: 'openLink', href: 'a.md' };
    assert.deepEqual(parsePageMessage({ ...link, extra: 1 }), link);
  });

  it('are dropped when they are not, whatever they are', () => {
    const strangers = [null, 'ready', {}, { type: 'run' }, { type: 'openLink', href: 1 }, []];
    assert.deepEqual(
      strangers.map(parsePageMessage),
      strangers.map(() => null),
    );
    const types = ['ready', 'place', 'tick', 'jump', 'exported', 'insertItems', 'copy', 'toString'];
    const anyMessage = fc
      .record({ type: fc.constantFrom(...types) })
      .chain(({ type }) =>
        fc
          .dictionary(fc.constantFrom('line', 'place', 'tick', 'items', 'from'), fc.anything())
          .map((fields) => ({ ...fields, type })),
      );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyMessage), (value) => {
        const message = parsePageMessage(value);
        assert.ok(message === null || types.includes(message.type));
      }),
    );
  });
});
