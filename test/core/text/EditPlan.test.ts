import fc from 'fast-check';
import assert from 'node:assert/strict';
import { hasOneLineEnd, textDifference, TextLines } from '../../../src/core/text/EditPlan';

describe('the lines of a text', () => {
  it('stand where the text has them, whatever ends them', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '\u2028'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const { lines } = new TextLines(whole);
        assert.deepEqual(lines, whole.split(/\r\n|\r|\n/));
        const at = new TextLines(whole);
        for (const [line, own] of lines.entries())
          assert.equal(whole.slice(at.offsetOf(line, 0), at.endOf(line)), own);
      }),
    );
  });

  const ends: readonly [text: string, line: number, lineEnd: string][] = [
    ['a\r\nb\nc', 0, '\r\n'],
    ['a\r\nb\nc', 1, '\n'],
    ['a\r\nb\nc', 2, '\n'],
    ['a\rb', 1, '\r'],
    ['a', 0, '\n'],
  ];
  for (const [text, line, lineEnd] of ends) {
    it(`take ${JSON.stringify(lineEnd)} behind line ${line} of ${JSON.stringify(text)}`, () => {
      assert.equal(new TextLines(text).lineEndAt(line), lineEnd);
    });
  }

  const kinds: readonly [text: string, isOne: boolean][] = [
    ['', true],
    ['a\nb\n', true],
    ['a\r\nb\r\n', true],
    ['a\r\nb\n', false],
    ['a\rb', false],
    ['a\r', false],
  ];
  for (const [text, isOne] of kinds) {
    it(`${isOne ? 'are' : 'are not'} kept by an editor that saves ${JSON.stringify(text)}`, () => {
      assert.equal(hasOneLineEnd(text), isOne);
    });
  }
});

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
