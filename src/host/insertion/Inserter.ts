import * as vscode from 'vscode';
import {
  findChecklists,
  type FoundChecklist,
  findChecklist,
} from '../../core/checklists/findChecklists';
import { itemKeys } from '../../core/checklists/ItemBullets';
import { missingItems, planCompletionEdit } from '../../core/checklists/planCompletion';
import { fencedCode } from '../../core/insertion/codeLines';
import type { InsertableItem } from '../../core/comments/itemText';
import {
  checklistsOf,
  listChecklists,
  type OfferedChecklist,
} from '../../core/insertion/OfferedChecklist';
import type { InsertableChecklist } from '../../core/insertion/planInsertion';
import type { EditPlan } from '../../core/text/EditPlan';
import { describeDocument } from '../describeDocument';
import type { JournalStore } from '../journal/JournalStore';
import { completionTriggers, readInsertionSettings } from '../settings/FeatureSettings';
import {
  chooseChecklist,
  chooseItems,
  chooseWhenPresent,
  type PresentChoice,
} from './chooseChecklist';
import { typedWord } from './cursorPlaces';
import type { FileEdits } from '../files/FileEdits';
import { showRefusal } from '../files/EditOutcome';
import { appendBlock, taskListLines } from './appendBlock';
import { insertCode } from './insertCode';
import type { InsertedChecklist, Insertion } from './Insertion';
import { insertChecklist, insertComment } from './insertChecklist';
import type { LastEditor } from './LastEditor';

/** Longer files are not searched for checklists they hold already. */
const longestSearched = 2_000_000;

/** Carries insertions out in the editor that was used last. */
export class Inserter implements Insertion {
  readonly #edits: FileEdits;
  readonly #editors: LastEditor;
  readonly #log: vscode.LogOutputChannel;
  readonly #store: JournalStore;

  constructor(deps: {
    readonly edits: FileEdits;
    readonly editors: LastEditor;
    readonly log: vscode.LogOutputChannel;
    readonly store: JournalStore;
  }) {
    this.#edits = deps.edits;
    this.#editors = deps.editors;
    this.#log = deps.log;
    this.#store = deps.store;
  }

  /** Asks for one of all checklists first, or of those of one note. */
  async chooseAndInsert(noteKey: string | null = null): Promise<void> {
    const chosen = await this.#choose(noteKey);
    if (chosen) await this.#offer(chosen);
  }

  async chooseForReview(): Promise<InsertedChecklist | undefined> {
    const chosen = await this.#choose(null);
    if (!chosen) return undefined;
    const { id } = chosen.checklist;
    const before = this.#editors.document;
    if (!before || !checklistIn(before, id)) await this.#offer(chosen);
    const { document } = this.#editors;
    return document && checklistIn(document, id) ? { document, id } : undefined;
  }

  async insertChecklist(noteKey: string, slug: string): Promise<void> {
    await this.#store.load();
    const placed = this.#store.find(noteKey);
    const offered = placed && checklistsOf(placed).find((candidate) => candidate.slug === slug);
    if (!offered) throw new Error(vscode.l10n.t('The checklist was removed from its note.'));
    await this.#offer(offered);
  }

  async insertItems(title: string, items: readonly string[]): Promise<void> {
    if (items.length === 0) return;
    const flat = items.map((text) => ({ text, depth: 0 }));
    await this.#insert({ id: null, title: items.length === 1 ? '' : title, items: flat });
  }

