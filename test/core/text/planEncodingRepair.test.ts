import assert from 'node:assert/strict';
import { planEncodingRepair } from '../../../src/core/text/planEncodingRepair';

describe('planEncodingRepair', () => {
  it('changes the garbled lines and no other, whatever ends them', () => {
    assert.deepEqual(planEncodingRepair('# Donâ€™t\r\nplain\rCafÃ©\n'), [
      { index: 0, before: '# Donâ€™t', after: '# Don’t' },
      { index: 2, before: 'CafÃ©', after: 'Café' },
    ]);
  });

  for (const text of ['', 'plain', 'Bu layihə üçün öyrəndim.', 'Mojibake: â€™ for ’']) {
    it(`leaves ${JSON.stringify(text)} alone`, () => {
      assert.deepEqual(planEncodingRepair(text), []);
    });
  }
});
