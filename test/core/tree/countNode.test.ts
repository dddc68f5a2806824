import assert from 'node:assert/strict';
import { buildJournalTree } from '../../../src/core/tree/buildJournalTree';
import { countNode, countNotes, type NodeCount } from '../../../src/core/tree/countNode';
import { journalOf, rowOf } from './journalOf';

const http =
  '# HTTP\n\nA word.\n\n## Takeaways\n\n- Measure it first\n- Set a timeout\n\n## Checklist\n\n- [x] Cache it\n- [ ] Serve it\n';
const files = {
  'README.md': '# Hub\n\nText.\n',
  'web/http.md': http,
  'web/tls.md': '# TLS\n\n## Takeaways\n\n- Renew certificates early\n',
};
const journals = [journalOf('a', files), journalOf('b', { 'x.md': '# X\n\nText.\n' })];
const tree = buildJournalTree(journals, {
  order: 'journal',
  pinned: journals[0]?.notes.filter(({ path }) => path === 'web/tls.md') ?? [],
  recent: null,
});

const counted = (title: string): NodeCount => countNode(rowOf(tree, title));
const none = { notes: 0, takeaways: 0, entries: 0, boxes: 0, checked: 0 };

describe('what a row holds', () => {
  it('is counted over the whole of a note, and over a heading by its lines alone', () => {
    assert.deepEqual(counted('HTTP'), { ...none, notes: 1, takeaways: 2, boxes: 2, checked: 1 });
    assert.deepEqual(counted('Takeaways'), { ...none, takeaways: 2 });
    assert.deepEqual(counted('Checklist'), { ...none, boxes: 2, checked: 1 });
  });

  it('is the notes below a folder or a journal with their takeaways', () => {
    assert.deepEqual(counted('Web'), { ...none, notes: 2, takeaways: 3 });
    assert.deepEqual(counted('A'), { ...none, notes: 3, takeaways: 3 });
    assert.deepEqual(counted('B'), { ...none, notes: 1 });
    const [first] = journals;
    assert.deepEqual(countNotes(first?.notes ?? []), { ...none, notes: 3, takeaways: 3 });
  });

  it('is the notes of a group, which are counted where they lie', () => {
    const group = tree.find(({ type }) => type === 'group');
    assert.ok(group);
    assert.deepEqual(countNode(group), { ...none, notes: 1 });
  });
});
