import assert from 'node:assert/strict';
import { boxStyleOf, emptyBox, checkedBox } from '../../../src/core/checklists/checklistMark';
import { planItemEdit, progressOf } from '../../../src/core/checklists/planItemEdit';
import { replaceIn } from '../../../src/core/text/EditPlan';

const signs: readonly [open: string, done: string, style: string][] = [
  ['[ ]', '[x]', 'brackets'],
  ['☐', '☑', 'ballot'],
  ['TODO:', 'DONE:', 'todo'],
];

/** The text after its only item was checked or unchecked. */
function after(text: string, done: boolean): string {
  const plan = planItemEdit(text, [{ line: 0, text: 'Pin it' }], done);
  return plan.kind === 'edit' ? replaceIn(text, plan.replacements) : plan.kind;
}

describe('the marker of an item', () => {
  for (const [open, done, style] of signs) {
    it(`${open} becomes ${done}, and is itself again`, () => {
      assert.deepEqual([boxStyleOf(open), boxStyleOf(done)], [style, style]);
      assert.deepEqual([emptyBox(boxStyleOf(done)), checkedBox(boxStyleOf(open))], [open, done]);
      assert.equal(after(`# ${open} Pin it\n`, true), `# ${done} Pin it\n`);
      assert.equal(after(`# ${done} Pin it\n`, false), `# ${open} Pin it\n`);
    });
  }

  it('stays as it is if it already has that state', () => {
    for (const [open, done] of signs) {
      assert.equal(after(`# ${open} Pin it\n`, false), 'unchanged');
      assert.equal(after(`# ${done} Pin it\n`, true), 'unchanged');
    }
  });
});

describe('the progress of a checklist', () => {
  const item = (text: string, done: boolean) => ({ text, done });

  it('counts completed items and names the first open one', () => {
    const items = [item('a', true), item('b', false), item('c', true), item('d', false)];
    assert.deepEqual(progressOf(items), { done: 2, total: 4, next: items[1] });
  });

  it('has no next item if all are done, or if there are none', () => {
    assert.deepEqual(progressOf([item('a', true)]), { done: 1, total: 1, next: undefined });
    assert.deepEqual(progressOf([]), { done: 0, total: 0, next: undefined });
  });
});
