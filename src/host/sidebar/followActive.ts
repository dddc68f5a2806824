import * as vscode from 'vscode';
import type { JournalNode } from '../../core/journal/JournalNode';
import { readSidebarSettings } from '../settings/SidebarSettings';
import type { JournalTree } from './JournalTree';
import { placeOf } from './rowPlace';
import type { SidebarDeps } from './SidebarDeps';

/** Selects the row of the note that is being read or edited, while the view is open. */
export function followActive(
  { log, reader, recent, store }: SidebarDeps,
  tree: JournalTree,
  view: vscode.TreeView<JournalNode>,
): vscode.Disposable {
  const follow = async (uri: vscode.Uri, line?: number): Promise<void> => {
    const placed = store.findByUri(uri);
    if (!placed || !view.visible || !readSidebarSettings().followActive) return;
    // Whoever chose the note elsewhere in the view, among the pinned ones, stays there.
    const selected = view.selection[0];
    if (selected && placeOf(selected)?.placed.key === placed.key) return;
    const row = tree.rowOf(placed, line);
    if (!row) return;
    try {
      await view.reveal(row, { select: true, focus: false, expand: false });
    } catch (error) {
      // The row may have gone while the view was on its way to it.
      log.debug(`The row of ${placed.path} could not be shown.`, error);
    }
  };
  const followEditor = (editor: vscode.TextEditor | undefined): void => {
    if (editor) void follow(editor.document.uri, editor.selection.active.line + 1);
  };
  return vscode.Disposable.from(
    reader.onDidShow((uri) => {
      const placed = store.findByUri(uri);
      if (placed) recent.add(placed.key);
      void follow(uri);
    }),
    vscode.window.onDidChangeActiveTextEditor(followEditor),
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible) return;
      if (reader.shownNote) void follow(reader.shownNote);
      else followEditor(vscode.window.activeTextEditor);
    }),
  );
}
