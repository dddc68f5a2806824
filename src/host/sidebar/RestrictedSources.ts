import * as vscode from 'vscode';
import { isWorkspaceTrusted } from '../isWorkspaceTrusted';

/** What a settings file holds that names sources; the files are JSON with comments. */
const names = /"nexusJournal\.sources"\s*:\s*\[\s*[^\]\s]/;
/** Longer settings files are not looked into. In bytes. */
const longest = 1_000_000;

/**
 * Knows whether the workspace names note sources that are not read because it is not trusted: VS Code
 * does not tell an extension about settings that it holds back.
 */
export class RestrictedSources implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  #areSkipped = false;

  /** Fires when `areSkipped` has changed. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscription = vscode.workspace.onDidGrantWorkspaceTrust(() => this.#become(false));
  }

  /** Whether sources are skipped; false until `look` has found any. */
  get areSkipped(): boolean {
    return this.#areSkipped;
  }

  /** Looks into the settings of the workspace. Never rejects. */
  async look(): Promise<void> {
    if (isWorkspaceTrusted()) return;
    const { workspaceFile, workspaceFolders = [] } = vscode.workspace;
    const files = workspaceFolders.map(({ uri }) =>
      vscode.Uri.joinPath(uri, '.vscode', 'settings.json'),
    );
    if (workspaceFile) files.push(workspaceFile);
    const found = await Promise.all(files.map(namesSources));
    this.#become(found.includes(true) && !isWorkspaceTrusted());
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #become(areSkipped: boolean): void {
    if (areSkipped === this.#areSkipped) return;
    this.#areSkipped = areSkipped;
    this.#changed.fire();
  }
}

/** False too where there is no such file, as in most workspaces. */
async function namesSources(file: vscode.Uri): Promise<boolean> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > longest) return false;
    return names.test(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