  async insertCode(code: string, language = ''): Promise<void> {
    const note = this.#editors.rendered;
    if (note) await appendBlock(this.#edits, note, fencedCode(code, language));
    else await insertCode(await this.#editors.show(), code);
  }

  async insertComment(document: vscode.TextDocument, line: number, text: string): Promise<void> {
    const { firstNonWhitespaceCharacterIndex, range } = document.lineAt(
      Math.min(line, document.lineCount - 1),
    );
    const at = range.start.translate(0, firstNonWhitespaceCharacterIndex);
    const selection = new vscode.Range(at, at);
    await insertComment(
      await vscode.window.showTextDocument(document, { selection }),
      text,
      this.#log,
    );
  }

  /** Inserts what was chosen at a typed word, which gives way to it. */
  async insertAtTrigger(checklist: InsertableChecklist): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const triggers = completionTriggers(document);
    const same = checklistIn(document, checklist.id);
    const takeWord = async (): Promise<void> => {
      const word = typedWord(document, selection.active, triggers);
      if (word) await editor.edit((edit) => edit.delete(word));
    };
    if (same && (await this.#settlePresent(same, checklist, takeWord)) !== 'again') return;
    await insertChecklist(editor, checklist, this.#log, triggers);
  }

  async #choose(noteKey: string | null): Promise<OfferedChecklist | undefined> {
    const offered = this.#store.load().then(() => {
      const own = noteKey === null ? undefined : this.#store.find(noteKey);
      const ofNote = own ? checklistsOf(own) : [];
      return ofNote.length > 0 ? ofNote : listChecklists(this.#store.notes);
    });
    return chooseChecklist(offered, describeDocument(this.#editors.document));
  }

  async #offer({ checklist }: OfferedChecklist): Promise<void> {
    const { document } = this.#editors;
    const found = document ? checklistsIn(document) : [];
    const present = itemKeys(found.flatMap(({ items }) => items));
    const same = document ? checklistIn(document, checklist.id) : undefined;
    if (same && (await this.#settlePresent(same, checklist)) !== 'again') return;
    const items = await chooseItems(checklist.title, checklist.items, present);
    if (items) await this.#insert({ ...checklist, items });
  }

  /** What to do about a checklist that is there already; `again` when it is to stand there twice. */
  async #settlePresent(
    found: FoundChecklist,
    checklist: InsertableChecklist,
    begin: () => Promise<void> = () => Promise.resolve(),
  ): Promise<PresentChoice | undefined> {
    const missing = missingItems(found, checklist.items);
    const choice = await chooseWhenPresent(found, missing.length);
    if (choice !== 'go' && choice !== 'complete') return choice;
    const items = choice === 'go' ? [] : await chooseItems(checklist.title, missing, new Set());
    // Whoever turns away keeps what was typed.
    if (items) await begin();
    if (choice === 'go') await this.#goTo(found);
    else if (items) await this.#complete(found, items);
    return choice;
  }

  async #insert(checklist: InsertableChecklist): Promise<void> {
    const note = this.#editors.rendered;
    if (note) await appendBlock(this.#edits, note, taskListLines(checklist, note));
    else await insertChecklist(await this.#editors.show(), checklist, this.#log);
  }

  async #goTo({ line }: FoundChecklist): Promise<void> {
    const note = this.#editors.rendered;
    // A rendered editor cannot be told a line: the text can.
    const editor = note ? await vscode.window.showTextDocument(note) : await this.#editors.show();
    if (!editor) return;
    editor.selection = new vscode.Selection(line, 0, line, 0);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async #complete({ id }: FoundChecklist, items: readonly InsertableItem[]): Promise<void> {
    const document = this.#editors.rendered ?? (await this.#editors.show())?.document;
    if (!document) return;
    const { wrapColumn } = readInsertionSettings(document);
    const place = { languageId: document.languageId, width: wrapColumn };
    const plan = (text: string): EditPlan => planCompletionEdit(text, id, items, place);
    const outcome = await this.#edits.apply({ uri: document.uri, plan }, 'editor');
    if (outcome.kind === 'refused') await showRefusal('complete', document.uri, outcome);
  }
}

function checklistsIn(document: vscode.TextDocument): readonly FoundChecklist[] {
  const text = document.getText();
  return text.length > longestSearched ? [] : findChecklists(text);
}

function checklistIn(document: vscode.TextDocument, id: string | null): FoundChecklist | undefined {
  return id === null ? undefined : findChecklist(document.getText(), checklistsIn(document), id);
}
