import * as vscode from 'vscode';
import { placeLines, planPlace } from '../../core/insertion/planPlace';
import { codeLines } from '../../core/insertion/placeCode';
import type { InsertableChecklist } from '../../core/insertion/planInsertion';
import type { JournalStore } from '../journal/JournalStore';
import { chooseChecklist, chooseItems, listChecklists } from './chooseChecklist';
import type { Insertion } from './Insertion';
import { insertChecklist } from './insertChecklist';
import type { LastEditor } from './LastEditor';

/** Carries insertions out in the text editor that was used last. */
export class Inserter implements Insertion {
  readonly #editors: LastEditor;
  readonly #log: vscode.LogOutputChannel;
  readonly #store: JournalStore;

  constructor(deps: {
    readonly editors: LastEditor;
    readonly log: vscode.LogOutputChannel;
    readonly store: JournalStore;
  }) {
    this.#editors = deps.editors;
    this.#log = deps.log;
    this.#store = deps.store;
  }

  /** Asks for one of all checklists first. */
  async chooseAndInsert(): Promise<void> {
    const checklist = await chooseChecklist(this.#store);
    if (checklist) await this.#insert(checklist);
  }

  async insertChecklist(noteKey: string, slug: string): Promise<void> {
    await this.#store.load();
    const offered = listChecklists(this.#store).find(
      (candidate) => candidate.noteKey === noteKey && candidate.slug === slug,
    );
    if (!offered) throw new Error(vscode.l10n.t('The checklist is no longer in its note.'));
    const checklist = await chooseItems(offered.checklist);
    if (checklist) await this.#insert(checklist);
  }

  async insertItems(title: string, items: readonly string[]): Promise<void> {
    if (items.length > 0)
      await this.#insert({ id: null, title: items.length === 1 ? '' : title, items });
  }

  async insertCode(code: string): Promise<void> {
    const editor = await this.#editors.show();
    if (!editor) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('No text file is open to insert the code into.'),
      );
      return;
    }
    const { document } = editor;
    const lines = codeLines(code, {
      insertSpaces: editor.options.insertSpaces !== false,
      size: typeof editor.options.tabSize === 'number' ? editor.options.tabSize : 4,
    });
    const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    const done = await editor.edit((edit) => {
      for (const { start } of editor.selections) {
        const place = planPlace(document.lineAt(start.line).text, start.character);
        const at = new vscode.Position(start.line, place.column);
        edit.insert(at, placeLines(lines, place, eol));
      }
    });
    if (done) return;
    const name = document.uri.path.split('/').at(-1) ?? document.uri.path;
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} cannot be written, so nothing was inserted.', name),
    );
  }

  async #insert(checklist: InsertableChecklist): Promise<void> {
    await insertChecklist(await this.#editors.show(), checklist, this.#log);
  }
}
