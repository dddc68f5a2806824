import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/reading/readFrontMatter';
import { readNote } from '../../../src/core/reading/readNote';

function read(text: string): ReturnType<typeof readFrontMatter> {
  return readFrontMatter(text.split('\n'));
}

describe('Front matter', () => {
  it('gives all fields in their types', () => {
    const { fields } = read(
      '---\nid: q\ntitle: Queues\nsection: Ops\nkind: Practices\norder: "3"\ntags: a, b\naliases: [c]\nlanguages:\n  - go\ndate: 2024-05-01\nupdated: 2024-06-02\n---\n',
    );
    assert.deepEqual(fields, {
      id: 'q',
      title: 'Queues',
      section: 'Ops',
      kind: 'practices',
      order: 3,
      tags: ['a', 'b'],
      aliases: ['c'],
      languages: ['go'],
      date: '2024-05-01',
      updated: '2024-06-02',
    });
  });

  it('omits what has the wrong type', () => {
    const { fields, isOurs } = read('---\ntitle: {a: 1}\norder: soon\nkind: poem\nother: 1\n---\n');
    assert.deepEqual([fields, isOurs], [{ tags: [], aliases: [], languages: [] }, false]);
  });

  for (const line of [
    ...['id: q', 'title: Queues', 'section: Ops', 'kind: practices', 'order: 3', 'tags: a'],
    ...['aliases: [c]', 'languages: go', 'date: 2024-05-01', 'updated: 2024-06-02'],
  ]) {
    it(`is ours by ${line} alone`, () => {
      assert.equal(read(`---\n${line}\n---\n`).isOurs, true);
      assert.equal(readNote(`---\n${line}\n---\n\nText.\n`, '').hasFrontMatter, true);
    });
  }

  for (const line of ['layout: post', 'tags: []', 'title: ""', 'kind: poem', 'order: soon']) {
    it(`is not ours by ${line} alone, and no text either`, () => {
      const { isOurs, lineCount } = read(`---\n${line}\n---\n`);
      assert.deepEqual([isOurs, lineCount], [false, 3]);
    });
  }

  const broken = [
    ['a value that never closes', '---\ntags: [a\n---\n# T', 2],
    ['a fence that never closes', '---\ntitle: x\n\n# T', 1],
    ['an alias to nothing', '---\ntitle: *x\n---\n# T', 1],
  ] as const;
  for (const [name, text, line] of broken) {
    it(`reports ${name} and reads the note below it`, () => {
      const note = readNote(text, '');
      assert.deepEqual(note.problems, [{ line, code: 'broken-front-matter' }]);
      assert.deepEqual([note.title, note.sections.length], ['T', 1]);
    });
  }

  for (const text of [
    '---\n\nA note that begins with a rule\n\n---\n',
    '---',
    '----\ntitle: x\n----\n',
    'x\n---\ntitle: y\n---\n',
  ]) {
    it(`finds none in ${JSON.stringify(text)}`, () => {
      assert.equal(read(text).lineCount, 0);
    });
  }

  it('does not expand a bomb of aliases', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    'abcdefgh'.split('').forEach((from, index) => {
      const to = 'bcdefghi'.charAt(index);
      lines.push(`${to}: &${to} [${`*${from},`.repeat(9)}]`);
    });
    assert.deepEqual(read(['---', ...lines, '---'].join('\n')).problems.length, 1);
  });
});
