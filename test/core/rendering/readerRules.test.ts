import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diffBlocks } from '../../../src/core/rendering/diffBlocks';
import { findMentions, resolvePath } from '../../../src/core/links/findMentions';
import { createNoteMarkdown } from '../../../src/core/rendering/markdown/createNoteMarkdown';
import { planBoxEdit } from '../../../src/core/edits/planBoxEdit';
import { ReadingHistory } from '../../../src/core/links/ReadingHistory';
import { NoteRenderer, type RenderedBlock } from '../../../src/core/rendering/renderNote';
import { tokenColors } from '../../../src/core/rendering/tokenColors';
import { TextLines } from '../../../src/core/text/EditPlan';
import { renderHtml } from './renderHtml';

describe('what GitHub shows beyond its specification', () => {
  const cases: [what: string, markdown: string, html: RegExp][] = [
    ['alerts', '> [!TIP]\n> Measure.', /class="alert" data-alert="tip"[^>]*>\s*<p[^>]*>Measure/],
    ['footnotes', 'a[^1]\n\n[^1]: b', /footnote-ref[^]*<section class="footnotes">/],
    [
      'the number of a footnote at each of its uses',
      'a[^1] b[^1]\n\n[^1]: c',
      />1<[^]*>1<\/a><\/sup><\/p>/,
    ],
    ['emoji', ':rocket: and :unknown_thing:', /🚀 and :unknown_thing:/],
    ['definition lists', 'Term\n: Text', /<dl[^>]*>\s*<dt[^>]*>Term/],
    ['formulas', 'so $a_b$ costs $5 or $6', /<span class="math">a_b<\/span> costs \$5 or \$6/],
    ['diagrams', '```mermaid\na\n```', /<pre class="diagram"/],
    ['links by title', 'see [[Other|that]]', /<a href="#wiki:Other" class="wiki">that<\/a>/],
    ['one piece of HTML over several blocks', '<details>\n\n*a*\n\n</details>', /<details>\n<p/],
  ];
  for (const [what, markdown, html] of cases) {
    it(`has ${what}`, () => assert.match(renderHtml(markdown), html));
  }
});

/** Blocks with the HTML that they make when it is read. */
function made(blocks: readonly RenderedBlock[]): RenderedBlock[] {
  return blocks.map(({ html, line }) => ({ html, line }));
}

describe('rendering a note', () => {
  it('renders a block when it is first read, and headings at once', () => {
    const markdown = createNoteMarkdown();
    const { core } = markdown.inline;
    const process = core.process.bind(core);
    let rendered = 0;
    core.process = (state) => {
      rendered += 1;
      process(state);
    };
    const renderer = new NoteRenderer(markdown);
    const blocks = renderer.render('# A\n\none\n\ntwo\n\n# A\n\n[three]\n\n[three]: /u');
    // Both headings are the same block.
    assert.equal(rendered, 1);
    assert.equal(blocks[4]?.html, '<p data-line="0"><a href="/u">three</a></p>\n');
    assert.equal(blocks[4].html, '<p data-line="0"><a href="/u">three</a></p>\n');
    assert.equal(rendered, 2);
    assert.match(blocks[3]?.html ?? '', /id="a-1"/);
    renderer.render('# A\n\none\n\n2\n\n# A\n\n[three]\n\n[three]: /u').forEach(({ html }) => html);
    // What was not read before, what is new, and the definition.
    assert.equal(rendered, 5);
  });
});

describe('rendering a note again', () => {
  const markdown = createNoteMarkdown();
  const piece = fc.constantFrom(
    '# A',
    'text',
    '- [ ] box',
    '',
    '<div>',
    '</div>',
    '[r]',
    '[r]: /u',
  );

  it('gives the same as rendering it anew, and the change between makes one of the other', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (one, other) => {
        const renderer = new NoteRenderer(markdown);
        const before = made(renderer.render(one.join('\n\n')));
        const after = made(renderer.render(other.join('\n\n')));
        assert.deepEqual(after, made(new NoteRenderer(markdown).render(other.join('\n\n'))));
        const change = diffBlocks(before, after);
        if (!change) {
          assert.deepEqual(before, after);
          return;
        }
        const { from, removed, blocks, shift } = change;
        const below = before.slice(from + removed);
        const moved = below.map((block) => ({ ...block, line: block.line + shift }));
        assert.deepEqual([...before.slice(0, from), ...blocks, ...moved], after);
      }),
    );
  });
});

describe('finding the box that was clicked', () => {
  const lines = ['# T', '- [ ] one', '  1. [x] two', '> - [ ] three', '- [ ] one'];
  const cases: [line: number, text: string, at: readonly [number, number] | null][] = [
    [2, 'one', [1, 3]],
    [3, 'two', [2, 6]],
    [9, 'three', [3, 5]],
    [4, 'one', null],
    [2, 'gone', null],
  ];
  for (const [line, text, at] of cases) {
    it(`finds ${at ? `line ${at[0] + 1}` : 'none'} for "${text}" on line ${line}`, () => {
      const note = new TextLines(lines.join('\n'));
      const start = at && note.offsetOf(at[0], at[1]);
      const plan = planBoxEdit(
        lines.join('\n'),
        { line, text, done: text !== 'two' },
        createNoteMarkdown(),
      );
      assert.equal(plan.kind === 'edit' ? plan.replacements[0]?.start : null, start);
    });
  }
});

describe('what was read', () => {
  it('is gone through back and forward, and forgets what lay ahead of a new way', () => {
    const history = new ReadingHistory<string>((one, other) => one === other);
    for (const stop of ['a', 'b', 'b', 'c']) history.go(stop);
    assert.deepEqual([history.step(-1), history.step(-1), history.step(-1)], ['b', 'a', undefined]);
    assert.equal(history.step(1), 'b');
    history.go('d');
    assert.equal(history.step(1), undefined);
    assert.equal(history.step(-1), 'b');
  });
});

describe('who mentions whom', () => {
  it('is read from links, definitions and titles, but not from code', () => {
    const text =
      '[a](x.md#y) [[Title|t]]\n\n[d]: ../z.md\n\n```\n[no](no.md)\n```\n[w](https://a.b)';
    assert.deepEqual(findMentions(text), { paths: ['x.md#y', '../z.md'], titles: ['Title'] });
  });

  it('resolves paths as the reader follows them', () => {
    assert.equal(resolvePath('a/b.md', '../c%20d.md#x'), 'c d.md');
    assert.equal(resolvePath('a/b.md', '/c.md'), 'c.md');
    assert.equal(resolvePath('a/b.md', '../../c.md'), null);
  });
});

describe('the colors of a theme', () => {
  it('come from its most exact rule; what it leaves unsaid stays out', () => {
    const rules = [
      { scope: ['string', 'comment'], settings: { foreground: '#aaaaaa' } },
      { scope: 'string.quoted', settings: { foreground: '#bbbbbb' } },
      { scope: 'keyword', settings: { foreground: 'red' } },
    ];
    assert.deepEqual(tokenColors(rules), {
      '--code-string': '#bbbbbb',
      '--code-comment': '#aaaaaa',
      '--code-regexp': '#aaaaaa',
    });
  });
});
