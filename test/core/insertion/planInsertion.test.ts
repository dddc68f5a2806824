import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CommentSyntax } from '../../../src/core/insertion/CommentSyntax';
import { planInsertion } from '../../../src/core/insertion/planInsertion';

const checklist = { id: 'docker#checklist', title: 'Docker', items: ['Pin the base image'] };
const hash: CommentSyntax = { line: '#', block: null };
const python: CommentSyntax = { line: '#', block: { start: '"""', end: '"""' } };
const html: CommentSyntax = { line: null, block: { start: '<!--', end: '-->' } };
const css: CommentSyntax = { line: null, block: { start: '/*', end: '*/' } };
const none: CommentSyntax = { line: null, block: null };

const planned: [language: string, syntax: CommentSyntax, lines: string[]][] = [
  ['dockerfile', hash, ['# Docker [nexus: docker#checklist]', '# [ ] Pin the base image']],
  ['python', python, ['# Docker [nexus: docker#checklist]', '# [ ] Pin the base image']],
  [
    'bat',
    { line: '@REM', block: null },
    ['@REM Docker [nexus: docker#checklist]', '@REM [ ] Pin the base image'],
  ],
  ['html', html, ['<!-- Docker [nexus: docker#checklist] -->', '<!-- [ ] Pin the base image -->']],
  ['css', css, ['/* Docker [nexus: docker#checklist] */', '/* [ ] Pin the base image */']],
  [
    'markdown',
    html,
    ['**Docker** <!-- [nexus: docker#checklist] -->', '', '- [ ] Pin the base image'],
  ],
  ['markdown', hash, ['# Docker [nexus: docker#checklist]', '# [ ] Pin the base image']],
  ['plaintext', none, ['Docker [nexus: docker#checklist]', '[ ] Pin the base image']],
];

describe('planning the insertion of a checklist', () => {
  for (const [language, syntax, lines] of planned) {
    it(`writes ${language} with ${syntax.line ?? syntax.block?.start ?? 'no comments'} as ${lines.at(-1) ?? ''}`, () => {
      assert.deepEqual(planInsertion(checklist, language, syntax), { kind: 'insert', lines });
    });
  }

  it('refuses strict JSON although its configuration declares comments', () => {
    const plan = planInsertion(checklist, 'json', { line: '//', block: null });
    assert.deepEqual(plan, { kind: 'refuse', reason: 'strict-json' });
  });

  it('allows JSON with comments', () => {
    const plan = planInsertion(checklist, 'jsonc', { line: '//', block: null });
    assert.equal(plan.kind, 'insert');
  });

  it('refuses a language without comments', () => {
    const plan = planInsertion(checklist, 'log', none);
    assert.deepEqual(plan, { kind: 'refuse', reason: 'no-comments' });
  });

  it('never lets a text close the block comment around it', () => {
    const text = fc.stringMatching(/^[-*/> a-z!]{0,30}$/);
    fc.assert(
      fc.property(text, fc.constantFrom(html, css), (item, syntax) => {
        const plan = planInsertion({ ...checklist, items: [item] }, 'x', syntax);
        assert.equal(plan.kind, 'insert');
        const line = plan.lines[1] ?? '';
        const end = syntax.block?.end ?? '';
        assert.equal(line.indexOf(end, 2), line.length - end.length);
      }),
    );
  });

  it('keeps every item on one line', () => {
    const plan = planInsertion({ ...checklist, items: ['two\nlines\r\nhere'] }, 'python', hash);
    assert.equal(plan.kind === 'insert' && plan.lines[1], '# [ ] two lines here');
  });
});
