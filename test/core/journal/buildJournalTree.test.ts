import assert from 'node:assert/strict';
import { buildJournalTree } from '../../../src/core/journal/buildJournalTree';
import type { Journal, JournalNode } from '../../../src/core/journal/JournalNode';
import { readNote } from '../../../src/core/reading/readNote';

function journal(id: string, files: Readonly<Record<string, string>>): Journal {
  const notes = Object.entries(files).map(([path, text]) => ({
    key: `${id}:${path}`,
    sourceId: id,
    path,
    note: readNote(text, path),
    modified: 0,
    translations: [],
  }));
  return {
    id,
    title: id.toUpperCase(),
    status: 'ready',
    origin: 'workspace',
    location: id,
    notes,
  };
}

const outline = (nodes: readonly JournalNode[]): unknown[] =>
  nodes.map((node) =>
    node.children.length > 0 ? [node.title, outline(node.children)] : node.title,
  );

const readme =
  '# Hub\n\n## 🚀 Key Technologies\n\n- **Redis** – store\n\n## Best Practices\n\n- Write tests\n';

describe('building the tree of the sidebar', () => {
  it('shows the sections of a single one-file journal at the root, without their emoji', () => {
    const tree = buildJournalTree([journal('a', { 'README.md': readme })]);
    assert.deepEqual(outline(tree), ['Key Technologies', 'Best Practices']);
  });

  it('gives each of several journals a root and leaves out those without notes', () => {
    const tree = buildJournalTree([
      journal('a', { 'README.md': readme }),
      journal('b', {}),
      journal('c', { 'x.md': '# X' }),
    ]);
    assert.deepEqual(outline(tree), [
      ['A', ['Key Technologies', 'Best Practices']],
      ['C', ['X']],
    ]);
  });

  it('orders by front matter, then by number, then by name, 2 before 10', () => {
    const tree = buildJournalTree([
      journal('a', {
        '10-ten.md': '# Ten',
        '2-two.md': '# Two',
        'b.md': '# B',
        'a.md': '# A',
        'z.md': '---\norder: 1\n---\n# First',
      }),
    ]);
    assert.deepEqual(outline(tree), ['First', 'Two', 'Ten', 'A', 'B']);
  });

  it('names a folder by its README, by the section its notes agree on, or by its own name', () => {
    const tree = buildJournalTree([
      journal('a', {
        'x/README.md': '# Own title',
        'x/n.md': '# N',
        'y/n.md': '---\nsection: Key technologies\n---\n# M',
        'z-last_one/n.md': '# O',
      }),
    ]);
    assert.deepEqual(outline(tree), [
      ['Own title', ['N']],
      ['Key technologies', ['M']],
      ['Z last one', ['O']],
    ]);
  });

  it('lists below a note only the headings that hold something', () => {
    const note = '# T\n\n## Why\n\ntext\n\n## Takeaways\n\n- Measure before you cache\n';
    const tree = buildJournalTree([journal('a', { 'a.md': note, 'b.md': '# B' })]);
    assert.deepEqual(outline(tree), [['T', ['Takeaways']], 'B']);
  });

  it('gives every row an id of its own', () => {
    const tree = buildJournalTree([
      journal('a', { 'x/a.md': readme, 'x/b.md': readme, 'y/a.md': readme }),
      journal('b', { 'x/a.md': readme, 'b.md': readme }),
    ]);
    const ids = (nodes: readonly JournalNode[]): string[] =>
      nodes.flatMap((node) => [node.id, ...ids(node.children)]);
    assert.equal(new Set(ids(tree)).size, ids(tree).length);
  });
});
