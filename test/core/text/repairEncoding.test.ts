import assert from 'node:assert/strict';
import fc from 'fast-check';
import { repairEncoding, singleByteCharsets } from '../../../src/core/text/repairEncoding';

/** Reads the UTF-8 bytes of a text in one of the tables, as a careless program does. */
function garble(text: string, charset: 0 | 1): string {
  const table = singleByteCharsets[charset] ?? new Map<number, number>();
  const characters = new Map([...table].map(([code, byte]) => [byte, String.fromCharCode(code)]));
  return [...new TextEncoder().encode(text)]
    .map((byte) => characters.get(byte) ?? String.fromCharCode(byte))
    .join('');
}

describe('repairEncoding', () => {
  const sound = [
    '# 🚀 Overview\n\nCafé – “naïve” résumé…\n',
    '## ✅ Best practices 🎯',
    'Türkçe üçün değil',
    'Привет, мир. Всё хорошо',
    '今日は、世界',
  ];
  for (const text of sound) {
    it(`undoes Windows-1252 and Mac Roman for ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        [repairEncoding(garble(text, 0)), repairEncoding(garble(text, 1))],
        [text, text],
      );
    });
    it(`leaves ${JSON.stringify(text)} alone`, () => {
      assert.equal(repairEncoding(text), null);
    });
  }

  const leftAlone = [
    ['plain ASCII', 'nothing here'],
    ['Azerbaijani', 'Bu, sizin üçün və bizim üçündür'],
    ['French with a curly apostrophe', 'l’équipe'],
    ['French with an opening quote', 'Il dit “à demain”'],
    ['a note about mojibake', 'Mojibake turns ’ into â€™ and é into Ã©'],
    ['a note that names the encodings', 'Read as Windows-1252, the sign becomes â€™ in the page'],
    ['a sample in backticks', 'The page showed `â€™` instead'],
    ['a sample in quotes', 'The page showed "donâ€™t" instead'],
    ['a text garbled in part only', 'café and cafÃ©'],
    ['mathematics', '√2 ≈ 1.41, x ≤ y, ∆t'],
    ['Portuguese capitals', 'NÃO É ASSIM, AÇÃO'],
    ['a lone currency sign', 'It costs 5 € or 4 £'],
  ] as const;
  for (const [name, text] of leftAlone) {
    it(`leaves ${name} alone`, () => {
      assert.equal(repairEncoding(text), null);
    });
  }

  it('keeps every line where it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('é', '🚀', '–', 'a', '\n', '\r\n', ' '), { maxLength: 40 }),
        (parts) => {
          const garbled = garble(parts.join(''), 1);
          const repaired = repairEncoding(garbled) ?? garbled;
          assert.equal(repaired.split(/\r\n|\r|\n/).length, garbled.split(/\r\n|\r|\n/).length);
        },
      ),
    );
  });
});
