import type * as vscode from 'vscode';
import { findChecklists, type FoundItem, readItemLine } from '../../core/checklists/findChecklists';
import { type ListedItem, planItemEdit } from '../../core/checklists/planItemEdit';
import type { EditOutcome } from '../files/EditOutcome';
import type { FileEdits } from '../files/FileEdits';
import type { EditTarget } from '../files/prepareEdit';

/** An item of a file, and the inserted checklist it stands in, if any. */
export type ItemInFile = FoundItem & Pick<ListedItem, 'list'>;

/**
 * The items with a box that some lines belong to, wrapped ones by any of their lines. The checklists of the
 * document are looked for once.
 */
export function itemsAt(
  document: vscode.TextDocument,
  lines: readonly number[],
): readonly ItemInFile[] {
  const listed = new Map<number, ItemInFile>();
  for (const { id, items } of findChecklists(document.getText())) {
    for (const item of items) {
      const own: ItemInFile = { ...item, list: { kind: 'inserted', id } };
      for (let line = item.line; line <= item.endLine; line += 1) listed.set(line, own);
    }
  }
  return lines.flatMap(
    (line) => listed.get(line) ?? readItemLine(document.lineAt(line).text, line) ?? [],
  );
}

/** How items are wanted, and where that is written. */
export interface ItemChange {
  readonly done: boolean;
  readonly target: EditTarget;
}

/** Checks or unchecks items of a file that may have changed since they were listed: all, or none. */
export function tickItems(
  edits: FileEdits,
  uri: vscode.Uri,
  items: readonly ListedItem[],
  { done, target }: ItemChange,
): Promise<EditOutcome> {
  return edits.apply({ uri, plan: (text) => planItemEdit(text, items, done) }, target);
}
