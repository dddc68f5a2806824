import assert from 'node:assert/strict';
import spec from 'commonmark-spec';
import { renderHtml } from './renderHtml';

const frontMatter =
  'A rule at the very top opens front matter, which GitHub shows apart from the text.';
const bareAddress = 'GitHub makes links of bare addresses (GFM 6.9); plain CommonMark does not.';

const wikiLink = 'Double brackets lead to a note by its title, as in most tools for notes.';

/**
 * Examples of CommonMark 0.31.2 whose result differs on purpose, each with the reason. One that
 * agrees again fails until it leaves the list.
 */
const deviations: ReadonlyMap<number, string> = new Map([
  [98, frontMatter],
  [548, wikiLink],
  [590, wikiLink],
  [602, bareAddress],
  [608, bareAddress],
  [611, bareAddress],
  [612, bareAddress],
]);

/** What the reader adds to the specification's HTML: line numbers, and anchors of headings. */
function withoutAdditions(html: string): string {
  return html.replace(/ data-line="\d+"/g, '').replace(/(<h[1-6]) id="[^"]*"/g, '$1');
}

/** The same HTML in the form the renderer writes: void elements unclosed, real tabs for arrows. */
function expectedHtml(html: string): string {
  return html
    .replaceAll('→', '\t')
    .replace(/(<(?:br|hr|img)\b[^>]*?) \/>/g, '$1>')
    .replaceAll('<blockquote>\n</blockquote>', '<blockquote></blockquote>');
}

function examplesBySection(): Map<string, typeof spec.tests> {
  const sections = new Map<string, typeof spec.tests>();
  for (const example of spec.tests) {
    sections.set(example.section, [...(sections.get(example.section) ?? []), example]);
  }
  return sections;
}

describe('the reader renders CommonMark 0.31.2', () => {
  for (const [section, examples] of examplesBySection()) {
    it(`as specified under "${section}", but for what is argued (${examples.length} examples)`, () => {
      for (const { number, markdown, html } of examples) {
        const rendered = withoutAdditions(renderHtml(markdown.replaceAll('→', '\t')));
        const expected = expectedHtml(html);
        if (!deviations.has(number)) assert.equal(rendered, expected, `Example ${number}`);
        else assert.notEqual(rendered, expected, `Example ${number} agrees again.`);
      }
    });
  }
});
