/**
 * Moving rows: by drag and drop or step by step, with what that writes, and the way to the moved row.
 */

import * as vscode from 'vscode';
import { planFrontMatterField } from '../../core/edits/planFrontMatterField';
import { movableRows, type MovePlan, type NewOrder, planMove } from '../../core/edits/planMove';
import type { PlacedNote } from '../../core/library/Journal';
import { inertReason, inertText } from '../../core/text/inertText';
import type { JournalNode } from '../../core/tree/JournalNode';
import { countedWords } from '../countedWords';
import { refusalText } from '../files/EditOutcome';
import type { FileEdits } from '../files/FileEdits';
import { pause } from '../hostClock';
import { readSidebarSettings } from '../settings/FeatureSettings';
import { askModally, showError } from '../showMessage';
import type { JournalTree } from './JournalTree';
import type { SidebarDeps } from './SidebarDeps';
import { isJournalNode, placeOf, sourceIdOf, writableRoot } from './rowPlace';

/** Titles that fit into a dialog; of more notes only their number is told. */
const maxTitles = 20;

/** Asks whether a move may write to other notes than the moved one. */
async function confirmMove(others: readonly PlacedNote[]): Promise<boolean> {
  const { length } = others;
  const question = countedWords(
    length,
    (count) => vscode.l10n.t('This also adds an order number to {0} other note.', count),
    (count) => vscode.l10n.t('This also adds order numbers to {0} other notes.', count),
  );
  const titles = others.slice(0, maxTitles).map(({ note, path }) => `${note.title} (${path})`);
  const rest = length - titles.length;
  const more = rest > 0 ? [vscode.l10n.t('and {0} more', rest)] : [];
  return askModally(question, [...titles, ...more], vscode.l10n.t('Move and Update Notes'));
}

/** Longest time in milliseconds until a note that was written has been read again. */
const rereadTime = 5000;

/** Selects a row that was moved where it then stands: the order is not as written until it is read again. */
export async function revealMoved(
  { key }: PlacedNote,
  { log, store }: Pick<SidebarDeps, 'log' | 'store'>,
  tree: JournalTree,
  view: vscode.TreeView<JournalNode>,
): Promise<void> {
  await Promise.race([nextDrawing(tree), pause(rereadTime)]);
  const placed = store.find(key);
  const row = placed && tree.rowOf(placed);
  if (!row || !view.visible) return;
  try {
    await view.reveal(row, { select: true, focus: true, expand: false });
  } catch (error) {
    // The row may have gone while the view was on its way to it.
    log.debug(`Unable to reveal the row of ${row.title}.`, error);
  }
}

async function nextDrawing(tree: JournalTree): Promise<void> {
  await new Promise<void>((resolve) => {
    const subscription = tree.onDidChangeTreeData(() => {
      subscription.dispose();
      resolve();
    });
  });
}

/** The kind of data that rows of this view are dragged as. */
const rowType = 'application/vnd.code.tree.nexusjournal.journal';

/** Moves rows by writing the `order` of notes; files are never renamed. */
export class RowMover implements vscode.TreeDragAndDropController<JournalNode>, vscode.Disposable {
  readonly dragMimeTypes = [rowType, 'text/uri-list'];
  readonly dropMimeTypes = [rowType];
  readonly #confirm: (others: readonly PlacedNote[]) => Promise<boolean>;
  readonly #edits: FileEdits;
  readonly #store: SidebarDeps['store'];
  readonly #tree: JournalTree;
  readonly #moved = new vscode.EventEmitter<PlacedNote>();
  #dragged: JournalNode | null = null;

  /** Fires with the note of a row whose new place has been written. */
  readonly onDidMove = this.#moved.event;

  /** `confirm` asks before other notes than the moved one are written to. */
  constructor(
    { edits, store }: Pick<SidebarDeps, 'edits' | 'store'>,
    tree: JournalTree,
    confirm: (others: readonly PlacedNote[]) => Promise<boolean> = confirmMove,
  ) {
    this.#edits = edits;
    this.#store = store;
    this.#tree = tree;
    this.#confirm = confirm;
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

  /** Moves a row before or behind its neighbor; at either end it stays. */
  async step(row: unknown, distance: -1 | 1): Promise<void> {
    if (!isJournalNode(row)) return;
    const rows = movableRows(this.#tree.siblingsOf(row));
    const target = rows[rows.findIndex(({ id }) => id === row.id) + distance];
    if (target && rows.some(({ id }) => id === row.id)) await this.move(row, target);
  }

  /** Puts a row where another stands, in all notes that takes or in none; rejects in words. */
  async move(row: JournalNode, target: JournalNode): Promise<void> {
    const sourceId = sourceIdOf(row);
    if (sourceId === null || !writableRoot(this.#store, sourceId)) {
      throw new Error(
        vscode.l10n.t('Unable to move "{0}": it is read-only.', inertText(row.title)),
      );
    }
    if (readSidebarSettings().order !== 'journal' || this.#tree.filtered) {
      throw new Error(
        vscode.l10n.t(
          'Unable to move the row: rows can be moved only in journal order and without a filter. Select "Order by Journal" and clear the filter, then try again.',
        ),
      );
    }
    const plan = planMove(this.#tree.siblingsOf(row), row, target);
    if (plan.kind === 'refuse') throw new Error(refusal(plan));
    const others = plan.orders.filter(({ placed }) => placed.key !== plan.moved?.key);
    if (others.length > 0 && !(await this.#confirm(others.map(({ placed }) => placed)))) return;
    await this.#write(plan.orders);
    if (plan.moved) this.#moved.fire(plan.moved);
  }

  dispose(): void {
    this.#moved.dispose();
  }

  async #write(orders: readonly NewOrder[]): Promise<void> {
    const outcome = await this.#edits.applyAll(
      orders.map(({ placed, order }) => ({
        uri: this.#store.uriOf(placed),
        plan: (text) => planFrontMatterField(text, 'order', order),
      })),
    );
    if (outcome.kind === 'written') return;
    const { left, refusal, uri } = outcome;
    const text = refusalText('move', uri, refusal);
    const kept = left.map((one) => vscode.workspace.asRelativePath(one)).join(', ');
    throw new Error(
      kept === ''
        ? text
        : `${text} ${vscode.l10n.t('These notes keep their new order numbers: {0}', inertText(kept))}`,
    );
  }
}

function refusal(plan: Extract<MovePlan, { kind: 'refuse' }>): string {
  switch (plan.reason) {
    case 'other-folder':
      return vscode.l10n.t(
        'Unable to move the row to another folder: only the order within a folder can change. Drop it on a row of the same folder.',
      );
    case 'no-readme':
      return vscode.l10n.t(
        'Unable to move the folder "{0}": it needs a README.md to store its position. Create one, then try again.',
        inertText(plan.folder.title),
      );
    case 'too-many':
      return vscode.l10n.t(
        'Unable to move: more than 200 notes would need new order numbers. Set "order" in the front matter of the note instead.',
      );
  }
}
