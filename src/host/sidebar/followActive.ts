import * as vscode from 'vscode';
import type { JournalNode, PlacedNote } from '../../core/journal/JournalNode';
import { readSidebarSettings } from '../settings/SidebarSettings';
import { Debounced } from '../Debounced';
import type { JournalTree } from './JournalTree';
import { placeOf } from './rowPlace';
import type { SidebarDeps } from './SidebarDeps';

/** Quiet time in milliseconds before the caret counts as having come to another section. */
const caretPause = 200;

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
    const row = tree.rowOf(placed, line);
    if (!row || (selected && tree.holds(selected) && standsFor(selected, placed, line))) return;
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
  const followShown = (): void => {
    if (reader.shownNote) void follow(reader.shownNote);
    else followEditor(vscode.window.activeTextEditor);
  };
  const followCaret = new Debounced(caretPause, () => followEditor(vscode.window.activeTextEditor));
  return vscode.Disposable.from(
    followCaret,
    vscode.window.onDidChangeTextEditorSelection(() => followCaret.request()),
    reader.onDidShow((uri) => {
      const placed = store.findByUri(uri);
      if (placed) recent.add(placed.key);
      void follow(uri);
    }),
    vscode.window.onDidChangeActiveTextEditor(followEditor),
    tree.onDidClearFilter(followShown),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) followShown();
    }),
  );
}

/** Whether a row is of a note; a row of a section, too, whether a line lies in it. */
function standsFor(row: JournalNode, { key }: PlacedNote, line: number | undefined): boolean {
  const place = placeOf(row);
  if (place?.placed.key !== key) return false;
  const { section } = place;
  return !section || line === undefined || (section.line <= line && line <= section.endLine);
}
