import type { TextCodec } from '../core/text/editBytes';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Sound UTF-8 as text, anything else as null. */
export function decodeSoundUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8, with or without a mark; what is no UTF-8 does not come back as it was. */
export const utf8Codec: TextCodec = {
  mark: [0xef, 0xbb, 0xbf],
  decode: (body) =>
    decodeSoundUtf8(body) ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(body),
  encode: (text) => new TextEncoder().encode(text),
};
