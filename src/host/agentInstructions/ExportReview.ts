import * as vscode from 'vscode';
import { inertText } from '../../core/text/inertText';
import { fileName } from '../renderedDocument';
import { showInformation } from '../showMessage';

/** The scheme of texts that are proposed; nothing can be saved under it. */
export const proposalScheme = 'nexus-journal-export';

/** A change of a file that is proposed. */
export interface Proposal {
  readonly uri: vscode.Uri;
  /** The text that the file would have. */
  readonly after: string;
  /** Whether there is no such file yet. */
  readonly isNew: boolean;
}

/** Shows what an export would change, side by side, before anything is written. */
export class ExportReview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #registration: vscode.Disposable;
  /** Proposed texts by the address they are shown under. */
  readonly #texts = new Map<string, string>();
  #count = 0;

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(proposalScheme, this);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /**
   * Shows a proposal beside the file, and asks whether to apply it. The answer holds even where the comparison was
   * closed before: whoever applies the proposal checks that the file is still the one it was made for.
   */
  async ask(proposal: Proposal): Promise<boolean> {
    const shown = await this.show(proposal);
    const name = inertText(fileName(proposal.uri));
    const apply = vscode.l10n.t('Apply');
    const message = proposal.isNew
      ? vscode.l10n.t('Create {0} with these instructions?', name)
      : vscode.l10n.t('Apply these changes to {0}?', name);
    const answer = await showInformation(message, apply, vscode.l10n.t('Cancel'));
    await this.close(shown);
    return answer === apply;
  }

  /** Shows a proposal beside the file; the result names what is shown. */
  async show({ after, isNew, uri }: Proposal): Promise<vscode.Uri> {
    this.#count += 1;
    const proposed = uri.with({ scheme: proposalScheme, query: String(this.#count) });
    this.#texts.set(proposed.toString(), after);
    const nothing = uri.with({ scheme: proposalScheme, query: '' });
    const title = vscode.l10n.t('{0} (Export from Journal)', inertText(fileName(uri)));
    await vscode.commands.executeCommand('vscode.diff', isNew ? nothing : uri, proposed, title);
    return proposed;
  }

  /** Takes a proposal away again. */
  async close(proposed: vscode.Uri): Promise<void> {
    const address = proposed.toString();
    this.#texts.delete(address);
    const tabs = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(
        ({ input }) =>
          input instanceof vscode.TabInputTextDiff && input.modified.toString() === address,
      );
    await vscode.window.tabGroups.close(tabs);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#texts.clear();
  }
}
