import * as vscode from 'vscode';
import type { TextCodec } from '../../core/text/editBytes';
import { strictUtf8 } from '../strictUtf8';

const utf8: TextCodec = {
  mark: [0xef, 0xbb, 0xbf],
  // What is no UTF-8 becomes replacement characters, which are not encoded as it was.
  decode: (body) => strictUtf8(body) ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(body),
  encode: (text) => new TextEncoder().encode(text),
};

/** Reads and writes an encoding by its name, as `TextDocument.encoding` has it. */
export function textCodec(encoding: string): TextCodec {
  switch (encoding) {
    case 'utf8':
    case 'utf8bom':
      return utf8;
    case 'utf16le':
      return utf16([0xff, 0xfe], 'utf-16le', 1);
    case 'utf16be':
      return utf16([0xfe, 0xff], 'utf-16be', 0);
    default:
      return {
        mark: [],
        decode: async (body) => vscode.workspace.decode(body, { encoding }),
        encode: async (text) => vscode.workspace.encode(text, { encoding }),
      };
  }
}

/** Whether VS Code writes a byte order mark at the start of a file of this encoding. */
export function savesMark(encoding: string): boolean {
  return ['utf8bom', 'utf16le', 'utf16be'].includes(encoding);
}

/** VS Code's own encoder would add a mark to each piece of text. */
function utf16(mark: readonly number[], label: string, highByteAt: 0 | 1): TextCodec {
  return {
    mark,
    decode: (body) => new TextDecoder(label, { ignoreBOM: true }).decode(body),
    encode: (text) => {
      const bytes = new Uint8Array(text.length * 2);
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        bytes[2 * at + highByteAt] = unit >> 8;
        bytes[2 * at + 1 - highByteAt] = unit & 0xff;
      }
      return bytes;
    },
  };
}
