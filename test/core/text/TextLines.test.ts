import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasOneLineEnd, TextLines } from '../../../src/core/text/TextLines';

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
