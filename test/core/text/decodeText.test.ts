import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../../src/core/text/decodeText';

function utf16(text: string, isBig: boolean): number[] {
  return [...Array(text.length).keys()].flatMap((index) => {
    const code = text.charCodeAt(index);
    return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
}

const text = '# Héllo 🚀\nworld, this is plain text\n';
const utf8 = [...new TextEncoder().encode(text)];

describe('decodeText', () => {
  const sound = [
    ['UTF-8', utf8],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8]],
    ['UTF-16 LE with a mark', [0xff, 0xfe, ...utf16(text, false)]],
    ['UTF-16 BE with a mark', [0xfe, 0xff, ...utf16(text, true)]],
    ['UTF-16 LE without a mark', utf16(text, false)],
    ['UTF-16 BE without a mark', utf16(text, true)],
  ] as const;
  for (const [name, bytes] of sound) {
    it(`reads ${name}`, () => {
      const decoded = decodeText(Uint8Array.from(bytes));
      // Two surrogates of the emoji leave enough zeros for the byte order to be plain.
      assert.deepEqual(decoded, { text, problems: [] });
    });
  }

  it('reads nothing as nothing', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', problems: [] });
  });

  it('replaces what is no UTF-8 and names each line once', () => {
    const bytes = Uint8Array.from([0x61, 0xff, 0xfe, 0x0a, 0x62, 0x0d, 0x0a, 0xc3, 0x28]);
    assert.deepEqual(decodeText(bytes), {
      text: 'a\ufffd\ufffd\nb\r\n\ufffd(',
      problems: [
        { line: 1, code: 'invalid-utf-8' },
        { line: 3, code: 'invalid-utf-8' },
      ],
    });
  });

  it('agrees with the platform on any bytes that are not UTF-16', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, maxLength: 60 }), (bytes) => {
        fc.pre(
          !(bytes[0] === 0xff && bytes[1] === 0xfe) && !(bytes[0] === 0xfe && bytes[1] === 0xff),
        );
        assert.equal(decodeText(bytes).text, new TextDecoder().decode(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads more than a million characters', () => {
    const long = 'é🚀a'.repeat(300_000);
    assert.equal(decodeText(new TextEncoder().encode(long)).text, long);
  });
});
