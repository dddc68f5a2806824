import assert from 'node:assert/strict';
import { buildJournalTree } from '../../../src/core/tree/buildJournalTree';
import { findRow } from '../../../src/core/tree/findRow';
import { journalOf } from './journalOf';

describe('finding the row of a note', () => {
  const files = { 'x/README.md': '# X', 'x/y/a.md': '# A', 'x-y/b.md': '# B', 'c.md': '# C' };
  const a = journalOf('a', files);
  const b = journalOf('b', files);

  it('finds every note of every journal', () => {
    const tree = buildJournalTree([a, b]);
    for (const placed of [...a.notes, ...b.notes]) {
      const row = findRow(tree, placed);
      const found = row?.type === 'note' ? row.placed : row?.type === 'folder' ? row.own : null;
      assert.equal(found?.key, placed.key);
    }
  });

  it('finds notes where they lie, not among the pinned ones', () => {
    const tree = buildJournalTree([a], { order: 'title', pinned: a.notes, recent: a.notes });
    for (const placed of a.notes) assert.notEqual(findRow(tree, placed)?.parent?.type, 'group');
  });

  it('finds the section of a line in a journal that is one note', () => {
    const single = journalOf('a', { 'README.md': '# J\n\n## One\n\nx\n\n## Two\n\nx\n' });
    const [placed] = single.notes;
    assert.ok(placed);
    assert.equal(findRow(buildJournalTree([single]), placed, 8)?.title, 'Two');
  });

  it('says so when there is none', () => {
    const [gone] = journalOf('c', { 'a.md': '# A' }).notes;
    assert.ok(gone);
    assert.equal(findRow(buildJournalTree([a, b]), gone), null);
  });
});
