import assert from 'node:assert/strict';
import { logText } from '../../../src/core/text/inertText';
import { hostileTexts, unseenCharacters } from './hostileTexts';

const forged = '\n2026-11-30 00:00:00.000 [error] FORGED';

/** Whether a line could be taken for an entry: entries begin with their time, stacks are indented. */
const isEntry = (line: string): boolean => !line.startsWith('    at ');

describe('a line of the log', () => {
  for (const [what, text] of Object.entries(hostileTexts)) {
    it(`is one bounded line with ${what}`, () => {
      const line = logText(`The link ${text} leads to no note.`);
      assert.doesNotMatch(line, unseenCharacters);
      assert.ok(Array.from(line).length <= 2000);
    });
  }

  it('cannot be forged by a text, nor by a break that was percent-encoded in an address', () => {
    const address = decodeURIComponent(`note.md${encodeURIComponent(forged)}`);
    assert.equal(logText(address), 'note.md 2026-11-30 00:00:00.000 [error] FORGED');
  });

  it('cannot be forged by the message, the name or the stack of an error', () => {
    const errors = [new Error(`a${forged}`), new Error('b'), new Error('c')];
    if (errors[1]) errors[1].name = `Error${forged}`;
    if (errors[2]) errors[2].stack = `Error: c${forged}\n    at x\u2028${forged}`;
    for (const error of errors) {
      const [, ...rest] = logText(error).split(/[\r\n\u2028\u2029]/);
      assert.deepEqual(rest.filter(isEntry), []);
    }
  });

  it('keeps the stack of an error', () => {
    const [head, frame] = logText(new RangeError('too long')).split('\n');
    assert.equal(head, 'RangeError: too long');
    assert.match(frame ?? '', /^ {4}at .*logText/);
  });
});
