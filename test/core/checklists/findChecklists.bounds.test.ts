import assert from 'node:assert/strict';
import { findChecklists } from '../../../src/core/checklists/findChecklists';
import { checklistInputs } from '../../tools/fuzz/hostile/checklistInputs';
import { assertLinear } from '../bounds/assertLinear';

describe('bounded work of checklists in files', () => {
  it('B2: looks at each marker of a line once, however many are never closed', () => {
    const starts = '[nexus: '.repeat(16_000);
    assert.deepEqual(findChecklists(`# ${starts}`), []);
    const [found] = findChecklists(`# ${starts}a]\n# [ ] one`);
    assert.equal(found?.id, 'a');
    assert.equal(found.items.length, 1);
  }).timeout(20_000);

  it('B2: reads no id longer than a thousand characters', () => {
    const ids = [1_000, 1_001].map((length) => 'a'.repeat(length));
    assert.deepEqual(
      ids.map((id) => findChecklists(`# List [nexus:${id}]`).length),
      [1, 0],
    );
  }).timeout(20_000);

  for (const { name, prepare } of checklistInputs) {
    it(`grows no faster than its input: ${name}`, () => {
      assertLinear(prepare, 2_000);
    }).timeout(20_000);
  }
});
