import assert from 'node:assert/strict';
import fc from 'fast-check';
import markdownit from 'markdown-it';
import { createMarkdownParser } from '../../../../src/core/reading/createMarkdownParser';
import { InlineReader } from '../../../../src/core/recognition/outline/InlineReader';

const reader = new InlineReader(createMarkdownParser());
const whole = markdownit({ html: true });

/** The same text by way of a whole render, which takes no short cuts. */
function rendered(source: string): string {
  const html = whole
    .renderInline(source)
    .replace(/<br>/g, ' ')
    .replace(/<img [^>]*alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '');
  const text = html.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => {
    return { lt: '<', gt: '>', quot: '"', amp: '&' }[name] ?? '';
  });
  return text.replace(/\s+/g, ' ').trim();
}

const parts = fc.constantFrom(
  '*',
  '**',
  '_',
  '`',
  '``',
  'a',
  'b',
  ' ',
  '\n',
  '.',
  ':',
  '"',
  '(',
  '&',
  'ü',
  '–',
  '\\',
  '~~',
  '[a b](c_d)',
  '![a](./b.png)',
  '[',
  '](',
  ')',
  '[](x)',
);

describe('InlineReader', () => {
  const cases = [
    ['Use **Git** well', 'Use Git well'],
    ['a `b*c` d', 'a b*c d'],
    ['[text](https://example.org) and ![alt *x*](i.png)', 'text and alt x'],
    ['snake_case stays, _this_ does not', 'snake_case stays, this does not'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['a<br>b <kbd>c</kbd>', 'a b c'],
    ['&amp; \\* &copy;', '& * ©'],
    ['one\n  two', 'one two'],
    ['` a `.', 'a.'],
    ['x` `y', 'x y'],
    ['**see [the guide](./a_b.md)** and `a_b`', 'see the guide and a_b'],
    ['[a](javascript:b)', '[a](javascript:b)'],
    ['**Term:**text', '**Term:**text'],
    ['[a b](c_d)_e_[f](g)', 'a bef'],
    ['**[a](b)** and [c](d)s', 'a and cs'],
  ] as const;
  for (const [source, text] of cases) {
    it(`reads ${JSON.stringify(source)}`, () => {
      assert.equal(reader.plain(source), text);
    });
  }

  it('takes short cuts only where they lead to the same text', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (pieces) => {
        const source = pieces.join('').trim();
        assert.equal(reader.plain(source), rendered(source));
      }),
      { numRuns: 5000 },
    );
  });

  const titles = [
    ['🚀 Overview 🎯', 'Overview'],
    ['1️⃣ First', 'First'],
    [':rocket: Start', 'Start'],
    ['� Lost', 'Lost'],
    ['C++ & C#', 'C++ & C#'],
    ['Acme™', 'Acme™'],
    ['🏳️‍🌈', ''],
    ['50%', '50%'],
  ] as const;
  for (const [source, text] of titles) {
    it(`trims symbols off ${source}`, () => {
      assert.equal(reader.text(source), text);
    });
  }
});
