import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textDifference } from '../../../src/core/text/textDifference';

const pieces = fc.array(fc.constantFrom('\r\n', '\n', '\r', '\u{1f600}', '\u{1f601}', 'a', 'b'));
const texts = pieces.map((parts) => parts.join(''));

describe('the difference of two texts', () => {
  it('makes one of the other', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { start, end, text } = textDifference(before, after);
        assert.equal(before.slice(0, start) + text + before.slice(end), after);
      }),
    );
  });

  it('never begins or ends inside a line break or a character', () => {
    assert.deepEqual(textDifference('a\r\nb', 'a\r\n\r\nb').text, '\r\n');
    assert.deepEqual(textDifference('\u{1f600}', '\u{1f601}').text, '\u{1f601}');
    assert.deepEqual(textDifference('a\r\nb', 'a\nb'), { start: 1, end: 3, text: '\n' });
  });

  it('is empty where nothing differs', () => {
    assert.deepEqual(textDifference('same', 'same'), { start: 4, end: 4, text: '' });
  });
});
