import assert from 'node:assert/strict';
import { listItems } from '../../../src/core/checklists/listItems';

describe('the items of a note', () => {
  it('are those of its task lists and of inserted checklists, each once, in the order of lines', () => {
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

  it('are none in a list of advice without boxes', () => {
    assert.deepEqual(listItems('## Best practices\n\n- Test early\n'), []);
  });
});
