import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import { readerViewType } from '../renderedDocument';
import { registerAccessibilityHelp } from './accessibilityHelp';
import { takeOverTab } from './takeOverTab';
import { textEditorOf } from './TextFollower';
import { Reader, type ReaderDeps } from './Reader';

/** What the reader offers to the rest: a way to open notes, and what is being read. */
export type RegisteredReader = Pick<Reader, 'open' | 'onDidShow' | 'shownNote'> & vscode.Disposable;

/** Registers the reader as an editor for Markdown, the commands that lead there and its own. */
export function registerReader({
  commands,
  ...deps
}: ReaderDeps & { readonly commands: CommandRegistry }): RegisteredReader {
  const reader = new Reader(deps);
  const open = async (uri: unknown, column: vscode.ViewColumn): Promise<void> => {
    const target = uri instanceof vscode.Uri ? uri : activeFile();
    if (!target) return;
    const editor = textEditorOf(target);
    const place = editor ? { line: editor.selection.active.line + 1 } : null;
    await reader.open(target, { column, place });
  };
  const registrations = vscode.Disposable.from(
    reader,
    vscode.window.registerCustomEditorProvider(readerViewType, reader, {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { enableFindWidget: true },
    }),
    commands.register('nexusJournal.openInReader', (uri) => open(uri, vscode.ViewColumn.Active)),
    commands.register('nexusJournal.openInReaderToSide', (uri) =>
      open(uri, vscode.ViewColumn.Beside),
    ),
    commands.register('nexusJournal.openAsText', async (uri) => {
      const target = uri instanceof vscode.Uri ? uri : activeFile();
      if (!target) return;
      await takeOverTab(target, vscode.ViewColumn.Active, () => reader.openText(target));
    }),
    registerAccessibilityHelp(commands),
    ...readingCommands(commands, reader),
  );
  return {
    open: (uri, options) => reader.open(uri, options),
    onDidShow: reader.onDidShow,
    get shownNote() {
      return reader.shownNote;
    },
    dispose: () => {
      registrations.dispose();
    },
  };
}

/** Commands that make sense while a note is being read. */
function readingCommands(commands: CommandRegistry, reader: Reader): vscode.Disposable[] {
  return [
    commands.register('nexusJournal.goBack', () => reader.step(-1)),
    commands.register('nexusJournal.goForward', () => reader.step(1)),
    commands.register('nexusJournal.exportHtml', () => reader.send({ type: 'export' })),
    commands.register('nexusJournal.copyRichText', async () => {
      // A page gets to the clipboard with the focus alone, which a click on a row leaves in the sidebar.
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      reader.send({ type: 'copyRich' });
    }),
    commands.register('nexusJournal.zoomIn', () => reader.zoom(1)),
    commands.register('nexusJournal.zoomOut', () => reader.zoom(-1)),
    commands.register('nexusJournal.zoomReset', () => reader.zoom(0)),
  ];
}

function activeFile(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText
    ? input.uri
    : undefined;
}
