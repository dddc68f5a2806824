import assert from 'node:assert/strict';
import { renderHtml } from './renderHtml';

const render = (text: string): string => renderHtml(text).trim();

describe('rendering a note', () => {
  it('marks every block with the line it starts on', () => {
    assert.equal(
      render('# A\n\ntext'),
      '<h1 data-line="0" id="a">A</h1>\n<p data-line="0">text</p>',
    );
  });

  it('gives headings the anchors of GitHub, emoji and duplicates included', () => {
    const html = render('## 🚀 Key *Technologies*\n## Caching\n## Caching');
    assert.deepEqual(
      [...html.matchAll(/id="([^"]*)"/g)].map((match) => match[1]),
      ['-key-technologies', 'caching', 'caching-1'],
    );
  });

  it('leaves the front matter out and keeps the lines below it', () => {
    assert.equal(render('---\ntitle: A\n---\n# B'), '<h1 data-line="0" id="b">B</h1>');
  });

  it('keeps a rule at the start of a note that has no front matter', () => {
    assert.match(render('---\n\ntext'), /^<hr/);
  });

  it('turns task items into boxes that know their line', () => {
    const html = render('- [x] done\n- [ ] open\n- [z] neither');
    assert.match(html, /<input type="checkbox" disabled data-task="done" checked> done/);
    assert.match(html, /<input type="checkbox" disabled data-task="open"> open/);
    assert.match(html, /\[z\] neither/);
  });

  for (const [what, text, html] of [
    ['code', '`migrate` runs once', '<code>migrate</code> runs once'],
    ['bold text', '**Migrate** once', '<strong>Migrate</strong> once'],
    ['a link', '[Migrate](a.md) once', '<a href="a.md">Migrate</a> once'],
    ['a word in tildes', '~~Migrate~~ once', '<s>Migrate</s> once'],
  ] as const)
    it(`turns a task item that begins with ${what} into a box`, () => {
      const box = `<input type="checkbox" disabled data-task="${text}"> `;
      assert.ok(render(`- [ ] ${text}`).includes(`${box}${html}`));
    });

  it('leaves brackets that stand alone in an item', () => {
    for (const text of ['- [ ]', '- [ ]\n  more', '- [ ]`code`']) {
      assert.doesNotMatch(render(text), /<input/, text);
    }
  });

  it('renders tables, strikethrough and bare addresses as GitHub does', () => {
    assert.match(render('|a|\n|-|\n|b|'), /<table/);
    assert.match(render('~~gone~~'), /<s>gone<\/s>/);
    assert.match(render('see https://example.org/x'), /<a href="https:\/\/example\.org\/x">/);
  });

  it('does not make a link of a script address', () => {
    assert.doesNotMatch(render('[x](javascript:alert(1))'), /href/);
  });
});
