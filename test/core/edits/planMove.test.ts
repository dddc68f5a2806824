import fc from 'fast-check';
import assert from 'node:assert/strict';
import { planMove } from '../../../src/core/edits/planMove';
import type { JournalNode } from '../../../src/core/tree/JournalNode';
import { buildJournalTree } from '../../../src/core/tree/buildJournalTree';
import { journalOf, rowOf } from '../tree/journalOf';

const withOrder = (title: string, order: number | null): string =>
  order === null ? `# ${title}` : `---\norder: ${order}\n---\n# ${title}`;

/** `a=1 b c=3`: notes by name, each with the order its front matter gives it, if any. */
function rowsOf(words: string): JournalNode[] {
  const files = words.split(' ').map((word) => {
    const [name = '', order] = word.split('=');
    return [`${name}.md`, withOrder(name, order === undefined ? null : Number(order))];
  });
  return buildJournalTree([journalOf('j', Object.fromEntries(files) as Record<string, string>)]);
}

function planned(rows: readonly JournalNode[], moved: string, target: string): string {
  const plan = planMove(rows, rowOf(rows, moved), rowOf(rows, target));
  if (plan.kind === 'refuse') return plan.reason;
  return plan.orders.map(({ placed, order }) => `${placed.note.title}=${order}`).join(' ');
}

const cases: readonly [rows: string, moved: string, target: string, written: string][] = [
  ['a=1 b=2 c=3', 'c', 'a', 'c=0'],
  ['a=1 b=2 c=3', 'a', 'c', 'a=4'],
  ['a=1 b=2 c=3', 'c', 'b', 'c=1.5'],
  ['a=10 b=20 c=30', 'c', 'b', 'c=11'],
  ['a b c', 'c', 'a', 'c=1'],
  ['a b c', 'a', 'b', 'b=1'],
  ['a b c', 'a', 'c', 'b=1 c=2'],
  ['a=1 b=1 c=1', 'c', 'b', 'b=2'],
  ['a=1 b=1 c=1 d=5', 'd', 'c', 'c=6'],
  ['a=2 b=1', 'a', 'b', 'a=0'],
  ['a=1 b c', 'c', 'b', 'c=2'],
  ['README a b', 'b', 'a', 'b=1'],
  ['README a=1', 'a', 'README', 'README=2'],
];

describe('moving a row', () => {
  for (const [rows, moved, target, written] of cases) {
    it(`of ${rows} from ${moved} to ${target} writes ${written}`, () => {
      assert.equal(planned(rowsOf(rows), moved, target), written);
    });
  }

  it('is rejected between rows of another folder', () => {
    const rows = buildJournalTree([journalOf('j', { 'a.md': '# A', 'x/b.md': '# B' })]);
    assert.equal(planned(rows, 'A', 'B'), 'other-folder');
  });

  it('is rejected for a folder without a README to store its position', () => {
    const rows = buildJournalTree([journalOf('j', { '1-a.md': '# A', 'x/b.md': '# B' })]);
    assert.equal(planned(rows, 'X', 'A'), 'no-readme');
  });

  it('puts a folder with a README where it was dropped', () => {
    const files = { '1-a.md': '# A', 'x/README.md': '# X', 'x/b.md': '# B' };
    assert.equal(planned(buildJournalTree([journalOf('j', files)]), 'X', 'A'), 'X=0');
  });

  it('writes no more than two hundred files', () => {
    const names = Array.from({ length: 300 }, (_, at) => `n${at}`);
    assert.equal(planned(rowsOf(names.join(' ')), 'n0', 'n299'), 'too-many');
  });

  it('puts any row of any folder exactly where it was dropped, and keeps the others in order', () => {
    const orders = fc.array(fc.option(fc.integer({ min: -3, max: 5 }), { nil: null }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(orders, fc.nat(), fc.nat(), (given, from, to) => {
        const files: Record<string, string> = {};
        for (const [at, order] of given.entries()) {
          const name = at === 2 ? 'README' : `n${at}`;
          files[`${name}.md`] = withOrder(name, order);
        }
        const before = buildJournalTree([journalOf('j', files)]);
        const row = before[from % before.length];
        const target = before[to % before.length];
        assert.ok(row && target);
        const plan = planMove(before, row, target);
        if (plan.kind !== 'write') assert.fail(plan.reason);
        for (const { placed, order } of plan.orders)
          files[placed.path] = withOrder(placed.note.title, order);
        const after = buildJournalTree([journalOf('j', files)]).map(({ title }) => title);
        const wanted = before.map(({ title }) => title).filter((title) => title !== row.title);
        wanted.splice(before.indexOf(target), 0, row.title);
        assert.deepEqual(after, wanted);
      }),
    );
  });
});
