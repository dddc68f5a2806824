import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { escapedForMarkdown, oneLine } from '../../../src/core/text/inertText';
import { hostileTexts } from './hostileTexts';

const markdown = new MarkdownIt({ html: true, linkify: true });

/** Asserts that Markdown shows nothing but the text, in a paragraph or an item alike. */
function assertLiteral(text: string): void {
  const shown = markdown.utils.escapeHtml(oneLine(text, 2000));
  assert.equal(markdown.render(`${escapedForMarkdown(text)}\n\n`), `<p>${shown}</p>\n`);
  assert.equal(
    markdown.render(`- ${escapedForMarkdown(text)}\n`),
    `<ul>\n<li>${shown}</li>\n</ul>\n`,
  );
}

describe('literalMarkdown', () => {
  it('shows any ASCII text as it is', () => {
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 1 });
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(oneLine(value) !== '');
        assertLiteral(value);
      }),
    );
  });

  const texts: readonly string[] = [
    'See https://docs.python.org/3/ for the manual, then go on.',
    'www.example.com and me@example.com, http://a.b?c=d&e',
    '# Heading',
    '1. one',
    '1) one',
    '+ item',
    '---',
    '===',
    '> quote',
    '    code',
    '| a | b |',
    '<img src=x onerror=alert(1)> <!-- x --> &amp; &#x3c;',
    '![image](https://example.com/a.png) [^1] ~~no~~ **no** __no__ `no` $(zap)',
  ];
  for (const text of [...texts, ...Object.values(hostileTexts).filter((one) => one.length < 999)]) {
    it(`shows ${JSON.stringify(text)}`, () => assertLiteral(text));
  }

  it('leaves spaces, so that long texts wrap between words', () => {
    assert.equal(escapedForMarkdown('one two'), 'one two');
  });
});
