import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import { PageAssets } from '../reader/PageAssets';
import type { RegisteredReader } from '../reader/registerReader';
import { type OverviewContext, OverviewPanel } from './OverviewPanel';
import { openCommand, parseTarget } from './overviewPage';

/** The type of the tab of the overview. */
const viewType = 'nexusJournal.overview';

/** What the overview is given. */
export interface OverviewDeps extends Omit<OverviewContext, 'assets'> {
  readonly commands: CommandRegistry;
  readonly extensionUri: vscode.Uri;
  readonly reader: Pick<RegisteredReader, 'open'>;
}

/** Registers the overview of the journals: its command, and its tab, which comes back after a reload. */
export function registerOverview({ commands, ...deps }: OverviewDeps): vscode.Disposable {
  const overview = new Overview(deps);
  return vscode.Disposable.from(
    overview,
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel) => {
        overview.show(panel);
        return Promise.resolve();
      },
    }),
    commands.register('nexusJournal.showOverview', () => overview.open()),
    commands.register(openCommand, (target) => openTarget(target, deps)),
  );
}

/** The one tab of the overview there is. */
class Overview implements vscode.Disposable {
  readonly #context: OverviewContext;
  readonly #extensionUri: vscode.Uri;
  #panel: OverviewPanel | null = null;

  constructor({ extensionUri, ...sources }: Omit<OverviewDeps, 'commands'>) {
    const assets = new PageAssets(extensionUri, 'overview.js', ['reader.css', 'overview.css']);
    this.#context = { ...sources, assets };
    this.#extensionUri = extensionUri;
  }

  open(): void {
    if (this.#panel) {
      this.#panel.reveal();
      return;
    }
    const title = vscode.l10n.t('Journal Overview');
    const column = vscode.ViewColumn.Active;
    this.show(
      vscode.window.createWebviewPanel(viewType, title, column, { enableFindWidget: true }),
    );
  }

  /** Shows the overview in a tab, in the place of one that is open. */
  show(panel: vscode.WebviewPanel): void {
    panel.iconPath = vscode.Uri.joinPath(this.#extensionUri, 'media', 'journal.svg');
    const shown = new OverviewPanel(this.#context, panel);
    panel.onDidDispose(() => {
      shown.dispose();
      if (this.#panel === shown) this.#panel = null;
    });
    this.#panel?.close();
    this.#panel = shown;
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}

/** Opens what a link leads to: a note that there is, or the file of a checklist that was found. */
async function openTarget(
  value: unknown,
  { checklists, reader, store }: Pick<OverviewDeps, 'checklists' | 'reader' | 'store'>,
): Promise<void> {
  const target = parseTarget(value);
  if (!target) return;
  const { kind, line, name } = target;
  if (kind === 'file') {
    const list = checklists.lists().find(({ uri }) => uri.toString() === name);
    if (list?.isNote) await reader.open(list.uri, { place: { line: line ?? 1 } });
    else if (list)
      await vscode.commands.executeCommand('_nexusJournal.goToLine', list.uri, (line ?? 1) - 1);
    return;
  }
  const placed = store.find(name);
  if (placed) await reader.open(store.uriOf(placed), { place: line === null ? null : { line } });
}
