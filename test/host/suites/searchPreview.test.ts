import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NotePreview } from '../../../src/host/search/NotePreview';
import type { RegisteredReader } from '../../../src/host/reader/registerReader';
import { readerViewType } from '../../../src/host/renderedDocument';
import { until, workspaceRoot } from './workspaceFiles';

/** Opens notes as the reader of the extension does in passing. */
const reader: RegisteredReader = {
  open: async (uri, options) => {
    await vscode.commands.executeCommand('vscode.openWith', uri, readerViewType, {
      viewColumn: options?.column,
      preview: true,
      preserveFocus: options?.preserveFocus,
    });
  },
  onDidShow: new vscode.EventEmitter<vscode.Uri>().event,
  shownNote: undefined,
  dispose: () => undefined,
};

const bundled = (path: string): vscode.Uri => vscode.Uri.parse(`nexus-journal:/${path}`);

/** All that a search must leave as it was. */
function windowState(): unknown {
  const editor = vscode.window.activeTextEditor;
  return {
    tabs: vscode.window.tabGroups.all.map((group) => ({
      column: group.viewColumn,
      active: group.isActive,
      tabs: group.tabs.map(({ label, isPreview, isActive }) => ({ label, isPreview, isActive })),
    })),
    file: editor?.document.uri.toString(),
    selection:
      editor &&
      [editor.selection.anchor, editor.selection.active].map((at) => [at.line, at.character]),
    firstLine: editor?.visibleRanges[0]?.start.line,
  };
}

describe('previewing notes while searching', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const previewed = (): boolean =>
    vscode.window.tabGroups.all.some(
      ({ activeTab }) => activeTab?.input instanceof vscode.TabInputCustom,
    );

  async function openTwoColumns(): Promise<void> {
    const file = (path: string): vscode.Uri => vscode.Uri.joinPath(workspaceRoot(), path);
    await vscode.window.showTextDocument(file('loans/models.py'), {
      viewColumn: vscode.ViewColumn.Two,
      preview: true,
    });
    await vscode.window.showTextDocument(file('README.md'), {
      viewColumn: vscode.ViewColumn.One,
      preview: false,
    });
    const editor = await vscode.window.showTextDocument(file('loans/views.py'), {
      viewColumn: vscode.ViewColumn.One,
      preview: true,
    });
    editor.selection = new vscode.Selection(2, 1, 3, 0);
  }

  it('restores tabs, preview tabs, selection, scroll position, and focus', async () => {
    await openTwoColumns();
    const before = windowState();
    const preview = new NotePreview(reader);
    preview.show(bundled('3-concepts/3-caching.md'), 5);
    await until('the note is shown', previewed);
    preview.show(bundled('2-technologies/5-docker.md'), 5);
    await until('the other note is shown', () =>
      vscode.window.tabGroups.all.some(
        // By its address: its label is the file's name at first, and then the note's title.
        ({ activeTab }) =>
          activeTab?.input instanceof vscode.TabInputCustom &&
          activeTab.input.uri.path.endsWith('/5-docker.md'),
      ),
    );
    await preview.close();
    await until('the column is gone', () => vscode.window.tabGroups.all.length === 2);
    assert.deepEqual(windowState(), before);
  });

  it('leaves nothing open if it is closed while a note is still opening', async () => {
    await openTwoColumns();
    const before = windowState();
    const preview = new NotePreview(reader);
    preview.show(bundled('3-concepts/3-caching.md'), 5);
    await new Promise((resolve) => setTimeout(resolve, 130));
    await preview.close();
    await until('the column is gone', () => vscode.window.tabGroups.all.length === 2);
    assert.deepEqual(windowState(), before);
  });
});
