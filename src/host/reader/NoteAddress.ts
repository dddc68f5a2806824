import * as vscode from 'vscode';
import { bundledScheme } from '../BundledNotes';
import { journalSources } from '../journal/JournalSource';
import { pathBelow } from '../journal/pathBelow';
import { readSourceSettings } from '../settings/SourceSettings';
import { fileName } from '../renderedDocument';

/** What a file is to the journals, whether or not they have been read. */
export interface NoteAddress {
  /** The key of everything remembered of it: source id and relative path, never an address. */
  readonly key: string;
  /** The folder its rooted links start from, and the furthest its images may lie. */
  readonly root: vscode.Uri;
  /** Whether it can be written to. */
  readonly readOnly: boolean;
}

/** Places a file in the first source that holds it; a file of none belongs to its own folder. */
export function addressOf(uri: vscode.Uri): NoteAddress {
  const readOnly =
    uri.scheme === bundledScheme || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false;
  for (const { id, uri: root } of journalSources(readSourceSettings())) {
    const path = root && pathBelow(root, uri);
    if (root === null || path === null) continue;
    if (path !== '') return { key: `${id}:${path}`, root, readOnly };
    // A source may be a single file, whose paths start from its folder.
    const name = fileName(uri);
    return { key: `${id}:${name}`, root: vscode.Uri.joinPath(uri, '..'), readOnly };
  }
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  return {
    key: `file:${vscode.workspace.asRelativePath(uri, true)}`,
    root: folder ?? vscode.Uri.joinPath(uri, '..'),
    readOnly,
  };
}
