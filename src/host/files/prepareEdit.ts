import type * as vscode from 'vscode';
import { type PlanEdit, hasOneLineEnd } from '../../core/text/EditPlan';
import { decodeExactly, editBytes, hasMark } from '../../core/text/editBytes';
import { editDocument, holdsText } from './editDocument';
import { type EditOutcome, type Refusal, refused } from './EditOutcome';
import { type EditableFile, openForEdit, whyNotDecoded, savesMark } from './openForEdit';
import { replaceFile, type WriteTerms } from './replaceFile';

/** An edit of one file of the user's. */
export interface FileEdit {
  readonly uri: vscode.Uri;
  readonly plan: PlanEdit;
}

/**
 * Where an edit goes. `file`: to disk, byte by byte, unless the document has unsaved edits; then there,
 * unsaved. `editor`: to the document, unsaved, like what a user does in a text editor; to disk only where
 * saving the document would change more than the edit (line ends of several kinds, a mark added).
 */
export type EditTarget = 'file' | 'editor';

/** An edit that waits to be carried out in a document. */
interface DocumentEdit {
  readonly kind: 'document';
  readonly document: vscode.TextDocument;
  readonly plan: PlanEdit;
}

/** An edit that waits to be written to disk. */
interface BytesEdit {
  readonly kind: 'bytes';
  readonly document: vscode.TextDocument;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The text of the file after the edit, without a byte order mark. */
  readonly text: string;
}

/** An edit that waits to be carried out. */
export type PreparedEdit = DocumentEdit | BytesEdit;

/** Looks at file and document, and says what is to be done, or that nothing is; changes nothing. */
export async function prepareEdit(
  { uri, plan }: FileEdit,
  target: EditTarget,
  patience: number,
): Promise<PreparedEdit | { readonly kind: 'unchanged' } | Refusal> {
  const opened = await openForEdit(uri, patience);
  if (opened.kind === 'refused') return opened;
  const { document } = opened;
  if (opened.kind === 'loose') return { kind: 'document', document, plan };
  if (document.isDirty) return prepareUnsaved(opened, plan);
  const prepared = await prepareBytes(opened, plan);
  if (target === 'file' || prepared.kind !== 'bytes') return prepared;
  const kept = await textSavedAsIs(opened);
  if (kept === null) return prepared;
  // A document behind its file would be saved over what somebody else wrote.
  const isCurrent = await holdsText(document, kept);
  return isCurrent ? { kind: 'document', document, plan } : refused('changed');
}

/** A document with unsaved edits will be saved whole: neither the old bytes nor the new text may suffer. */
async function prepareUnsaved(file: EditableFile, plan: PlanEdit): Promise<DocumentEdit | Refusal> {
  const { codec, document } = file;
  const planned = plan(document.getText());
  const added =
    planned.kind === 'edit' ? planned.replacements.map(({ text }) => text).join('') : '';
  const refusal = await whyNotDecoded(file);
  if (refusal) return refusal;
  if ((await codec.decode(await codec.encode(added))) === added)
    return { kind: 'document', document, plan };
  return refused('not-encodable', { encoding: document.encoding });
}

async function prepareBytes(
  { bytes, codec, document }: EditableFile,
  plan: PlanEdit,
): Promise<BytesEdit | { readonly kind: 'unchanged' } | Refusal> {
  const edit = await editBytes(bytes, codec, plan);
  if (edit.kind === 'refuse') return refused(edit.reason, { encoding: document.encoding });
  if (edit.kind === 'unchanged') return { kind: 'unchanged' };
  return { kind: 'bytes', document, before: bytes, after: edit.bytes, text: edit.text };
}

/** Carries an edit out; `again` where the file is not any more what it was prepared on. */
export async function carryOut(
  prepared: PreparedEdit,
  terms: WriteTerms,
): Promise<EditOutcome | 'again'> {
  if (prepared.kind === 'document') return editDocument(prepared.document, prepared.plan);
  const { document } = prepared;
  if (document.isDirty) return 'again';
  const written = await replaceFile(document.uri, prepared, terms);
  return written === 'done' ? { kind: 'written' } : written;
}

/** The text of a file, where saving its document would write these very bytes; null where not. */
async function textSavedAsIs({ bytes, codec, document }: EditableFile): Promise<string | null> {
  const text = await decodeExactly(bytes, codec);
  const isSame = text !== null && hasOneLineEnd(text);
  return isSame && hasMark(bytes, codec) === savesMark(document.encoding) ? text : null;
}
