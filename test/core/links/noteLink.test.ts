import fc from 'fast-check';
import assert from 'node:assert/strict';
import { noteLinkQuery, parseNoteLink } from '../../../src/core/links/noteLink';
import { journalOf } from '../tree/journalOf';

const refused: readonly string[] = [
  '',
  'source=bundled',
  'path=a.md',
  'source=&path=a.md',
  'source=a&path=../secret.md',
  'source=a&path=x%2F..%2F..%2Fsecret.md',
];

describe('links to notes', () => {
  it('lead back to the note and line they were made for, whatever its path', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.integer({ min: 1, max: 99999 }),
        (name, line) => {
          fc.pre(!name.split('/').includes('..'));
          const [placed] = journalOf('workspace/a b', { [name]: '# A' }).notes;
          assert.ok(placed);
          assert.deepEqual(parseNoteLink(noteLinkQuery(placed, line)), {
            source: 'workspace/a b',
            path: name,
            line,
          });
        },
      ),
    );
  });

  for (const query of refused) {
    it(`are none when they say "${query}"`, () => {
      assert.equal(parseNoteLink(query), null);
    });
  }

  it('go to the note when the line is none', () => {
    for (const line of ['', '0', '-1', 'x', '1e9'])
      assert.equal(parseNoteLink(`source=a&path=b.md&line=${line}`)?.line, null);
  });

  it('are understood when another program has decoded them', () => {
    assert.equal(parseNoteLink('source=a b&path=100%.md')?.path, '100%.md');
  });
});
