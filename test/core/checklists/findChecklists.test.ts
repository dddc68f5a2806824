import assert from 'node:assert/strict';
import { findChecklists, readItemLine } from '../../../src/core/checklists/findChecklists';
import { excludeGlob, isSkippedPath } from '../../../src/core/globs/excludeGlob';
import { isFenceOf, readCodeBlocks } from '../../../src/core/note/readCodeBlocks';

const items: [line: string, done: boolean, text: string][] = [
  ['# [ ] a b', false, 'a b'],
  ['    // [x] a', true, 'a'],
  ['- [X] a', true, 'a'],
  ['  1. [ ] a', false, 'a'],
  ['@REM [ ] a', false, 'a'],
  ['<!-- [ ] a -->', false, 'a -->'],
  ['# ☑ a', true, 'a'],
  ['# TODO: a', false, 'a'],
  ['# - [ ] a', false, 'a'],
  ['dnl [ ] a', false, 'a'],
];
const others = [
  'x = [ ]',
  'foo [ ] bar',
  '#[ ]',
  '[x](y) z',
  'a [x] b',
  '# note: [ ] a',
  'return [x] ;',
];

describe('reading the line of an item', () => {
  for (const [line, done, text] of items) {
    it(`reads ${line}`, () => {
      const item = readItemLine(line, 3);
      assert.deepEqual([item?.done, item?.text, item?.line], [done, text, 3]);
    });
  }
  for (const line of others) {
    it(`rejects ${line}`, () => {
      assert.equal(readItemLine(line, 0), null);
    });
  }
});

describe('finding checklists', () => {
  it('finds several in one file, each with its own lines', () => {
    const text =
      '# A [nexus: a#x]\n# [ ] one\n# [x] two\nx = 1\n/* B [nexus: b] */\n/* [ ] three */';
    assert.deepEqual(
      findChecklists(text).map(({ id, title, line, endLine, items: all }) => ({
        id,
        title,
        line,
        endLine,
        items: all.map((item) => item.text),
      })),
      [
        { id: 'a#x', title: 'A', line: 0, endLine: 2, items: ['one', 'two'] },
        { id: 'b', title: 'B', line: 4, endLine: 5, items: ['three'] },
      ],
    );
  });

  it('ends a checklist at code that follows it', () => {
    const [found] = findChecklists('# A [nexus: a]\n# [ ] one\nif x:\n    # [ ] not mine');
    assert.equal(found?.endLine, 1);
  });

  it('finds nothing in a text without a marker', () => {
    assert.deepEqual(findChecklists('# [ ] one\n# nexus: a'), []);
  });
});

describe('what is left out of the search', () => {
  it('is one glob without nested braces', () => {
    const glob = excludeGlob(['**/*.{a,b}', 'x/**']);
    assert.ok(glob.endsWith(',**/*.a,**/*.b,x/**}'));
    assert.equal(glob.lastIndexOf('{'), 0);
  });

  it('covers dependencies and builds, not the folder of workflows', () => {
    assert.ok(isSkippedPath('a/node_modules/b/c.js'));
    assert.ok(!isSkippedPath('.github/workflows/ci.yml'));
    assert.ok(!isSkippedPath('build'));
  });
});

describe('the code blocks of a note', () => {
  it('are found with their language, line and heading', () => {
    const text =
      '# T\n\n```python title=x\na = "$1 }"\n```\n\n## U\n~~~\nb\n```\n~~~\n- item\n  ```sh\n  c\n  ```';
    assert.deepEqual(readCodeBlocks(text), [
      { language: 'python', code: 'a = "$1 }"', line: 3, heading: 'T' },
      { language: '', code: 'b\n```', line: 8, heading: 'U' },
      { language: 'sh', code: '  c', line: 13, heading: 'U' },
    ]);
  });

  it('are recognized by the names that authors use', () => {
    assert.ok(isFenceOf('python', 'py'));
    assert.ok(isFenceOf('shellscript', 'bash'));
    assert.ok(!isFenceOf('python', 'yaml'));
  });

  it('reads the lines of a notebook cell, the last of which ends differently', () => {
    const lines = ['    "# T [nexus: n#c]\\n",', '    "# [ ] First\\n",', '    "# [x] Last"'];
    const [found] = findChecklists(lines.join('\n'));
    assert.deepEqual(
      found?.items.map(({ text }) => text),
      ['First', 'Last'],
    );
  });
});
