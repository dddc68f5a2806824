import * as vscode from 'vscode';
import { inertReason, inertText } from '../core/text/inertText';
import { showError } from './showMessage';

/** Registers commands inside one error boundary: what fails is logged and told, never thrown. */
export class CommandRegistry {
  readonly #log: vscode.LogOutputChannel;
  readonly #titles: ReadonlyMap<string, string>;

  /** `titles` names commands by id, for the messages about them. */
  constructor(log: vscode.LogOutputChannel, titles: ReadonlyMap<string, string>) {
    this.#log = log;
    this.#titles = titles;
  }

  /** Binds an id of the manifest (or an internal one, with a leading underscore) to what it does. */
  register(id: string, run: (...args: unknown[]) => unknown): vscode.Disposable {
    return vscode.commands.registerCommand(id, async (...args: unknown[]): Promise<unknown> => {
      try {
        return await run(...args);
      } catch (error) {
        this.#log.error(`${id} failed.`, error);
        void this.#showFailure(id, error);
        return undefined;
      }
    });
  }

  async #showFailure(id: string, error: unknown): Promise<void> {
    const showLog = vscode.l10n.t('Show Log');
    const title = this.#titles.get(id)?.replace(/(?:\.\.\.|…)$/, '');
    const reason = inertReason(error);
    const message =
      title === undefined
        ? vscode.l10n.t('Unable to complete the action: {0}', reason)
        : vscode.l10n.t('Unable to run "{0}": {1}', inertText(title), reason);
    const choice = await showError(message, showLog);
    if (choice === showLog) this.#log.show();
  }
}
