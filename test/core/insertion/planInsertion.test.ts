import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CommentSyntax } from '../../../src/core/comments/CommentSyntax';
import { type InsertOptions, planInsertion } from '../../../src/core/insertion/planInsertion';

const flat = (...texts: string[]) => texts.map((text) => ({ text, depth: 0 }));
const checklist = {
  id: 'docker#checklist',
  title: 'Docker',
  items: flat('Pin the base image'),
};
const hash: CommentSyntax = { line: '#', block: null };
const python: CommentSyntax = { line: '#', block: { start: '"""', end: '"""' } };
const html: CommentSyntax = { line: null, block: { start: '<!--', end: '-->' } };
const css: CommentSyntax = { line: null, block: { start: '/*', end: '*/' } };
const none: CommentSyntax = { line: null, block: null };
const signOf = ({ block, line }: CommentSyntax): string => line ?? block?.start ?? 'no comments';
const usual: InsertOptions = { form: 'auto', headingLine: true, boxes: 'brackets', width: 0 };
const mark = '[nexus: docker#checklist]';

const planned: [
  language: string,
  syntax: CommentSyntax,
  options: Partial<InsertOptions>,
  lines: string[],
][] = [
  ['dockerfile', hash, {}, [`# Docker ${mark}`, '# [ ] Pin the base image']],
  ['python', python, {}, [`# Docker ${mark}`, '# [ ] Pin the base image']],
  [
    'bat',
    { line: '@REM', block: null },
    {},
    [`@REM Docker ${mark}`, '@REM [ ] Pin the base image'],
  ],
  ['html', html, {}, [`<!-- Docker ${mark} -->`, '<!-- [ ] Pin the base image -->']],
  ['css', css, {}, [`/* Docker ${mark} */`, '/* [ ] Pin the base image */']],
  ['markdown', html, {}, [`**Docker** <!-- ${mark} -->`, '', '- [ ] Pin the base image']],
  ['markdown', hash, {}, [`# Docker ${mark}`, '# [ ] Pin the base image']],
  ['markdown', css, {}, [`/* Docker ${mark} */`, '/* [ ] Pin the base image */']],
  ['plaintext', none, {}, [`Docker ${mark}`, '[ ] Pin the base image']],
  [
    'markdown',
    html,
    { form: 'comment' },
    [`<!-- Docker ${mark} -->`, '<!-- [ ] Pin the base image -->'],
  ],
  ['log', none, { form: 'plain' }, [`Docker ${mark}`, '[ ] Pin the base image']],
  [
    'log',
    none,
    { form: 'taskList' },
    [`**Docker** <!-- ${mark} -->`, '', '- [ ] Pin the base image'],
  ],
  ['python', python, { headingLine: false }, ['# [ ] Pin the base image']],
  ['python', python, { boxes: 'ballot' }, [`# Docker ${mark}`, '# ☐ Pin the base image']],
  ['python', python, { boxes: 'todo' }, [`# Docker ${mark}`, '# TODO: Pin the base image']],
];

