import type * as vscode from 'vscode';
import { findChecklists, type FoundItem, readItemLine } from '../../core/checklists/findChecklists';
import { type ListedItem, planItemEdit } from '../../core/checklists/planItemEdit';
import type { EditOutcome } from '../files/EditOutcome';
import type { FileEdits } from '../files/FileEdits';
import type { EditTarget } from '../files/prepareEdit';

/** The item with a box that a line belongs to, wrapped ones by any of their lines; null without one. */
export function itemAt(document: vscode.TextDocument, line: number): FoundItem | null {
  const own = readItemLine(document.lineAt(line).text, line);
  if (own) return own;
  const found = findChecklists(document.getText()).flatMap(({ items }) => items);
  return found.find((item) => item.line <= line && line <= item.endLine) ?? null;
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
