import assert from 'node:assert/strict';
import { createNoteMarkdown } from '../../../src/core/rendering/markdown/createNoteMarkdown';
import { NoteRenderer } from '../../../src/core/rendering/renderNote';
import { numbered } from '../../tools/fuzz/hostile/HostileInput';
import { blockTexts } from '../../tools/fuzz/hostile/markdownTexts';
import { assertLinear } from '../bounds/assertLinear';
import { renderHtml } from './renderHtml';

const markdown = createNoteMarkdown();

function rendersLinearly(make: (length: number) => string, length: number): void {
  assertLinear((size) => {
    const text = make(size);
    return () => {
      new NoteRenderer(markdown).render(text).map(({ html }) => html);
    };
  }, length);
}

describe('bounded work of rendering', () => {
  it('B3: looks for the end of a formula in its own item only', () => {
    rendersLinearly((length) => '- $$\n'.repeat(length / 5), 4_000);
    assert.match(renderHtml('- a\n\n  $$\n  x\n  $$\n- b'), /class="math display"[^>]*>x/);
    assert.doesNotMatch(renderHtml('- $$\n- x\n- $$'), /math/);
  }).timeout(20_000);

  it('B3: gathers thousands of footnotes', () => {
    const notes = numbered((at) => `a[^${at}]\n\n[^${at}]: note ${at}\n\n`, 26);
    rendersLinearly(notes, 6_000);
    const html = renderHtml(notes(60_000));
    assert.match(html, /<li id="fn2300"[^>]*>/);
  }).timeout(20_000);

  it('B3: reads a note with footnotes in pieces, one block at a time', () => {
    const steps = new NoteRenderer(markdown).rendering('a[^1]\n\n'.repeat(500) + '[^1]: note');
    let rests = 0;
    while (steps.next().done !== true) rests += 1;
    assert.ok(rests >= 1_000);
  }).timeout(20_000);

  it('B3: follows tags that never end once', () => {
    for (const unit of ['<div ', '<summary ', '<a href="', "<a b='", '<!-- '])
      rendersLinearly((length) => `<div>\n${unit.repeat(length / unit.length)}`, 8_000);
  }).timeout(20_000);

  it('B3: keeps thousands of link definitions', () => {
    rendersLinearly(blockTexts['link definitions'] ?? String, 8_000);
    rendersLinearly(blockTexts['uses of definitions'] ?? String, 8_000);
  }).timeout(20_000);
});
