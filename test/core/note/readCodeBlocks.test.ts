import assert from 'node:assert/strict';
import { rankCode, readCodeBlocks } from '../../../src/core/note/readCodeBlocks';

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

  it('contains what has every word, wherever', () => {
    assert.deepEqual(titles('docker start'), ['Docker']);
    assert.deepEqual(titles('bisect bad'), ['Version control']);
    assert.deepEqual(titles('bisect docker'), []);
  });
});

const codes = (text: string): readonly string[] => readCodeBlocks(text).map(({ code }) => code);

describe('fences of code in a note', () => {
  it('that contain nothing but spaces are left out, and those after them are found', () => {
    const text = '```py\n```\n\n```py\n  \n\t\n```\n\n```py\nx = 1\n```\n';
    assert.deepEqual(readCodeBlocks(text), [
      { language: 'py', code: 'x = 1', line: 9, heading: null },
    ]);
  });

  it('go on to the end of the text where they are never closed', () => {
    assert.deepEqual(codes('~~~\na\n\nb'), ['a\n\nb']);
  });

  it('are closed by as many signs of the same kind, or more, and by nothing beside them', () => {
    assert.deepEqual(codes('````\n```\na\n`````\nb\n'), ['```\na']);
    assert.deepEqual(codes('```\na\n~~~\n``` b\n```\n'), ['a\n~~~\n``` b']);
  });

  it('take a title from hashes with a blank behind them alone', () => {
    const titles = readCodeBlocks(
      '#no\n```\na\n```\n## Yes ##\n```\nb\n```\n    # Code\n```\nc\n```\n',
    );
    assert.deepEqual(
      titles.map(({ heading }) => heading),
      [null, 'Yes', 'Yes'],
    );
  });

  it('name their language by the first word, without attributes and in lower case', () => {
    const text = '``` Python {1}\na\n```\n```js,ignore\nb\n```\n```{.yaml}\nc\n```\n';
    assert.deepEqual(
      readCodeBlocks(text).map(({ language }) => language),
      ['python', 'js', ''],
    );
  });
});
