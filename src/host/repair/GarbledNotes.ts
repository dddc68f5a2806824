import * as vscode from 'vscode';
import { planEncodingRepair, repairEncoding } from '../../core/text/repairEncoding';
import { Delayer } from '../../core/async/Delayer';
import { hostClock } from '../hostClock';
import { renderedDocument } from '../renderedDocument';

const code = 'garbled-encoding';
/** Milliseconds without typing before a document is looked at again. */
const pause = 500;
/** Context key: the active editor shows garbled text rendered, where no diagnostic is seen. */
const garbledKey = 'nexusJournal.garbledNote';

/** Marks garbled text in open Markdown documents and offers the repair there, and beside rendered ones. */
export class GarbledNotes implements vscode.CodeActionProvider, vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('nexusJournal');
  readonly #waiting = new Set<vscode.TextDocument>();
  #isGarbled = false;
  readonly #look = new Delayer(hostClock, pause, () => {
    for (const document of this.#waiting) this.#mark(document);
    this.#waiting.clear();
    this.#updateRendered();
  });
  readonly #disposables: readonly vscode.Disposable[] = [
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, this, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      this.#ask(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      this.#ask(document);
    }),
    vscode.window.tabGroups.onDidChangeTabs(() => {
      this.#updateRendered();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      this.#waiting.delete(document);
      this.#diagnostics.delete(document.uri);
    }),
  ];

  constructor() {
    for (const document of vscode.workspace.textDocuments) this.#ask(document);
  }

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const diagnostics = context.diagnostics.filter((one) => one.code === code);
    if (diagnostics.length === 0) return [];
    const title = vscode.l10n.t('Repair the encoding of this note...');
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = diagnostics;
    action.command = { title, command: 'nexusJournal.repairEncoding', arguments: [document.uri] };
    return [action];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
    this.#look.dispose();
    this.#diagnostics.dispose();
  }

  #ask(document: vscode.TextDocument): void {
    const isNote = document.languageId === 'markdown' && document.uri.scheme !== 'output';
    if (!isNote || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return;
    this.#waiting.add(document);
    this.#look.trigger();
  }

  #updateRendered(): void {
    const document = renderedDocument();
    const isGarbled = document !== undefined && this.#diagnostics.has(document.uri);
    if (isGarbled === this.#isGarbled) return;
    this.#isGarbled = isGarbled;
    void vscode.commands.executeCommand('setContext', garbledKey, isGarbled);
  }

  #mark(document: vscode.TextDocument): void {
    const text = document.getText();
    const [first] = planEncodingRepair(text);
    if (first === undefined) {
      this.#diagnostics.delete(document.uri);
      return;
    }
    const range = new vscode.Range(first.index, 0, first.index, first.before.length);
    const message =
      repairEncoding(text) === null
        ? vscode.l10n.t(
            'This line may have been decoded with the wrong encoding, unlike other lines in this file. Compare both versions before you repair it.',
          )
        : vscode.l10n.t(
            'This text was decoded with the wrong encoding. The reader shows it repaired. The file is unchanged.',
          );
    const severity = vscode.DiagnosticSeverity.Information;
    const diagnostic = new vscode.Diagnostic(range, message, severity);
    diagnostic.code = code;
    diagnostic.source = 'Nexus Journal';
    this.#diagnostics.set(document.uri, [diagnostic]);
  }
}
