import assert from 'node:assert/strict';
import type { CommentSyntax } from '../../../src/core/comments/CommentSyntax';
import { type InsertOptions, planInsertion } from '../../../src/core/insertion/planInsertion';

const hash: CommentSyntax = { line: '#', block: null };
const html: CommentSyntax = { line: null, block: { start: '<!--', end: '-->' } };
const usual: InsertOptions = { form: 'auto', headingLine: true, boxes: 'brackets', width: 0 };
const mark = '[nexus: docker#checklist]';

describe('planning the insertion of hostile texts', () => {
  const written: [
    id: string,
    syntax: CommentSyntax,
    title: string,
    item: string,
    lines: string[],
  ][] = [
    [
      'pascal',
      { line: '//', block: { start: '{', end: '}' } },
      'Review',
      'a } b',
      [`// Review ${mark}`, '// [ ] a ｝ b'],
    ],
    ['makefile', hash, 'Review', '$(shell a) \\', [`# Review ${mark}`, '# [ ] $$ (shell a) \\.']],
    [
      'dockerfile',
      hash,
      'syntax=evil/frontend:1',
      'a',
      [`# - syntax=evil/frontend:1 ${mark}`, '# [ ] a'],
    ],
    [
      'handlebars',
      { line: null, block: { start: '{{!--', end: '--}}' } },
      'Review',
      'a --~}} {{b}}',
      [`{{!-- Review ${mark} --}}`, '{{!-- [ ] a --~} } { {b} } --}}'],
    ],
    [
      'markdown',
      html,
      'Use <b> __x__',
      'Prefer `List<String>` over List<String> [a](b)',
      [
        `**Use \\<b> \\_\\_x\\_\\_** <!-- ${mark} -->`,
        '',
        '- [ ] Prefer `List<String>` over List\\<String> \\[a](b)',
      ],
    ],
  ];
  for (const [id, syntax, title, item, lines] of written) {
    it(`writes ${title} and ${item} into ${id} as text that nothing runs`, () => {
      const plan = planInsertion(
        { id: 'docker#checklist', title, items: [{ text: item, depth: 0 }] },
        { id, syntax, fence: null },
        usual,
      );
      assert.deepEqual(plan.kind === 'insert' && plan.lines, lines);
    });
  }
});
