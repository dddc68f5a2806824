import * as vscode from 'vscode';
import { decodeExactly, type TextCodec } from '../../core/text/editBytes';
import { type Refusal, refused } from './EditOutcome';
import { defaultPatience, inTime, NoAnswer } from './inTime';
import { isReadOnly } from './isReadOnly';
import { textCodec } from './textCodec';

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
