import assert from 'node:assert/strict';
import { planEncodingRepair } from '../../../src/core/text/repairEncoding';

describe('planEncodingRepair', () => {
  it('changes the garbled lines and no other, whatever ends them', () => {
    assert.deepEqual(planEncodingRepair('# Donâ€™t\r\nplain\rCafÃ©\n'), [
      { index: 0, before: '# Donâ€™t', after: '# Don’t' },
      { index: 2, before: 'CafÃ©', after: 'Café' },
    ]);
  });

  it('changes the garbled lines of a text whose other lines are sound', () => {
    assert.deepEqual(planEncodingRepair('Un café crème\r\nDonâ€™t\nnaïve\nCafÃ© √©tÃ©\nfin ðŸš€'), [
      { index: 1, before: 'Donâ€™t', after: 'Don’t' },
      { index: 4, before: 'fin ðŸš€', after: 'fin 🚀' },
    ]);
    assert.deepEqual(planEncodingRepair('Größe\nl‚Äô√©t√©'), [
      { index: 1, before: 'l‚Äô√©t√©', after: 'l’été' },
    ]);
  });

  const sound = [
    ['a line that is garbled in part', 'sound: café\ncafé and cafÃ©'],
    ['capitals with tildes and circumflexes', 'não\nNÃO É ASSIM, AÇÃO, ÂNGULO'],
    ['roots and logic', 'é\n√2 ≈ 1.41, √x, ¬p ∧ q'],
    ['a sample in backticks', 'é\nThe page shows `cafÃ©` then'],
    ['a note about encodings', 'é\nMojibake\ncafÃ©'],
    ['other scripts', 'é\nПривет, мир\n今日は'],
  ] as const;
  for (const [what, text] of sound) {
    it(`leaves ${what} alone`, () => {
      assert.deepEqual(planEncodingRepair(text), []);
    });
  }

  for (const text of ['', 'plain', 'Bu layihə üçün öyrəndim.', 'Mojibake: â€™ for ’']) {
    it(`leaves ${JSON.stringify(text)} alone`, () => {
      assert.deepEqual(planEncodingRepair(text), []);
    });
  }
});
