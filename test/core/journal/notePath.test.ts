import assert from 'node:assert/strict';
import {
  isNoteFile,
  isNoteFolder,
  liesInJournalFolder,
  titleFromName,
} from '../../../src/core/journal/notePath';

describe('telling notes by their paths', () => {
  it('takes Markdown files only, and no licence or changelog', () => {
    const names = [
      'README.md',
      'a.MARKDOWN',
      'a.txt',
      'LICENSE.md',
      'changelog.md',
      'licensing.md',
    ];
    assert.deepEqual(names.filter(isNoteFile), ['README.md', 'a.MARKDOWN', 'licensing.md']);
  });

  it('stays out of hidden folders, dependencies and builds', () => {
    const names = ['.git', '.venv', 'node_modules', 'dist', 'Target', 'notes', 'src'];
    assert.deepEqual(names.filter(isNoteFolder), ['notes', 'src']);
  });

  it('knows a journal folder at any depth, but not by the name of the file', () => {
    assert.equal(liesInJournalFolder('docs/til/python/a.md'), true);
    assert.equal(liesInJournalFolder('docs/notes.md'), false);
  });

  it('makes titles of names', () => {
    assert.equal(titleFromName('02-database_design.md'), 'Database design');
    assert.equal(titleFromName('2024.md'), '2024');
  });
});
