import assert from 'node:assert/strict';
import { PassageSearch } from '../../../src/core/search/findPassages';

/** The passages of a note that answer a query, best first. */
function found(query: string, text: string, limit = 10): readonly (readonly [number, string])[] {
  const search = new PassageSearch(query);
  search.read({ key: 'a:db.md', title: 'Databases' }, text);
  return search.best(limit).map((passage) => [passage.line, passage.text] as const);
}

describe('the passages of a whole text', () => {
  it('answer with half of the words, and not with fewer', () => {
    const query = 'postgres vacuum replica latency';
    assert.deepEqual(
      found(query, 'Replica latency grows.\n\nPostgres is here.\n').map(([line]) => line),
      [1],
    );
  });

  it('answer to a word that is not written to its end, or wrongly at its end', () => {
    for (const query of ['vacu', 'vacuun'])
      assert.deepEqual(found(query, 'Run vacuum at night.\n'), [[1, 'Run vacuum at night.']]);
  });

  it('begin at each item, heading, quote and row, and after a blank line', () => {
    const text =
      '# Vacuum\nvacuum a\nb\n\nvacuum c\n- [ ] vacuum d\n  e\n1. vacuum f\n> vacuum g\n| vacuum h |\n';
    const lines = found('vacuum', text).map(([line]) => line);
    assert.deepEqual(
      [...lines].sort((left, right) => left - right),
      [1, 5, 6, 8, 9, 10],
    );
  });

  it('say what is written without the marks of Markdown', () => {
    assert.deepEqual(
      found('vacuum', '- [x] **Run** `vacuum` as [the docs](https://a.example) say\n'),
      [[1, 'Run vacuum as the docs say']],
    );
  });

  it('are cut where they grow long, so that a wall of text answers in parts', () => {
    const text = `${'word '.repeat(30)}\n`.repeat(8) + 'vacuum\n';
    const [first] = found('vacuum', text);
    assert.ok(first && first[0] > 1 && first[1].length < 700, String(first?.[0]));
  });

  it('are as many as are asked for, and those of a note read again take the place of the old', () => {
    const search = new PassageSearch('vacuum');
    const note = { key: 'a:db.md', title: 'Databases' };
    search.read(note, 'vacuum one\n\nvacuum two\n');
    assert.equal(search.best(1).length, 1);
    search.read(note, 'vacuum three\n');
    assert.deepEqual(
      search.best(5).map(({ text, noteKey, noteTitle }) => [text, noteKey, noteTitle]),
      [['vacuum three', 'a:db.md', 'Databases']],
    );
  });
});
