import fc from 'fast-check';
import assert from 'node:assert/strict';
import { TreeFilter } from '../../../src/core/tree/TreeFilter';
import { buildJournalTree } from '../../../src/core/tree/buildJournalTree';
import { allRows, journalOf, outline } from './journalOf';

const caching = '---\ntags: [redis]\n---\n# Caching\n\n## Why\n\ntext\n\n### Étage one\n\ntext\n';
const tree = buildJournalTree([
  journalOf('a', {
    'concepts/README.md': '# Backend concepts\n\n## Why concepts\n\ntext\n',
    'concepts/caching.md': caching,
    'concepts/queues.md': '# Queues',
    'misc/other.md': '# Other',
  }),
]);

const cases: readonly [query: string, shown: unknown[], matches: number][] = [
  ['caching', [['Backend concepts', ['Caching']]], 1],
  ['CONCEPTS backend', [['Backend concepts', ['Caching', 'Queues']]], 1],
  ['why', [['Backend concepts', ['Why concepts', ['Caching', ['Why']]]]], 2],
  ['etage', [['Backend concepts', [['Caching', ['Étage one']]]]], 1],
  ['redis', [['Backend concepts', ['Caching']]], 1],
  ['misc', [['Misc', ['Other']]], 1],
  ['nowhere', [], 0],
];

describe('filtering the tree', () => {
  for (const [query, shown, matches] of cases) {
    it(`shows what "${query}" matches, and only that`, () => {
      const filtered = new TreeFilter().apply(tree, query);
      assert.deepEqual([outline(filtered.rows), filtered.matches], [shown, matches]);
    });
  }

  it('counts every folder, note and heading', () => {
    assert.equal(new TreeFilter().apply(tree, 'caching').total, 8);
  });

  it('opens the rows that contain matches and no others', () => {
    const { isOpen, rows } = new TreeFilter().apply(tree, 'caching');
    const opened = allRows(rows).filter(isOpen);
    assert.deepEqual(
      opened.map(({ title }) => title),
      ['Backend concepts'],
    );
  });

  it('gives its rows ids of their own, so that they open nothing in the whole tree', () => {
    const ids = new Set(allRows(tree).map(({ id }) => id));
    const { rows } = new TreeFilter().apply(tree, 'backend');
    assert.ok(allRows(rows).every(({ id }) => !ids.has(id)));
  });

  it('puts every row below the one that contains it', () => {
    for (const query of ['why', 'backend', 'misc']) {
      const { rows } = new TreeFilter().apply(tree, query);
      assert.ok(allRows(rows).every((row) => (row.parent?.children ?? rows).includes(row)));
    }
  });

  it('finds while a query is typed, letter by letter, what it finds at once', () => {
    const letters = fc.constantFrom(
      'c',
      'a',
      'h',
      'e',
      'i',
      'n',
      'o',
      't',
      'u',
      'w',
      'y',
      ' ',
      'é',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), fc.nat(8), (typed, erased) => {
        const filter = new TreeFilter();
        const query = typed.join('');
        const shorter = query.slice(0, erased);
        for (const soFar of [...typed.map((_, at) => query.slice(0, at + 1)), shorter, query]) {
          const stepwise = filter.apply(tree, soFar);
          const atOnce = new TreeFilter().apply(tree, soFar);
          assert.deepEqual(outline(stepwise.rows), outline(atOnce.rows));
          assert.deepEqual([stepwise.matches, stepwise.total], [atOnce.matches, atOnce.total]);
        }
      }),
    );
  });

  it('looks at the tree as it now is, whatever it has kept of the one before', () => {
    const filter = new TreeFilter();
    filter.apply(tree, 'queu');
    const grown = buildJournalTree([
      journalOf('a', { 'a.md': '# Queues', 'b.md': '# Queueing theory' }),
    ]);
    assert.deepEqual(outline(filter.apply(grown, 'queue').rows), ['Queueing theory', 'Queues']);
  });

  it('leaves notes closed over their headings where there are hundreds of matches', () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`n/${at}.md`, `# Note ${at}\n\n## Note on\n\nx\n`]),
    );
    const { isOpen, rows } = new TreeFilter().apply(
      buildJournalTree([journalOf('a', files)]),
      'note',
    );
    assert.deepEqual([isOpen(rows[0] as never), rows[0]?.children.some(isOpen)], [true, false]);
  });

  it('finds the sections of a one-file journal, nested ones too', () => {
    const text = '# J\n\n## Practices\n\n### Data\n\n#### Deep\n\nx\n\n## End\n\nx\n';
    const single = buildJournalTree([journalOf('a', { 'README.md': text })]);
    const { rows, matches, total } = new TreeFilter().apply(single, 'deep');
    assert.deepEqual([outline(rows), matches, total], [[['Practices', ['Deep']]], 1, 4]);
  });
});
