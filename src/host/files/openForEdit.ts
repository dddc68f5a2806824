/**
 * A file before it is edited: its bytes, its encoding, and whether it may be written to.
 */

import * as vscode from 'vscode';
import { GlobSet } from '../../core/globs/GlobSet';
import { decodeExactly, type TextCodec } from '../../core/text/editBytes';
import { readSwitchedOn } from '../settings/readSetting';
import { type Refusal, refused } from './EditOutcome';
import { defaultPatience, inTime, NoAnswer } from './inTime';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The host's own decoder, for `decodeText`: sound UTF-8 as text, anything else as null. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    // The bytes are no UTF-8: `decodeText` reads them its own way and lists the lines.
    return null;
  }
}

const utf8: TextCodec = {
  mark: [0xef, 0xbb, 0xbf],
  // What is no UTF-8 becomes replacement characters, which are not encoded as it was.
  decode: (body) => strictUtf8(body) ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(body),
  encode: (text) => new TextEncoder().encode(text),
};

/** Reads and writes an encoding by its name, as `TextDocument.encoding` has it. */
function textCodec(encoding: string): TextCodec {
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

/**
 * Whether a file is read-only as far as an extension can know: by its file system, by its permissions
 * where these are told, or by the user's settings `files.readonlyInclude` and `files.readonlyExclude`.
 */
function isReadOnly(uri: vscode.Uri, stat: vscode.FileStat): boolean {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  if (stat.permissions === vscode.FilePermission.Readonly) return true;
  const settings = vscode.workspace.getConfiguration('files', uri);
  const matches = (name: string): boolean => {
    const globs = readSwitchedOn(settings, name);
    if (globs.length === 0) return false;
    const set = new GlobSet(globs);
    // As VS Code does: a pattern is about the path in the workspace, or about the whole one.
    return [vscode.workspace.asRelativePath(uri, false), uri.path].some((path) =>
      set.matchesFile(path.replace(/^\//, '')),
    );
  };
  return matches('readonlyInclude') && !matches('readonlyExclude');
}

/** A file that may be edited, as it is on disk and in the editor at this moment. */
export interface EditableFile {
  readonly kind: 'file';
  readonly document: vscode.TextDocument;
  readonly bytes: Uint8Array;
  readonly codec: TextCodec;
}

/** A document that no file stands behind: an untitled one, or a cell of a notebook. */
interface LooseDocument {
  readonly kind: 'loose';
  readonly document: vscode.TextDocument;
}

/**
 * Opens what is about to be edited, or says why it cannot be. The document is opened because it alone
 * knows the encoding, by mark, setting or the user's choice; its text may lag behind the file. Each
 * question may take `patience` seconds.
 */
export async function openForEdit(
  uri: vscode.Uri,
  patience = defaultPatience,
): Promise<EditableFile | LooseDocument | Refusal> {
  const loose = looseDocument(uri);
  if (loose) return { kind: 'loose', document: loose };
  try {
    const stat = await inTime(vscode.workspace.fs.stat(uri), patience);
    if ((stat.type & vscode.FileType.Directory) !== 0) return refused('not-a-file');
    if (isReadOnly(uri, stat)) return refused('read-only');
    const bytes = await inTime(vscode.workspace.fs.readFile(uri), patience);
    const document = await inTime(vscode.workspace.openTextDocument(uri), patience);
    return { kind: 'file', document, bytes, codec: textCodec(document.encoding) };
  } catch (error) {
    if (error instanceof NoAnswer) return refused('no-answer', { error });
    return refused(isNotFound(error) ? 'gone' : 'unreadable', { error });
  }
}

/** Why a file must not be edited, not even in the editor; null where it may. */
export async function whyNotEditable(uri: vscode.Uri): Promise<Refusal | null> {
  const opened = await openForEdit(uri);
  if (opened.kind === 'refused') return opened;
  return opened.kind === 'file' ? whyNotDecoded(opened) : null;
}

/** Why saving the document would destroy bytes of its file; null where it would not. */
export async function whyNotDecoded(file: EditableFile): Promise<Refusal | null> {
  const text = await decodeExactly(file.bytes, file.codec);
  return text === null ? refused('encoding', { encoding: file.document.encoding }) : null;
}

/** Whether an error says that there is no such file. */
export function isNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function looseDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const address = uri.toString();
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === address);
  // Undefined is said of schemes that no file system stands behind.
  const isFile = vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
  return document && (document.isUntitled || !isFile) ? document : undefined;
}
