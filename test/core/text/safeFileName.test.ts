import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileNameOf } from '../../../src/core/edits/newNote';
import { safeFileName } from '../../../src/core/text/fileNames';
import { hostileTexts, unseenCharacters } from './hostileTexts';

const names: readonly [from: string, name: string][] = [
  ['../../etc/passwd', '-..-etc-passwd'],
  ['.bashrc', 'bashrc'],
  ['con.md', 'note-con.md'],
  ['NUL', 'note-NUL'],
  ['aux .txt', 'note-aux .txt'],
  ['lpt9', 'note-lpt9'],
  ['console', 'console'],
  ['a. . ', 'a'],
  ['a:b*c?', 'a-b-c-'],
  ['...', 'note'],
  ['\u202egnp.exe', 'gnp.exe'],
];

/** Texts that names are dangerous in, and any other. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...Object.values(hostileTexts)),
  fc
    .array(fc.constantFrom('.', '/', '\\', ' ', 'con', 'nul', '\n', '\u202e', 'é', '😀', '\ud83d'))
    .map((parts) => parts.join('')),
);

function assertSafe(name: string): void {
  assert.doesNotMatch(name, /[<>:"/\\|?*]|^[. ]|[. ]$|^$/);
  assert.doesNotMatch(name, unseenCharacters);
  assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com\d|lpt\d) *(?:\.|$)/i);
  assert.ok(new TextEncoder().encode(name).length <= 240);
}

describe('a name for a file', () => {
  for (const [from, name] of names) {
    it(`is ${name} for ${JSON.stringify(from)}`, () => assert.equal(safeFileName(from), name));
  }

  it('is safe on every system, whatever it is made from', () => {
    fc.assert(fc.property(texts, (text) => assertSafe(safeFileName(text))));
  });

  it('is safe when it is made from a title', () => {
    fc.assert(fc.property(texts, (title) => assertSafe(fileNameOf(title))));
  });
});
