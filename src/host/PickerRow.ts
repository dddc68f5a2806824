/**
 * Pickers whose rows show their texts as they are, in the order they are given.
 */

import * as vscode from 'vscode';
import type { LabelString } from '../core/text/inertText';

/** A line between groups of rows; VS Code shows its text as it is. */
export interface PickerSeparator extends vscode.QuickPickItem {
  readonly kind: vscode.QuickPickItemKind.Separator;
  readonly description?: never;
  readonly detail?: never;
}

/** A row that can be chosen: VS Code reads its texts for pictures, so each has been made literal. */
export interface PickerChoice extends vscode.QuickPickItem {
  readonly kind?: vscode.QuickPickItemKind.Default;
  readonly label: LabelString;
  readonly description?: LabelString;
  readonly detail?: LabelString;
}

/** Whatever stands in a picker. */
export type PickerRow = PickerChoice | PickerSeparator;

/** Asks for one of some rows; undefined when the user turns away. */
export async function chooseRow<T extends PickerRow>(
  rows: readonly T[] | Promise<readonly T[]>,
  options: vscode.QuickPickOptions,
): Promise<T | undefined> {
  return vscode.window.showQuickPick(rows, options);
}

/** Asks for any number of some rows; undefined when the user turns away. */
export async function chooseRows<T extends PickerRow>(
  rows: readonly T[],
  options: vscode.QuickPickOptions,
): Promise<readonly T[] | undefined> {
  return vscode.window.showQuickPick(rows, { ...options, canPickMany: true });
}

/** Makes a picker that its owner fills. */
export function createPicker<T extends PickerRow>(): vscode.QuickPick<T> {
  return vscode.window.createQuickPick<T>();
}

/**
 * Stops a picker from sorting its rows by where the typed words stand in their labels: they come
 * ranked. `sortByLabel` is honored by the editor though its typings leave it out; where it is not,
 * the rows are still those that were found.
 */
export function keepOrder<T extends vscode.QuickPickItem>(
  picker: vscode.QuickPick<T>,
): vscode.QuickPick<T> {
  return Object.assign(picker, { sortByLabel: false });
}
