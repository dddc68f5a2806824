import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  maxAddressLength,
  maxCount,
  maxImages,
  maxItems,
  maxLineLength,
  parsePageMessage,
} from '../../src/shared/parsePageMessage';

describe('messages of the page', () => {
  it('are believed when they are of the protocol', () => {
    assert.deepEqual(parsePageMessage({ type: 'openAsText' }), { type: 'openAsText' });
    const link = { type: 'openLink', href: 'a.md' };
    assert.deepEqual(parsePageMessage({ ...link, extra: 1 }), link);
  });

  it('are dropped when they are not, whatever they are', () => {
    const strangers = [null, 'ready', {}, { type: 'run' }, { type: 'openLink', href: 1 }, []];
    assert.deepEqual(
      strangers.map(parsePageMessage),
      strangers.map(() => null),
    );
    const types = [
      'ready',
      'position',
      'check',
      'jump',
      'exported',
      'insertItems',
      'copy',
      'toString',
    ];
    const anyMessage = fc
      .record({ type: fc.constantFrom(...types) })
      .chain(({ type }) =>
        fc
          .dictionary(fc.constantFrom('line', 'position', 'check', 'items', 'from'), fc.anything())
          .map((fields) => ({ ...fields, type })),
      );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyMessage), (value) => {
        const message = parsePageMessage(value);
        assert.ok(message === null || types.includes(message.type));
      }),
    );
  });

  it('are dropped when they say more than a page can have to say', () => {
    const place = { line: 1, within: 0 };
    const check = { text: 'a', nth: 0, done: true };
    const exported = { type: 'exported', html: '', variables: {}, leftOut: 0 };
    const pairs: [sound: object, excess: object][] = [
      [{ type: 'openLink', href: 'a' }, { href: 'a'.repeat(maxAddressLength + 1) }],
      [{ type: 'openNote', key: 'a' }, { key: 'a'.repeat(maxAddressLength + 1) }],
      [{ type: 'insertItems', items: ['a'] }, { items: Array<string>(maxItems + 1).fill('a') }],
      [{ type: 'insertItems', items: ['a'] }, { items: ['a'.repeat(maxLineLength + 1)] }],
      [
        { type: 'position', position: place, last: 2 },
        { position: { line: maxCount + 1, within: 0 } },
      ],
      [{ type: 'openLine', line: 1 }, { line: -1 }],
      [{ type: 'check', line: 1, check }, { line: maxCount + 1 }],
      [
        { type: 'check', line: 1, check },
        { check: { ...check, text: 'a'.repeat(maxLineLength + 1) } },
      ],
      [
        { type: 'readImages', request: 1, sources: ['a'] },
        { sources: Array<string>(maxImages + 1).fill('a') },
      ],
      [exported, { leftOut: -1 }],
      [exported, { variables: { color: 'red' } }],
      [exported, { variables: { '--a': 'a'.repeat(maxAddressLength + 1) } }],
    ];
    for (const [sound, excess] of pairs) {
      assert.deepEqual(parsePageMessage(sound), sound);
      assert.equal(parsePageMessage({ ...sound, ...excess }), null, Object.keys(excess).join());
    }
  });
});
