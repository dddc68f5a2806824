import assert from 'node:assert/strict';
import { renderHtml } from './renderHtml';

/** The extensions of GitHub Flavored Markdown 0.29 (its sections 4.10, 5.3, 6.5 and 6.9). */
const cases: [extension: string, behavior: string, markdown: string, html: string][] = [
  [
    'table',
    'has a head and a body',
    '| Cache | Lives |\n| --- | --- |\n| Redis | long |',
    '<table><thead><tr><th>Cache</th><th>Lives</th></tr></thead>' +
      '<tbody><tr><td>Redis</td><td>long</td></tr></tbody></table>',
  ],
  [
    'table',
    'aligns columns and does without outer pipes',
    'a | b | c\n:-- | :-: | --:\n1 | 2 | 3',
    '<table><thead><tr><th align="left">a</th><th align="center">b</th><th align="right">c</th></tr></thead>' +
      '<tbody><tr><td align="left">1</td><td align="center">2</td><td align="right">3</td></tr></tbody></table>',
  ],
  [
    'table',
    'takes an escaped pipe as text, in code too',
    '| a |\n| - |\n| `x \\| y` |',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><code>x | y</code></td></tr></tbody></table>',
  ],
  [
    'table',
    'ends at another block',
    '| a |\n| - |\n| 1 |\n> quote',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>' +
      '<blockquote><p>quote</p></blockquote>',
  ],
  [
    'table',
    'wants as many rule cells as head cells',
    '| a | b |\n| - |\n| 1 |',
    '<p>| a | b | | - | | 1 |</p>',
  ],
  [
    'table',
    'fills missing cells and drops those too many',
    '| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead>' +
      '<tbody><tr><td>1</td><td></td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
  ],
  [
    'table',
    'may have no body',
    '| a |\n| - |',
    '<table><thead><tr><th>a</th></tr></thead></table>',
  ],
  ['strikethrough', 'takes two tildes', '~~old~~ new', '<p><s>old</s> new</p>'],
  ['strikethrough', 'does not span paragraphs', 'a ~~b\n\nc~~', '<p>a ~~b</p><p>c~~</p>'],
  [
    'autolink',
    'finds an address with a scheme',
    'see https://example.org/a?b=c.',
    '<p>see <a href="https://example.org/a?b=c">https://example.org/a?b=c</a>.</p>',
  ],
  [
    'autolink',
    'leaves a closing bracket outside',
    '(https://example.org/a)',
    '<p>(<a href="https://example.org/a">https://example.org/a</a>)</p>',
  ],
  [
    'autolink',
    'finds a mail address',
    'me@example.org',
    '<p><a href="mailto:me@example.org">me@example.org</a></p>',
  ],
  [
    'autolink',
    'does not look into code',
    '`https://example.org`',
    '<p><code>https://example.org</code></p>',
  ],
];

/** The HTML without line numbers and without the line breaks between blocks. */
function bare(html: string): string {
  return html
    .replace(/ data-line="\d+"/g, '')
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\n/g, ' ')
    .trim();
}

describe('the reader renders the extensions of GitHub', () => {
  for (const [extension, behavior, markdown, html] of cases) {
    it(`a ${extension} ${behavior}`, () => {
      assert.equal(bare(renderHtml(markdown)), html);
    });
  }
});
