import assert from 'node:assert/strict';
import { rankCode } from '../../../src/core/note/readCodeBlocks';

const block = (title: string, heading: string | null, code: string) => ({
  title,
  block: { language: 'bash', code, line: 1, heading },
});

const blocks = [
  block('Version control', 'How it works', 'git bisect start\ngit bisect bad'),
  block('Star notes', null, 'echo one'),
  block('Docker', 'Restart', 'docker start web'),
];
const titles = (query: string): readonly string[] =>
  rankCode(blocks, query).map(({ title }) => title);

describe('the order of code in the notes', () => {
  it('is that of the notes without a query', () => {
    assert.deepEqual(titles(' '), ['Version control', 'Star notes', 'Docker']);
  });

  it('has a whole word in the title before the beginning of one in code', () => {
    assert.deepEqual(titles('star'), ['Star notes', 'Version control', 'Docker']);
  });

  it('holds what has every word, wherever', () => {
    assert.deepEqual(titles('docker start'), ['Docker']);
    assert.deepEqual(titles('bisect bad'), ['Version control']);
    assert.deepEqual(titles('bisect docker'), []);
  });
});
