import * as vscode from 'vscode';
import { inertReason } from '../core/text/inertText';
import { showError } from './showMessage';

/** Registers commands inside one error boundary: what fails is logged and told, never thrown. */
export class CommandRegistry {
  readonly #log: vscode.LogOutputChannel;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** Binds an id of the manifest (or an internal one, with a leading underscore) to what it does. */
  register(id: string, run: (...args: unknown[]) => unknown): vscode.Disposable {
    return vscode.commands.registerCommand(id, async (...args: unknown[]): Promise<unknown> => {
      try {
        return await run(...args);
      } catch (error) {
        this.#log.error(`${id} failed.`, error);
        void this.#tell(error);
        return undefined;
      }
    });
  }

  async #tell(error: unknown): Promise<void> {
    const showLog = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t('Nexus Journal could not do this: {0}', inertReason(error));
    const choice = await showError(message, showLog);
    if (choice === showLog) this.#log.show();
  }
}
