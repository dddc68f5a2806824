import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import { noteLinkPath, noteLinkQuery, parseNoteLink } from '../../core/links/noteLink';
import { inertPath } from '../../core/text/inertText';
import type { RowPlace } from './rowPlace';
import type { SidebarDeps } from './SidebarDeps';
import { showWarning } from '../showMessage';

/**
 * The address of a note, or of a section of it, that can be opened from outside the editor. Its authority is
 * the id of this extension.
 */
export function linkTo({ placed, section }: RowPlace, extensionId: string): vscode.Uri {
  return linkToLine(placed, section?.line ?? null, extensionId);
}

/** The address of a note, or of a line of it from 1, as {@link linkTo} writes it. */
export function linkToLine(
  placed: PlacedNote,
  line: number | null,
  extensionId: string,
): vscode.Uri {
  return vscode.Uri.from({
    scheme: vscode.env.uriScheme,
    authority: extensionId,
    path: noteLinkPath,
    query: noteLinkQuery(placed, line),
  });
}

/** Opens the notes that links from outside the editor lead to. */
export function registerNoteLinks(deps: SidebarDeps): vscode.Disposable {
  return vscode.window.registerUriHandler({ handleUri: (uri) => openLink(uri, deps) });
}

/** Opens the note of a link where it leads to, or says that there is none. */
export async function openLink(
  uri: vscode.Uri,
  { log, reader, store }: Pick<SidebarDeps, 'log' | 'reader' | 'store'>,
): Promise<void> {
  const address = uri.path === noteLinkPath ? parseNoteLink(uri.query) : null;
  await store.load();
  const placed = address && store.find(`${address.source}:${address.path}`);
  if (!placed) {
    log.warn(`Unable to find the note of the link ${uri.toString(true)}.`);
    const message = vscode.l10n.t(
      'Unable to open the note "{0}": it is not in an open journal. Open the folder that contains it, then follow the link again.',
      inertPath(address?.path ?? uri.query),
    );
    void showWarning(message);
    return;
  }
  const { line } = address;
  await reader.open(store.uriOf(placed), { place: line === null ? null : { line } });
}
