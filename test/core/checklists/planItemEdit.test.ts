import assert from 'node:assert/strict';
import { listItems } from '../../../src/core/checklists/planItemEdit';
import { readNote } from '../../../src/core/reading/readNote';

describe('the items of a note', () => {
  it('are those of its task lists and inserted checklists, each once, in line order', () => {
    const text =
      '## A\n\n- [x] one\n- [ ] two\n\n**C** <!-- [nexus: c#c] -->\n\n- [ ] three\n\n```\n- [ ] code\n```\n';
    assert.deepEqual(
      listItems(text).map(({ done, line, text: item, list }) => [line, item, done, list?.kind]),
      [
        [2, 'one', true, 'note'],
        [3, 'two', false, 'note'],
        [7, 'three', false, 'inserted'],
      ],
    );
  });

  it('are those in a block quote too, in the checklist of their section', () => {
    const text = '# N\n\n## A\n\n- [ ] one\n- [x] two\n\n> - [ ] three\n> - [x] four\n';
    const listed = readNote(text, 'n.md').checklists.flatMap(({ items, rule }) =>
      rule === 'task-list' ? items.map((item) => [item.line, item.text, item.done]) : [],
    );
    const wanted = [
      [5, 'one', false],
      [6, 'two', true],
      [8, 'three', false],
      [9, 'four', true],
    ];
    assert.deepEqual(listed, wanted);
    assert.deepEqual(
      listItems(text).map(({ line, text: item, done }) => [line + 1, item, done]),
      wanted,
    );
  });

  it('do not include a list of advice without checkboxes', () => {
    assert.deepEqual(listItems('## Best practices\n\n- Test early\n'), []);
  });
});
