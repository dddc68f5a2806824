import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TermIndex } from '../../../src/core/search/TermIndex';

const lessons = [
  { text: 'Cache what is read often and changes rarely', heading: 'Caching strategies' },
  { text: 'Use select_related to avoid N+1 queries', heading: 'Django' },
  { text: 'Pin the base image by digest', heading: 'Docker' },
  { text: 'Validate input at the boundary', heading: 'Secure coding' },
  { text: 'A ForeignKey that is filtered on needs an index', heading: 'Database design' },
  { text: 'Write tests before you refactor', heading: 'Testing' },
];

function find(query: string): string | undefined {
  const index = new TermIndex<(typeof lessons)[number]>();
  index.replace('note', lessons);
  return index.search(query, { limit: 5 })[0]?.document.text;
}

const queries: [query: string, text: number, why: string][] = [
  ['pin the base image', 2, 'exact words'],
  ['image base', 2, 'words in another order'],
  ['valid', 3, 'the start of a word'],
  ['vaildate input', 3, 'two swapped letters'],
  ['refctor', 5, 'a missing letter'],
  ['digesst', 2, 'a doubled letter'],
  ['validete', 3, 'a wrong letter'],
  ['caching', 0, 'another inflection'],
  ['queries related', 1, 'a part of a snake_case name'],
  ['foreign key', 4, 'a name written as two words'],
  ['docker', 2, 'its heading only'],
];

describe('finding takeaways by half-remembered words', () => {
  for (const [query, at, why] of queries) {
    it(`finds "${lessons[at]?.text ?? ''}" by ${why}: ${query}`, () => {
      assert.equal(find(query), lessons[at]?.text);
    });
  }

  it('finds nothing where no word matches', () => {
    assert.equal(find('zebra'), undefined);
  });

  it('puts a match in the text before one in the heading', () => {
    const index = new TermIndex<{ text: string; heading: string }>();
    index.replace('a', [{ text: 'Measure first', heading: 'Docker' }]);
    index.replace('b', [{ text: 'Docker first', heading: 'Measuring' }]);
    assert.equal(index.search('docker', { limit: 2 })[0]?.document.text, 'Docker first');
  });

  it('forgets what was removed and is then as if it had never been there', () => {
    const word = fc.constantFrom('cache', 'cached', 'index', 'docker', 'image', 'test');
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
    const document = fc.record({ text, heading: text });
    fc.assert(
      fc.property(fc.array(document), fc.array(document), word, (kept, removed, query) => {
        const plain = new TermIndex<{ text: string; heading: string }>();
        plain.replace('kept', kept);
        const changed = new TermIndex<{ text: string; heading: string }>();
        changed.replace('gone', removed);
        changed.replace('kept', kept);
        changed.replace('gone', []);
        assert.equal(changed.size, plain.size);
        assert.deepEqual(changed.search(query, { limit: 50 }), plain.search(query, { limit: 50 }));
      }),
    );
  });

  it('scores what a phrase of learners means the same, however often a note is read again', () => {
    const note = [
      { text: 'Build in one stage and run in another', heading: 'Docker' },
      { text: 'Ship only the last stage of a multi-stage build', heading: 'Docker image' },
    ];
    const index = new TermIndex<(typeof note)[number]>();
    index.replace('others', lessons);
    index.replace('note', note);
    const scores = (): number[] =>
      index.search('docker image too big', { limit: 5 }).map(({ score }) => score);
    const before = scores();
    assert.ok(before.length >= 2);
    for (let times = 0; times < 20; times += 1) index.replace('note', note);
    assert.deepEqual(scores(), before);
  });

  it('finds every text by each of its own words', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (list) => {
        const index = new TermIndex<{ text: string; heading: string }>();
        index.replace('note', [{ text: list.join(' '), heading: '' }]);
        for (const query of list) assert.equal(index.search(query, { limit: 1 }).length, 1);
      }),
    );
  });
});
