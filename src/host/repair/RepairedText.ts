import * as vscode from 'vscode';
import { repairedText } from '../../core/text/repairEncoding';

const scheme = 'nexus-journal-repaired';

/** Shows a note as it would be after its encoding is repaired: the right side of the comparison. */
export class RepairedText implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #onDidChange = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#onDidChange.event;
  readonly #disposables: readonly vscode.Disposable[] = [
    vscode.workspace.registerTextDocumentContentProvider(scheme, this),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.scheme !== scheme) this.#onDidChange.fire(RepairedText.uriOf(document.uri));
    }),
  ];

  /** The address of the repaired text of a note: the note's own stands in its query. */
  static uriOf(uri: vscode.Uri): vscode.Uri {
    return vscode.Uri.from({ scheme, path: uri.path, query: uri.toString() });
  }

  async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(query, true));
    return repairedText(document.getText());
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
    this.#onDidChange.dispose();
  }
}