describe('planning the insertion of a checklist', () => {
  for (const [id, syntax, options, lines] of planned) {
    it(`writes ${id} with ${signOf(syntax)} ${JSON.stringify(options)} as ${lines.join(' | ')}`, () => {
      const plan = planInsertion(checklist, { id, syntax, fence: null }, { ...usual, ...options });
      const standsApart = lines.at(-1)?.startsWith('- ') ?? false;
      assert.deepEqual(plan, { kind: 'insert', lines, standsApart, broken: [] });
    });
  }

  for (const id of ['json', 'jsonl']) {
    it(`refuses ${id} whatever the form, although its configuration declares comments`, () => {
      for (const form of ['auto', 'comment', 'taskList', 'plain'] as const) {
        const language = { id, syntax: { line: '//', block: null }, fence: null };
        const plan = planInsertion(checklist, language, { ...usual, form });
        assert.deepEqual(plan, { kind: 'refuse', reason: 'strict-json' });
      }
    });
  }

  it('allows JSON with comments', () => {
    const language = { id: 'jsonc', syntax: { line: '//', block: null }, fence: null };
    assert.equal(planInsertion(checklist, language, usual).kind, 'insert');
  });

  it('refuses a language without comments', () => {
    const plan = planInsertion(checklist, { id: 'log', syntax: none, fence: null }, usual);
    assert.deepEqual(plan, { kind: 'refuse', reason: 'no-comments' });
  });

  it('puts what does not fit below the text, in its own comment', () => {
    const items = flat('Pin the base image by its digest, not by a tag that moves');
    const plan = (syntax: CommentSyntax) =>
      planInsertion(
        { ...checklist, title: '', items },
        { id: 'x', syntax, fence: null },
        { ...usual, width: 40 },
      );
    assert.deepEqual(plan(hash), {
      kind: 'insert',
      standsApart: false,
      broken: [],
      lines: ['# [ ] Pin the base image by its digest,', '#     not by a tag that moves'],
    });
    assert.deepEqual(plan(css), {
      kind: 'insert',
      standsApart: false,
      broken: [],
      lines: [
        '/* [ ] Pin the base image by its */',
        '/*     digest, not by a tag that */',
        '/*     moves */',
      ],
    });
  });

  it('gives items from no checklist neither a marker nor, without a title, a heading', () => {
    const language = { id: 'python', syntax: python, fence: null };
    const lines = (title: string) =>
      planInsertion({ ...checklist, id: null, title }, language, usual);
    assert.deepEqual(lines(''), {
      kind: 'insert',
      lines: ['# [ ] Pin the base image'],
      standsApart: false,
      broken: [],
    });
    assert.deepEqual(lines('Mine'), {
      kind: 'insert',
      standsApart: false,
      broken: [],
      lines: ['# Mine', '# [ ] Pin the base image'],
    });
  });

  const safe: [text: string, syntax: CommentSyntax, line: string][] = [
    ['ends PHP ?> here', { line: '//', block: null }, '// [ ] ends PHP ? > here'],
    ['ends a </script> element', { line: '//', block: null }, '// [ ] ends a < /script> element'],
    ['joins the next line \\', { line: '//', block: null }, '// [ ] joins the next line \\.'],
    ['ends --!> too', html, '<!-- [ ] ends --! > too -->'],
  ];
  for (const [item, syntax, line] of safe) {
    it(`keeps ${item} inside its comment`, () => {
      const plan = planInsertion(
        { ...checklist, items: flat(item) },
        { id: 'x', syntax, fence: null },
        usual,
      );
      assert.equal(plan.kind === 'insert' && plan.lines[1], line);
    });
  }

  it('never lets a text close the block comment around it', () => {
    const text = fc.stringMatching(/^[-*/> a-z!]{0,60}$/).filter((item) => item.trim() !== '');
    fc.assert(
      fc.property(text, fc.constantFrom(html, css), fc.nat(60), (item, syntax, width) => {
        const plan = planInsertion(
          { ...checklist, items: flat(item) },
          { id: 'x', syntax, fence: null },
          { ...usual, width },
        );
        assert.equal(plan.kind, 'insert');
        const end = syntax.block?.end ?? '';
        for (const line of plan.lines) assert.equal(line.indexOf(end, 2), line.length - end.length);
      }),
    );
  });

  it('keeps every item on one line where nothing is wrapped', () => {
    const plan = planInsertion(
      { ...checklist, items: flat('two\nlines\r\nhere') },
      { id: 'python', syntax: hash, fence: null },
      usual,
    );
    assert.equal(plan.kind === 'insert' && plan.lines[1], '# [ ] two lines here');
  });

  const nested = [
    { text: 'Build', depth: 0 },
    { text: 'Pin', depth: 1 },
    { text: 'Scan', depth: 3 },
    { text: 'Run', depth: 0 },
  ];
  const nestings: [id: string, syntax: CommentSyntax, lines: string[]][] = [
    ['python', hash, ['# [ ] Build', '#   [ ] Pin', '#     [ ] Scan', '# [ ] Run']],
    [
      'html',
      html,
      ['<!-- [ ] Build -->', '<!--   [ ] Pin -->', '<!--     [ ] Scan -->', '<!-- [ ] Run -->'],
    ],
    ['markdown', html, ['- [ ] Build', '  - [ ] Pin', '    - [ ] Scan', '- [ ] Run']],
    ['plaintext', none, ['[ ] Build', '  [ ] Pin', '    [ ] Scan', '[ ] Run']],
  ];
  for (const [id, syntax, lines] of nestings) {
    it(`keeps items inside their items in ${id}`, () => {
      const plan = planInsertion(
        { ...checklist, title: '', items: nested },
        { id, syntax, fence: null },
        usual,
      );
      assert.deepEqual(plan.kind === 'insert' && plan.lines, lines);
    });
  }

  it('moves up items whose parent was omitted', () => {
    const items = nested.slice(1);
    const plan = planInsertion(
      { ...checklist, title: '', items },
      { id: 'python', syntax: hash, fence: null },
      usual,
    );
    const lines = ['# [ ] Pin', '#   [ ] Scan', '# [ ] Run'];
    assert.deepEqual(plan.kind === 'insert' && plan.lines, lines);
  });

  it('writes what is a comment in reStructuredText and no citation, apart from the text around', () => {
    const language = { id: 'restructuredtext', syntax: { line: '..', block: null }, fence: null };
    assert.deepEqual(planInsertion(checklist, language, usual), {
      kind: 'insert',
      lines: [`.. Docker ${mark}`, '.. ☐ Pin the base image'],
      standsApart: true,
      broken: [],
    });
  });

  it('writes the comment of properties files where the editor names that of ini files', () => {
    const language = { id: 'properties', syntax: { line: ';', block: null }, fence: null };
    const plan = planInsertion(checklist, language, usual);
    assert.equal(plan.kind === 'insert' && plan.lines[1], '# [ ] Pin the base image');
  });

  it('separates hyphens in XML, whose comments cannot contain two, but not in HTML', () => {
    const items = flat('Build with --no-cache');
    const line = (id: string) => {
      const plan = planInsertion({ ...checklist, items }, { id, syntax: html, fence: null }, usual);
      return plan.kind === 'insert' && plan.lines[1];
    };
    assert.equal(line('xml'), '<!-- [ ] Build with - -no-cache -->');
    assert.equal(line('html'), '<!-- [ ] Build with --no-cache -->');
  });

  const fences: [fence: string, syntax: CommentSyntax, outcome: string][] = [
    ['python', hash, '# [ ] Pin the base image'],
    ['html', html, '<!-- [ ] Pin the base image -->'],
    ['', html, '[ ] Pin the base image'],
    ['text', none, '[ ] Pin the base image'],
    ['python', html, 'no-comments'],
    ['json', { line: '//', block: null }, 'strict-json'],
    ['jsonc', { line: '//', block: null }, '// [ ] Pin the base image'],
  ];
  for (const [fence, syntax, outcome] of fences) {
    it(`answers ${outcome} in a Markdown fence of "${fence}" where the editor says ${signOf(syntax)}`, () => {
      const plan = planInsertion(checklist, { id: 'markdown', syntax, fence }, usual);
      assert.equal(plan.kind === 'insert' ? plan.lines.at(-1) : plan.reason, outcome);
    });
  }
});
