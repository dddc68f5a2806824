import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePageMessage } from '../../src/shared/protocol';

describe('messages of the page', () => {
  it('are believed when they are of the protocol', () => {
    assert.deepEqual(parsePageMessage({ type: 'ready' }), { type: 'ready' });
    const link = { type: 'openLink', href: 'a.md' };
    assert.deepEqual(parsePageMessage({ ...link, extra: 1 }), link);
  });

  it('are dropped when they are not, whatever they are', () => {
    const strangers = [null, 'ready', {}, { type: 'run' }, { type: 'openLink', href: 1 }, []];
    assert.deepEqual(
      strangers.map(parsePageMessage),
      strangers.map(() => null),
    );
    const known = ['ready', 'openLink', 'openSource', 'showLarge'];
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const message = parsePageMessage(value);
        assert.ok(message === null || known.includes(message.type));
      }),
    );
  });
});
