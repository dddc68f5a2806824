import assert from 'node:assert/strict';
import fc from 'fast-check';
import { planOf, replaceIn } from '../../../src/core/text/EditPlan';
import { decodeExactly, editBytes, type TextCodec } from '../../../src/core/text/editBytes';

const nodeCodec = (encoding: BufferEncoding, mark: readonly number[] = []): TextCodec => ({
  mark,
  decode: (body) => Buffer.from(body).toString(encoding),
  encode: (text) => Uint8Array.from(Buffer.from(text, encoding)),
});

/** Shift-JIS, written by what its decoder gives for each pair of bytes. */
function shiftJis(): TextCodec {
  const decoder = new TextDecoder('shift_jis');
  const bytes = new Map<string, number[]>();
  for (let first = 0; first < 0x80; first += 1) bytes.set(String.fromCharCode(first), [first]);
  for (let first = 0x81; first < 0x9f; first += 1) {
    for (let second = 0x40; second < 0xfd; second += 1) {
      const sign = decoder.decode(Uint8Array.from([first, second]));
      if (sign.length === 1 && sign !== '\ufffd' && !bytes.has(sign))
        bytes.set(sign, [first, second]);
    }
  }
  return {
    mark: [],
    decode: (body) => decoder.decode(body),
    encode: (text) =>
      Uint8Array.from(Array.from(text).flatMap((sign) => bytes.get(sign) ?? [0x3f])),
  };
}

const codecs: Readonly<Record<string, TextCodec>> = {
  'UTF-8': nodeCodec('utf8', [0xef, 0xbb, 0xbf]),
  'Latin-1': nodeCodec('latin1'),
  'UTF-16': nodeCodec('utf16le', [0xff, 0xfe]),
  'Shift-JIS': shiftJis(),
};

/** Signs that all of the encodings can write, but for those of Latin-1. */
const signs: Readonly<Record<string, readonly string[]>> = {
  'UTF-8': ['é', '日', '\u{1f680}', '\u2028'],
  'Latin-1': ['é', 'ü', '\u0085', '\u00ff'],
  'UTF-16': ['é', '日', '\u{1f680}', '\u2028'],
  'Shift-JIS': ['日', '本', '表', '。'],
};

const fragments = ['- [ ] a', 'x', ' ', '\n', '\r\n', '\r', '\t'];

describe('editing the bytes of a file', () => {
  for (const [name, codec] of Object.entries(codecs)) {
    it(`changes no byte outside the edited range of ${name}, whatever its line endings`, async () => {
      const part = fc.array(fc.constantFrom(...fragments, ...(signs[name] ?? [])), {
        maxLength: 12,
      });
      const text = part.map((parts) => parts.join(''));
      await fc.assert(
        fc.asyncProperty(text, text, text, text, fc.boolean(), async (...parts) => {
          const [before, old, fresh, behind, hasMark] = parts;
          const encoded = await codec.encode(before + old + behind);
          const bytes = Uint8Array.from([...(hasMark ? codec.mark : []), ...encoded]);
          const { length } = before;
          const plan = planOf([{ start: length, end: length + old.length, text: fresh }]);
          const edit = await editBytes(bytes, codec, () => plan);
          if (edit.kind !== 'edit') assert.fail(edit.kind);
          const whole = await codec.encode(before + fresh + behind);
          assert.deepEqual([...edit.bytes], [...(hasMark ? codec.mark : []), ...whole]);
          assert.equal(edit.text, before + fresh + behind);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('refuses bytes that are no text of the encoding, before it plans anything', async () => {
    const latin = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
    const plan = (): never => assert.fail('planned');
    const edit = await editBytes(latin, nodeCodec('utf8'), plan);
    assert.deepEqual(edit, { kind: 'refuse', reason: 'encoding' });
    assert.equal(await decodeExactly(latin, nodeCodec('utf8')), null);
  });

  it('refuses a text that the encoding cannot write', async () => {
    const plan = planOf([{ start: 0, end: 0, text: '\u{1f680}' }]);
    const edit = await editBytes(Uint8Array.from([0x61]), shiftJis(), () => plan);
    assert.deepEqual(edit, { kind: 'refuse', reason: 'not-encodable' });
  });

  it('carries out several replacements, whatever their order', () => {
    const plan = planOf([
      { start: 3, end: 4, text: '' },
      { start: 0, end: 1, text: 'xy' },
    ]);
    assert.equal(plan.kind === 'edit' && replaceIn('abcde', plan.replacements), 'xybce');
  });
});
