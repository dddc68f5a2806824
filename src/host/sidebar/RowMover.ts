import * as vscode from 'vscode';
import type { JournalNode, PlacedNote } from '../../core/journal/JournalNode';
import { planFrontMatterField } from '../../core/sidebar/planFrontMatterField';
import { movableRows, type MovePlan, planMove } from '../../core/sidebar/planMove';
import { inertPath, inertReason, inertText } from '../../core/text/inertText';
import { readSidebarSettings } from '../settings/SidebarSettings';
import type { JournalTree } from './JournalTree';
import { isJournalNode, placeOf, sourceIdOf, writableRoot } from './rowPlace';
import type { SidebarDeps } from './SidebarDeps';
import { showError } from '../showMessage';

/** The kind of data that rows of this view are dragged as. */
const rowType = 'application/vnd.code.tree.nexusjournal.journal';

/** Moves rows by writing the `order` of notes; files are never renamed. */
export class RowMover implements vscode.TreeDragAndDropController<JournalNode> {
  readonly dragMimeTypes = [rowType, 'text/uri-list'];
  readonly dropMimeTypes = [rowType];
  readonly #store: SidebarDeps['store'];
  readonly #tree: JournalTree;
  #dragged: JournalNode | null = null;

  constructor(store: SidebarDeps['store'], tree: JournalTree) {
    this.#store = store;
    this.#tree = tree;
  }

  /** Rows dragged into an editor are links to their files. */
  handleDrag(rows: readonly JournalNode[], data: vscode.DataTransfer): void {
    const [row] = rows;
    this.#dragged = row ?? null;
    data.set(rowType, new vscode.DataTransferItem(row?.id ?? ''));
    const uris = rows
      .map(placeOf)
      .filter((place) => place !== null)
      .map(({ placed }) => this.#store.uriOf(placed).toString());
    data.set('text/uri-list', new vscode.DataTransferItem(uris.join('\r\n')));
  }

  async handleDrop(target: JournalNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const row = this.#dragged;
    this.#dragged = null;
    if (!row || !target || !data.get(rowType) || row.id === target.id) return;
    try {
      await this.move(row, target);
    } catch (error) {
      // Nobody but us hears of a failed drop.
      void showError(inertReason(error));
    }
  }

  /** Moves a row before or behind its neighbour; at either end it stays. */
  async step(row: unknown, distance: -1 | 1): Promise<void> {
    if (!isJournalNode(row)) return;
    const rows = movableRows(this.#tree.siblingsOf(row));
    const target = rows[rows.findIndex(({ id }) => id === row.id) + distance];
    if (target && rows.some(({ id }) => id === row.id)) await this.move(row, target);
  }

  /** Puts a row where another stands, by one edit that can be taken back; rejects in words. */
  async move(row: JournalNode, target: JournalNode): Promise<void> {
    const sourceId = sourceIdOf(row);
    if (sourceId === null || !writableRoot(this.#store, sourceId)) {
      throw new Error(
        vscode.l10n.t('"{0}" is read-only, so it stays where it is.', inertText(row.title)),
      );
    }
    if (readSidebarSettings().order !== 'journal' || this.#tree.filtered) {
      throw new Error(
        vscode.l10n.t(
          'Rows can be moved only while all are shown in the order of the journal. Choose "Order by Journal" and clear the filter first.',
        ),
      );
    }
    const plan = planMove(this.#tree.siblingsOf(row), row, target);
    if (plan.kind === 'refuse') throw new Error(refusal(plan));
    await this.#write(plan.orders);
  }

  async #write(
    orders: readonly { readonly placed: PlacedNote; readonly order: number }[],
  ): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    for (const { placed, order } of orders) {
      const uri = this.#store.uriOf(placed);
      const document = await vscode.workspace.openTextDocument(uri);
      const plan = planFrontMatterField(document.getText(), 'order', order);
      if (plan.kind === 'broken') {
        throw new Error(
          vscode.l10n.t(
            'The front matter of {0} cannot be read, so nothing was moved. Mend it and try again.',
            inertPath(placed.path),
          ),
        );
      }
      if (plan.kind === 'unchanged') continue;
      const range = new vscode.Range(
        document.positionAt(plan.start),
        document.positionAt(plan.end),
      );
      edit.replace(uri, range, plan.text);
    }
    // As a refactoring the edit is saved where the user lets refactorings be saved.
    if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true })))
      throw new Error(vscode.l10n.t('The new order could not be written, so nothing was moved.'));
  }
}

function refusal(plan: Extract<MovePlan, { kind: 'refuse' }>): string {
  switch (plan.reason) {
    case 'other-folder':
      return vscode.l10n.t(
        'Rows are ordered within their folder: files are never moved. Drop the row on one of the same folder.',
      );
    case 'no-readme':
      return vscode.l10n.t(
        'The folder "{0}" has no README to hold its place in the order. Give it one and try again.',
        inertText(plan.folder.title),
      );
    case 'too-many':
      return vscode.l10n.t(
        'This would write a number into more than 200 notes, so nothing was moved.',
      );
  }
}
