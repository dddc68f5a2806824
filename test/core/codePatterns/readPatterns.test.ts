import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/reading/readNote';
import { detachTexts, isNote } from '../../../src/core/note/isNote';

const lessons =
  '\n# Docker\n\n## Takeaways\n\n- Leave `ports` out of a database\n- Name the version\n';

function read(patterns: string) {
  return readNote(`---\ntitle: Docker\n${patterns}---\n${lessons}`, 'docker');
}

function problems(patterns: string): readonly string[] {
  return read(patterns).problems.map(({ code, line }) => `${line} ${code}`);
}

describe('the patterns of a note', () => {
  it('are read with the lesson they lead to', () => {
    const { patterns, problems: none } = read(
      "patterns:\n  compose, yaml:\n    - code: ['^ - $X:5432 $', '^ - 5432 $']\n      inside: '^ ports:'\n      as-of: 2026-11-30\n      lesson: Leave ports out\n",
    );
    assert.deepEqual(none, []);
    assert.deepEqual(patterns, [
      {
        id: '^ - $X:5432 $ ^ - 5432 $',
        files: ['compose', 'yaml'],
        code: ['^ - $X:5432 $', '^ - 5432 $'],
        conditions: [{ name: 'inside', texts: ['^ ports:'] }],
        asOf: '2026-11-30',
        lesson: 'Leave ports out of a database',
        line: 15,
      },
    ]);
  });

  it('travel between threads and through the cache', () => {
    const note = read("patterns:\n  yaml:\n    - code: 'a'\n      lesson: Name\n");
    const kept = detachTexts(note);
    assert.deepEqual(kept, note);
    assert.ok(isNote(kept));
    const broken = { ...note, patterns: [{ ...note.patterns?.[0], code: 'a' }] };
    assert.equal(isNote(broken), false);
  });

  it('are absent if the front matter has none', () => {
    assert.equal(read('').patterns, undefined);
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['patterns: a\n', '3 patterns-not-by-kind'],
    ['patterns:\n  cobol: []\n', '4 unknown-pattern-kind'],
    ['patterns:\n  yaml, python: []\n', '4 unknown-pattern-kind'],
    ['patterns:\n  yaml: a\n', '4 patterns-not-listed'],
    ['patterns:\n  yaml:\n    - a\n', '5 pattern-without-fields'],
    ['patterns:\n  yaml:\n    - code: …\n      lesson: Name\n', '5 pattern-not-understood'],
    ['patterns:\n  yaml:\n    - lesson: Name\n', '5 pattern-not-understood'],
    ['patterns:\n  yaml:\n    - code: a\n', '5 pattern-without-lesson'],
    ['patterns:\n  yaml:\n    - code: a\n      lesson: Nobody\n', '5 pattern-lesson-not-found'],
    [
      'patterns:\n  yaml:\n    - code: a\n      lesson: Name\n      matches: .*\n',
      '7 pattern-condition-not-understood',
    ],
    [
      'patterns:\n  yaml:\n    - code: a\n      lesson: Name\n      inside: …\n',
      '7 pattern-condition-not-understood',
    ],
  ];
  for (const [text, expected] of wrong) {
    it(`report where they are invalid: ${expected}`, () => {
      assert.deepEqual(problems(text), [expected]);
      assert.equal(read(text).patterns, undefined);
    });
  }

  it('keep valid ones next to invalid ones', () => {
    const text =
      'patterns:\n  yaml:\n    - code: …\n      lesson: Name\n    - code: a\n      lesson: Name\n';
    assert.deepEqual(problems(text), ['5 pattern-not-understood']);
    assert.equal(read(text).patterns?.length, 1);
  });

  it('are limited to forty', () => {
    const entry = '    - code: a\n      lesson: Name\n';
    const { patterns, problems: found } = read(`patterns:\n  yaml:\n${entry.repeat(42)}`);
    assert.equal(patterns?.length, 40);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['too-many-patterns'],
    );
  });
});
