import * as vscode from 'vscode';
import {
  type ExportBlock,
  type MarkerProblem,
  mayHoldMarkers,
  scanMarkers,
} from '../../core/agentInstructions/exportMarkers';
import { type ExportStatus, statusOfExport } from '../../core/agentInstructions/planExport';
import { literalLabel } from '../../core/text/inertText';
import type { JournalStore } from '../journal/JournalStore';
import { aiFeaturesSetting, areAiFeaturesOff } from '../settings/FeatureSettings';
import type { ExportCatalog } from './ExportCatalog';
import { proposalScheme } from './ExportReview';

/** Longer files get no lenses: they would be searched anew at every change. */
const longestSearched = 1_000_000;

/** Says above each export whether the journal has changed since. */
export class ExportLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #catalog: ExportCatalog;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(catalog: ExportCatalog, store: JournalStore) {
    this.#catalog = catalog;
    this.#subscriptions = vscode.Disposable.from(
      store.onDidChange(() => this.#changed.fire()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(aiFeaturesSetting)) this.#changed.fire();
      }),
    );
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const { uri } = document;
    const text = document.getText();
    if (areAiFeaturesOff() || uri.scheme === proposalScheme) return [];
    if (text.length > longestSearched || !mayHoldMarkers(text)) return [];
    const { blocks, problems } = scanMarkers(text);
    const damaged = problems.map((problem) => problemLens(uri, problem));
    return [...(await Promise.all(blocks.map((block) => this.#lens(uri, block)))), ...damaged];
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  async #lens(uri: vscode.Uri, block: ExportBlock): Promise<vscode.CodeLens> {
    const source = await this.#catalog.find(block.id, uri);
    const status = statusOfExport(block, source);
    const isIdle = status === 'current' || status === 'gone';
    return lensAt(block.beginLine, {
      title: literalLabel(statusText(status)),
      command: isIdle ? '' : '_nexusJournal.updateExport',
      arguments: [uri, block.id],
    });
  }
}

function statusText(status: ExportStatus): string {
  switch (status) {
    case 'current':
      return vscode.l10n.t('Up to date with the journal');
    case 'changed':
      return vscode.l10n.t('The journal has changed since this export: Update');
    case 'edited':
      return vscode.l10n.t('Edited here since the export: Compare with Journal');
    case 'gone':
      return vscode.l10n.t('No longer in the journal');
  }
}

function problemLens(uri: vscode.Uri, problem: MarkerProblem): vscode.CodeLens {
  return lensAt(problem.line, {
    title: literalLabel(vscode.l10n.t('This export cannot be updated: Show Problem')),
    command: '_nexusJournal.showMarkerProblem',
    arguments: [uri, problem],
  });
}

function lensAt(line: number, command: vscode.Command): vscode.CodeLens {
  return new vscode.CodeLens(new vscode.Range(line, 0, line, 0), command);
}
