/**
 * The document a tab of the reader shows, and how a file is called.
 */

import * as vscode from 'vscode';

/** Id of the reader's custom editor in the manifest. */
export const readerViewType = 'nexusJournal.reader';

/** The last part of a file's address, as it is: in a message it goes through `inertText`. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}

/**
 * The Markdown document of the active tab where a rendered editor other than the reader shows it, such as
 * VS Code's own Markdown Editor (`vscode.markdown.editor`, 1.132 and later). Such editors show and save the
 * text document, but give extensions no cursor; `window.activeTextEditor` is undefined while one is active.
 */
export function renderedDocument(): vscode.TextDocument | undefined {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  return activeTab && documentRenderedBy(activeTab);
}

/** The file that a tab shows rendered, in an editor other than the reader; its document may not be known yet. */
export function fileRenderedBy({ input }: vscode.Tab): vscode.Uri | undefined {
  const isOther = input instanceof vscode.TabInputCustom && input.viewType !== readerViewType;
  return isOther ? input.uri : undefined;
}

/** The Markdown document that a tab shows rendered, in an editor other than the reader. */
export function documentRenderedBy(tab: vscode.Tab): vscode.TextDocument | undefined {
  const address = fileRenderedBy(tab)?.toString();
  return vscode.workspace.textDocuments.find(
    ({ languageId, uri }) => languageId === 'markdown' && uri.toString() === address,
  );
}
