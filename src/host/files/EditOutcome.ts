/**
 * How an edit ended, and why it was refused, in words.
 */

import * as vscode from 'vscode';
import { inertPath, inertReason, type InertString, inertText } from '../../core/text/inertText';
import { showWarning } from '../showMessage';
import { defaultPatience, NoAnswer } from './inTime';

/** Why a file was left as it was; `refusalText` has the words for each. */
type RefusalReason =
  /** Deleted, renamed or moved. */
  | 'gone'
  | 'not-a-file'
  | 'read-only'
  /** It cannot be read, or VS Code does not open it as text. */
  | 'unreadable'
  /** Its file system did not answer in time; the file is as it was. */
  | 'no-answer'
  /** Its bytes do not survive being decoded and encoded again. */
  | 'encoding'
  /** Its encoding has no signs for the new text. */
  | 'not-encodable'
  /** What was to be edited is not in it any more, or cannot be told from others. */
  | 'target-gone'
  | 'broken-front-matter'
  /** Somebody else kept changing it meanwhile. */
  | 'changed'
  /** Writing did not end in time; it goes on, and may end well or badly. */
  | 'unfinished'
  /** Writing failed; the file is as it was. */
  | 'failed'
  /** Writing failed halfway and the file could not be put back: its text is open in a new document. */
  | 'damaged';

/** A file that was left as it was, unless the reason is `damaged` or `unfinished`. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** What the file system said, where it said something. */
  readonly error?: unknown;
  /** The encoding the file was read in, for the reasons that are about it. */
  readonly encoding?: string;
}

/** What became of an edit. */
export type EditOutcome =
  /** The file on disk has it. */
  | { readonly kind: 'written' }
  /** The document in the editor has it; saving is left to the user. */
  | { readonly kind: 'edited' }
  /** The text was as wanted already. */
  | { readonly kind: 'unchanged' }
  | Refusal;

/** Makes a refusal. */
export function refused(
  reason: RefusalReason,
  more: Pick<Refusal, 'error' | 'encoding'> = {},
): Refusal {
  return { kind: 'refused', reason, ...more };
}

/** What was to be done with a file. */
type EditAct =
  'append' | 'check' | 'complete' | 'export' | 'insert' | 'move' | 'repair' | 'takeaway';

/** Says what could not be done with a file, why, and what to do: for a message or a notice. */
export function refusalText(act: EditAct, uri: vscode.Uri, refusal: Refusal): string {
  const file = inertPath(vscode.workspace.asRelativePath(uri));
  return `${whatFailed(act, file)} ${why(act, refusal)}`;
}

function whatFailed(act: EditAct, file: InertString): string {
  switch (act) {
    case 'check':
      return vscode.l10n.t('Unable to change the checklist item in {0}.', file);
    case 'complete':
      return vscode.l10n.t('Unable to add the missing items to {0}.', file);
    case 'export':
      return vscode.l10n.t('Unable to export to {0}.', file);
    case 'append':
    case 'insert':
      return vscode.l10n.t('Unable to insert into {0}.', file);
    case 'move':
      return vscode.l10n.t('Unable to move: the new order could not be written to {0}.', file);
    case 'repair':
      return vscode.l10n.t('Unable to repair the encoding of {0}.', file);
    case 'takeaway':
      return vscode.l10n.t('Unable to add the takeaway to {0}.', file);
  }
}

type Sentence = (refusal: Refusal) => string;

/** How people write the encodings that VS Code calls by ids of its own; others are close to their ids. */
const encodingNames: ReadonlyMap<string, string> = new Map([
  ['utf8', 'UTF-8'],
  ['utf8bom', 'UTF-8'],
  ['utf16le', 'UTF-16 LE'],
  ['utf16be', 'UTF-16 BE'],
]);

function encodingName(id: string): InertString {
  return inertText(encodingNames.get(id) ?? id);
}

/** The reasons that are about the text of a file. */
const textReasons = {
  encoding: ({ encoding = '' }) =>
    vscode.l10n.t(
      'It is not valid {0}, so saving it would lose text. Select "Change File Encoding" and "Reopen with Encoding", then try again.',
      encodingName(encoding),
    ),
  'not-encodable': ({ encoding = '' }) =>
    vscode.l10n.t(
      'Its encoding, {0}, does not support some of the new characters. Select "Change File Encoding" and "Save with Encoding", choose UTF-8, then try again.',
      encodingName(encoding),
    ),
  'broken-front-matter': () =>
    vscode.l10n.t(
      'Its front matter is invalid. Fix the text between the two "---" lines, then try again.',
    ),
} satisfies Partial<Record<RefusalReason, Sentence>>;

/** The reasons that are about the file itself. */
const fileReasons = {
  gone: () =>
    vscode.l10n.t('It was deleted or renamed. Open it under its new name, then try again.'),
  'not-a-file': () => vscode.l10n.t('It is a folder now.'),
  'read-only': () =>
    vscode.l10n.t(
      'It is read-only. Check its permissions and the setting "files.readonlyInclude".',
    ),
  changed: () => vscode.l10n.t('It was changed by another program at the same time. Try again.'),
  damaged: () =>
    vscode.l10n.t(
      'Writing was interrupted and the file may be damaged. Its whole text is open in a new editor. Save it from there.',
    ),
  unreadable: ({ error }) => vscode.l10n.t('It could not be read as text: {0}', inertReason(error)),
  'no-answer': ({ error }) =>
    vscode.l10n.t(
      'Its file system did not respond within {0} seconds. Nothing was changed. Try again.',
      error instanceof NoAnswer ? error.seconds : defaultPatience,
    ),
  unfinished: () =>
    vscode.l10n.t(
      'Its file system did not respond, and the file may still be written. Check the file before you continue.',
    ),
  failed: ({ error }) =>
    error === undefined || error === null
      ? vscode.l10n.t('Writing failed. The file is unchanged.')
      : vscode.l10n.t('Writing failed: {0}. The file is unchanged.', inertReason(error)),
} satisfies Partial<Record<RefusalReason, Sentence>>;

function why(act: EditAct, refusal: Refusal): string {
  if (refusal.reason === 'target-gone') return whatIsGone(act);
  const reasons: Readonly<Record<Exclude<RefusalReason, 'target-gone'>, Sentence>> = {
    ...textReasons,
    ...fileReasons,
  };
  return reasons[refusal.reason](refusal);
}

function whatIsGone(act: EditAct): string {
  if (act === 'takeaway')
    return vscode.l10n.t('The section was removed, or several sections have its title.');
  if (act === 'append')
    return vscode.l10n.t(
      'The section was removed, several sections have its title, or a code block or comment in it is not closed. Open the note as text to insert there.',
    );
  if (act === 'export')
    return vscode.l10n.t('It has changed since the comparison was opened. Export again.');
  if (act === 'complete') return vscode.l10n.t('The checklist was removed from it.');
  return vscode.l10n.t('The item was removed, or several items have the same text.');
}

/** Shows why a file was not edited, with the file itself where it can be looked at. */
export async function showRefusal(act: EditAct, uri: vscode.Uri, refusal: Refusal): Promise<void> {
  const text = refusalText(act, uri, refusal);
  const isThere = !['gone', 'not-a-file', 'no-answer', 'unreadable'].includes(refusal.reason);
  const open = vscode.l10n.t('Open as Text');
  const choice = await showWarning(text, ...(isThere ? [open] : []));
  if (choice === open) await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
}
