import * as vscode from 'vscode';
import { scanMarkers } from '../../core/agentInstructions/exportMarkers';
import { fileHead } from '../../core/agentInstructions/instructionFile';
import { showInformation } from '../showMessage';
import type { CommandRegistry } from '../CommandRegistry';
import type { FileEdits } from '../files/FileEdits';
import type { JournalStore } from '../journal/JournalStore';
import { isJournalNode, placeOf } from '../sidebar/rowPlace';
import { chooseSources, chooseTarget } from './chooseExport';
import { ExportCatalog, type NoteExports } from './ExportCatalog';
import { ExportLenses } from './ExportLenses';
import { ExportReview } from './ExportReview';
import { exportToFile, showMarkerProblem } from './exportToFile';

/** Registers the export of lessons into the files that coding agents read. Nothing is ever exported by itself. */
export function registerAgentInstructions(deps: {
  readonly commands: CommandRegistry;
  readonly edits: FileEdits;
  readonly store: JournalStore;
}): vscode.Disposable {
  const { commands, edits, store } = deps;
  const catalog = new ExportCatalog(store);
  const review = new ExportReview();
  const lenses = new ExportLenses(catalog, store);
  const exporting = { edits, review };
  return vscode.Disposable.from(
    catalog,
    review,
    lenses,
    vscode.languages.registerCodeLensProvider({ pattern: '**/*.{md,mdc}' }, lenses),
    commands.register('nexusJournal.exportAgentInstructions', async (subject) => {
      const sources = await chooseSources(await offered(subject, catalog, store));
      const chosen = sources && (await chooseTarget(sources));
      if (!chosen) return;
      const { name, target, uri } = chosen;
      await exportToFile(exporting, uri, chosen.sources, fileHead(target, name, chosen.sources));
    }),
    commands.register('_nexusJournal.updateExport', async (uri, id) => {
      if (!(uri instanceof vscode.Uri) || typeof id !== 'string') return;
      const source = await catalog.find(id, uri);
      if (source) await exportToFile(exporting, uri, [source]);
      else void showInformation(vscode.l10n.t('No longer in the journal'));
    }),
    commands.register('_nexusJournal.showMarkerProblem', (uri) => showFirstProblem(uri)),
  );
}

/** What a command is about: the note or section of a row, the note of an editor, or all notes. */
async function offered(
  subject: unknown,
  catalog: ExportCatalog,
  store: JournalStore,
): Promise<readonly NoteExports[]> {
  if (subject instanceof vscode.Uri) await store.load();
  const row = isJournalNode(subject) ? placeOf(subject) : null;
  const placed = subject instanceof vscode.Uri ? store.findByUri(subject) : row?.placed;
  if (!placed) return catalog.list();
  const { endLine, line } = row?.section ?? { line: 0, endLine: Infinity };
  const sources = catalog
    .of(placed)
    .filter((source) => source.line >= line && (source.line <= endLine || line === 0));
  return sources.length === 0 ? [] : [{ placed, sources }];
}

/** Says what is wrong with the first marker of a file that cannot be trusted. */
async function showFirstProblem(uri: unknown): Promise<void> {
  if (!(uri instanceof vscode.Uri)) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const [problem] = scanMarkers(document.getText()).problems;
  if (problem) await showMarkerProblem(uri, problem);
}
