import * as vscode from 'vscode';
import { allCompletionTriggers } from '../settings/InsertionSettings';

/** Keeps completions registered with the signs that call for them, which the editor takes only then. */
export class CompletionRegistration implements vscode.Disposable {
  readonly #provider: vscode.CompletionItemProvider;
  readonly #listener: vscode.Disposable;
  #registered: vscode.Disposable;

  constructor(provider: vscode.CompletionItemProvider) {
    this.#provider = provider;
    this.#registered = this.#register();
    this.#listener = vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('nexusJournal.completions.triggers')) return;
      this.#registered.dispose();
      this.#registered = this.#register();
    });
  }

  dispose(): void {
    this.#listener.dispose();
    this.#registered.dispose();
  }

  /**
   * The editor asks by itself at letters. At a sign it asks only those who name the sign; a letter
   * is not to be named, as at that letter it would ask nobody else.
   */
  #register(): vscode.Disposable {
    const signs = allCompletionTriggers().flatMap((trigger) => /.$/u.exec(trigger) ?? []);
    return vscode.languages.registerCompletionItemProvider(
      { pattern: '**' },
      this.#provider,
      ...signs.filter((sign) => !/[\p{L}\p{N}_]/u.test(sign)),
    );
  }
}
