import assert from 'node:assert/strict';
import type { Journal } from '../../../src/core/library/Journal';
import { buildJournalTree } from '../../../src/core/tree/buildJournalTree';
import { allRows, journalOf as journal, outline, rowOf } from './journalOf';

const readme =
  '# Hub\n\n## 🚀 Key Technologies\n\n- **Redis** – store\n\n## Best Practices\n\n- Write tests\n';

const options = { order: 'journal', pinned: [], recent: null } as const;

function manyNotes(count: number): Journal['notes'] {
  const files = Array.from({ length: count }, (_, at) => [`${at}.md`, `# Note ${at}`]);
  return journal('a', Object.fromEntries(files) as Record<string, string>).notes;
}

describe('building the tree of the sidebar', () => {
  it('shows the sections of a single one-file journal at the root, without their emoji', () => {
    const tree = buildJournalTree([journal('a', { 'README.md': readme })]);
    assert.deepEqual(outline(tree), ['Key Technologies', 'Best Practices']);
  });

  it('shows the first note of a folder by its title, and a source that is a file by its sections', () => {
    const first = journal('a', { 'til/first.md': readme });
    assert.deepEqual(outline(buildJournalTree([first])), [
      ['TIL', [['Hub', ['Key Technologies', 'Best Practices']]]],
    ]);
    const file = { ...journal('a', { 'hub.md': readme }), title: 'hub.md' };
    assert.deepEqual(outline(buildJournalTree([file])), ['Key Technologies', 'Best Practices']);
  });

  it('gives each of several journals a root and omits those without notes', () => {
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

  it('orders by front matter, then by the number of the name, then by title, 2 before 10', () => {
    const tree = buildJournalTree([
      journal('a', {
        '10-ten.md': '# Ten',
        '2-two.md': '# Two',
        'a.md': '# Step 10',
        'b.md': '# Step 9',
        'c.md': '# \u00c9tage',
        'd.md': '# fox',
        'z.md': '---\norder: 1\n---\n# First',
      }),
    ]);
    assert.deepEqual(outline(tree), [
      'First',
      'Two',
      'Ten',
      '\u00c9tage',
      'fox',
      'Step 9',
      'Step 10',
    ]);
  });

  it('puts the README of a journal first, unless its front matter says otherwise', () => {
    const files = {
      '1-a.md': '# A',
      'b.md': '---\norder: -3\n---\n# B',
      'README.md': '# The door',
    };
    assert.deepEqual(outline(buildJournalTree([journal('a', files)])), ['The door', 'B', 'A']);
    const placed = { ...files, 'README.md': '---\norder: 9\n---\n# The door' };
    assert.deepEqual(outline(buildJournalTree([journal('a', placed)])), ['B', 'A', 'The door']);
  });

  it('keeps notes whose names start with a date in the order of days', () => {
    const files = {
      '2026-02-01-a.md': '# A',
      '2026-01-10-b.md': '# B',
      '2026-01-09-c.md': '# C',
    };
    assert.deepEqual(outline(buildJournalTree([journal('a', files)])), ['C', 'B', 'A']);
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
      ['Key technologies', ['M']],
      ['Own title', ['N']],
      ['Z last one', ['O']],
    ]);
  });

  it('tells what a folder is about by front matter, its notes, or its title', () => {
    const tree = buildJournalTree([
      journal('a', {
        '1/README.md': '---\nkind: challenges\n---\n# Hard days',
        '2/n.md': '---\nkind: practices\n---\n# N',
        '3/n.md': '---\nsection: Key technologies\n---\n# N',
        'concepts/n.md': '# N',
        'else/n.md': '# N',
      }),
    ]);
    assert.deepEqual(
      tree.map((row) => row.type === 'folder' && row.kind),
      ['challenges', 'practices', 'technologies', 'concepts', 'other'],
    );
  });

  it('lists below a note only the headings that contain something', () => {
    const note = '# T\n\n## Why\n\ntext\n\n## Takeaways\n\n- Measure before you cache\n';
    const tree = buildJournalTree([journal('a', { 'a.md': note, 'b.md': '# B' })]);
    assert.deepEqual(outline(tree), ['B', ['T', ['Takeaways']]]);
  });

  it('gives every row an id of its own', () => {
    const tree = buildJournalTree([
      journal('a', { 'x/a.md': readme, 'x/b.md': readme, 'y/a.md': readme }),
      journal('b', { 'x/a.md': readme, 'b.md': readme }),
    ]);
    const ids = allRows(tree).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('keeps the ids of all rows when the journals are read again', () => {
    const build = (): string[] =>
      allRows(buildJournalTree([journal('a', { 'x/a.md': readme, 'b.md': readme })])).map(
        ({ id }) => id,
      );
    assert.deepEqual(build(), build());
  });

  it('puts every row below the one that contains it', () => {
    const tree = buildJournalTree([
      journal('a', { 'x/README.md': readme, 'x/y/b.md': readme }),
      journal('b', { 'b.md': readme }),
    ]);
    const strays = allRows(tree).filter((row) => !(row.parent?.children ?? tree).includes(row));
    assert.deepEqual(strays, []);
  });

  it('orders by title', () => {
    const files = { '1.md': '# B', '2.md': '# A 10', '3.md': '# A 2', 'x/README.md': '# Ab' };
    const tree = buildJournalTree([journal('a', files)], { ...options, order: 'title' });
    assert.deepEqual(outline(tree), ['A 2', 'A 10', 'Ab', 'B']);
  });

  it('orders by last change, a folder by the latest of its notes', () => {
    const files = { 'x/new.md': '# N', 'b.md': '# B', 'x/old.md': '# O', 'a.md': '# A' };
    const tree = buildJournalTree([journal('a', files)], { ...options, order: 'modified' });
    assert.deepEqual(outline(tree), [['X', ['N', 'O']], 'B', 'A']);
  });

  it('puts pinned and recent notes above the journals and leaves them where they lie', () => {
    const source = journal('a', { 'a.md': readme, 'b.md': '# B' });
    const [a, b] = source.notes;
    assert.ok(a && b);
    const tree = buildJournalTree([source], { ...options, pinned: [a], recent: [b, a] });
    assert.deepEqual(
      tree.map(({ id, children }) => [id, children.length]),
      [
        ['pinned', 1],
        ['recent', 2],
        ['a:b.md', 0],
        ['a:a.md', 2],
      ],
    );
  });

  it('has a row for recent notes before there are any, unless there is nothing at all', () => {
    const empty = { ...options, recent: [] };
    const rows = buildJournalTree([journal('a', { 'a.md': '# A' })], empty);
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['recent', 'a:a.md'],
    );
    assert.deepEqual(buildJournalTree([journal('a', {})], empty), []);
  });

  const leftOut: readonly [what: string, changes: Partial<Journal>, ids: readonly string[]][] = [
    ['more Markdown files than notes', { leftOut: 10 }, ['leftOut a']],
    ['a handful of them', { leftOut: 9 }, []],
    ['more notes than them', { leftOut: 10, notes: manyNotes(10) }, []],
    ['a journal that is still read', { leftOut: 10, status: 'reading' }, []],
    ['a folder that the settings name', { leftOut: 10, origin: 'setting' }, []],
  ];
  for (const [what, changes, ids] of leftOut) {
    it(`${ids.length > 0 ? 'says' : 'does not say'} that files are left out with ${what}`, () => {
      const rows = buildJournalTree([{ ...journal('a', { 'a.md': '# A' }), ...changes }]);
      const notices = rows.filter(({ type }) => type === 'notice');
      assert.deepEqual(
        notices.map(({ id }) => id),
        ids,
      );
      assert.ok(notices.length === 0 || rows.at(-1) === notices[0]);
    });
  }

  it('says that files are left out of a workspace without any note', () => {
    const rows = buildJournalTree([{ ...journal('a', {}), leftOut: 1869 }]);
    assert.deepEqual(
      rows.map((row) => row.type === 'notice' && row.notice),
      [{ kind: 'leftOut', sourceId: 'a', folder: 'A', count: 1869 }],
    );
  });

  it('shows a journal that wants help although it has no notes', () => {
    const missing: Journal = { ...journal('b', {}), status: 'missing' };
    const tree = buildJournalTree([journal('a', { 'a.md': '# A' }), missing]);
    assert.deepEqual(outline(tree), [['A', ['A']], 'B']);
  });

  it('nests the sections of a one-file journal that contain something', () => {
    const text =
      '# J\n\n## Best Practices\n\n### Data\n\n- **Tests**: write them before the code\n\n### Why\n\nx\n\n## End\n\nx\n';
    assert.deepEqual(outline(buildJournalTree([journal('a', { 'README.md': text })])), [
      ['Best Practices', ['Data']],
      'End',
    ]);
  });

  it('makes no row before it is asked for', () => {
    const source = journal('a', { 'x/a.md': readme, 'x/b.md': readme });
    const untouchable = source.notes.map((placed) => ({
      ...placed,
      note: {
        ...placed.note,
        get sections(): never {
          throw new Error('asked too early');
        },
      },
    }));
    const tree = buildJournalTree([{ ...source, notes: untouchable }]);
    assert.deepEqual(
      tree.map(({ title }) => title),
      ['X'],
    );
    assert.throws(() => outline(rowOf(tree, 'X').children));
  });
});
