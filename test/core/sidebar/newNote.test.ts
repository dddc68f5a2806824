import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/reading/readNote';
import { fileNameOf, newNoteText } from '../../../src/core/sidebar/newNote';

const names: readonly [title: string, name: string][] = [
  ['Django: the ORM', 'django-the-orm'],
  ['  Ünïcode & 日本語 ', 'ünïcode-日本語'],
  ['../../etc/passwd', 'etc-passwd'],
  ['🚀', 'note-'],
  ['CON', 'note-con'],
  [`${'long '.repeat(40)}title`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
];

describe('a new note', () => {
  for (const [title, name] of names) {
    it(`called "${title.slice(0, 20)}" lies in ${name}.md`, () => {
      assert.equal(fileNameOf(title), name);
    });
  }

  it('is read again with its title, whatever that holds', () => {
    for (const title of ['Plain', 'With "quotes" and: colon', "It's #1"]) {
      const note = readNote(newNoteText({ title, date: '2026-11-24' }), 'x');
      assert.deepEqual([note.title, note.frontMatter.date], [title, '2026-11-24']);
    }
  });
});
