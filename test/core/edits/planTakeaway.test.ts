import assert from 'node:assert/strict';
import { planTakeaway } from '../../../src/core/edits/planTakeaway';

/** The note after the plan for the section that starts in line 0. */
function after(before: string, from = 0): string {
  const lines = before.split('\n');
  const plan = planTakeaway(lines, { line: from, endLine: lines.length - 1 }, 'New');
  return [
    ...lines.slice(0, plan.afterLine + 1),
    ...plan.lines,
    ...lines.slice(plan.afterLine + 1),
  ].join('\n');
}

const cases: [what: string, before: string, after: string][] = [
  ['continues a list', '## T\n\n- a\n- b\n', '## T\n\n- a\n- b\n- New\n'],
  ['writes the bullet the list has', '## T\n* a', '## T\n* a\n* New'],
  ['counts on', '## T\n1. a\n2. b', '## T\n1. a\n2. b\n3. New'],
  ['keeps the task boxes', '## T\n- [x] a', '## T\n- [x] a\n- [ ] New'],
  [
    'goes behind what belongs to the last item',
    '## T\n- a\n  more\n\n  par\n',
    '## T\n- a\n  more\n\n  par\n- New\n',
  ],
  ['goes behind the inner list', '## T\n- a\n  - b', '## T\n- a\n  - b\n- New'],
  ['stays above the next heading', '## T\n- a\n\n### U\n- c', '## T\n- a\n- New\n\n### U\n- c'],
  ['starts a list behind text', '## T\n\nText.\n', '## T\n\nText.\n\n- New\n'],
  ['starts a list in an empty section', '## T\n', '## T\n\n- New\n'],
  ['leaves lists in code alone', '## T\n```\n- a\n```\n', '## T\n```\n- a\n```\n\n- New\n'],
  ['takes a rule for no item', '## T\ntext\n\n- - -\n', '## T\ntext\n\n- - -\n\n- New\n'],
];

describe('planning where a takeaway goes', () => {
  for (const [what, before, expected] of cases) {
    it(what, () => {
      assert.equal(after(before), expected);
    });
  }

  it('writes into a note without any heading', () => {
    assert.equal(after('', -1), '- New\n');
  });
});
