import assert from 'node:assert/strict';
import { findLinks } from '../../../src/core/links/findMentions';
import { renderHtml } from '../rendering/renderHtml';

const linksOf = (markdown: string): readonly string[] => findLinks([renderHtml(markdown)]);

describe('the links of a note to others', () => {
  it('are those to files, with their anchors, each once', () => {
    assert.deepEqual(linksOf('[a](a.md) [b](../b/c.md#d) [a again](a.md)\n\n[e](/e.md)'), [
      'a.md',
      '../b/c.md#d',
      '/e.md',
    ]);
  });

  it('are not those to the web, to a command, to a heading, or to nothing', () => {
    const others = '[a](https://a.example) [b](mailto:b@b.example) [c](#c) [d](//d.example) [e]()';
    assert.deepEqual(linksOf(`${others} <a href="command:x">x</a> <a name="y">y</a>`), []);
  });

  it('are those to notes by their titles', () => {
    assert.deepEqual(linksOf('[[Caching & more]]').length, 1);
    assert.match(linksOf('[[Caching & more]]')[0] ?? '', /^#wiki:/);
  });

  it('are found in raw HTML too, as written', () => {
    const html = '<p><A class="x" href="a.md?x=1&amp;y=&quot;&lt;&gt;">a</A></p>';
    assert.deepEqual(findLinks([html, '<p>href=</p>', '<link href="b.md">']), ['a.md?x=1&y="<>']);
  });
});
