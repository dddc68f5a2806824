import assert from 'node:assert/strict';
import { matchedWords, rowLines } from '../../../src/core/search/rowLines';

const words = (count: number): string => Array.from({ length: count }, () => 'plain').join(' ');

describe('a row over two lines', () => {
  it('leaves a short text whole', () => {
    assert.deepEqual(rowLines('Pin the image', 'pin'), { first: 'Pin the image', second: '' });
  });

  it('continues on the second line', () => {
    const { first, second } = rowLines(words(20), '');
    assert.equal(`${first} ${second}`, words(20));
  });

  it('shows the matched words, however far into the text they are', () => {
    const text = `${words(40)} with caches everywhere ${words(10)}`;
    assert.match(rowLines(text, 'cached').second, /^….*caches.*…$/);
  });

  it('highlights matched words in any inflection, and the one being typed', () => {
    const text = 'Caching hides slow queries';
    const matched = matchedWords(text, 'cached quer').map(([start, end]) => text.slice(start, end));
    assert.deepEqual(matched, ['Caching', 'queries']);
  });
});
