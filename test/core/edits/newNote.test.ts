import fc from 'fast-check';
import assert from 'node:assert/strict';
import { fileNameOf, newNoteText, newSectionText } from '../../../src/core/edits/newNote';
import { readNote } from '../../../src/core/reading/readNote';
import { oneLine } from '../../../src/core/text/inertText';
import { hostileTexts } from '../text/hostileTexts';

const names: readonly [title: string, name: string][] = [
  ['Django: the ORM', 'django-the-orm'],
  ['  Ünïcode & 日本語 ', 'ünïcode-日本語'],
  ['../../etc/passwd', 'etc-passwd'],
  ['🚀', 'note'],
  ['CON', 'note-con'],
  ['com¹', 'note-com¹'],
  ['हिन्दी और C', 'हिन्दी-और-c'],
  ['con.md', 'con-md'],
  ['..', 'note'],
  [`${'long '.repeat(40)}title`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
];

describe('a new note', () => {
  for (const [title, name] of names) {
    it(`called "${title.slice(0, 20)}" lies in ${name}.md`, () => {
      assert.equal(fileNameOf(title), name);
    });
  }

  it('is read again with its title on one line, whatever that holds', () => {
    const titles = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Plain', 'With "quotes" and: colon', "It's #1", '---\nkind: overview', '---'),
      fc.constantFrom(...Object.values(hostileTexts)),
    );
    fc.assert(
      fc.property(titles, (title) => {
        fc.pre(oneLine(title) !== '');
        for (const text of [newNoteText, newSectionText]) {
          const note = readNote(text({ title, date: '2026-11-24' }), 'x');
          assert.deepEqual(
            [note.title, note.frontMatter.date, note.frontMatter.kind],
            [oneLine(title), '2026-11-24', undefined],
          );
        }
      }),
    );
  });
});
