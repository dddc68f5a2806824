import * as vscode from 'vscode';
import { filledLabel, literalLabel, oneLine } from '../core/text/inertText';
import type { LiteralMarkdown } from './LiteralMarkdown';

/** Characters of a text in the status bar. */
const maxLabel = 40;

/** What an item of the status bar says. */
export interface StatusText {
  /** Name of a product icon. */
  readonly icon: string;
  /** Cut to what the status bar has room for, and shown as it is. */
  readonly text: string;
  readonly tooltip: LiteralMarkdown;
  /** What a screen reader says. */
  readonly label: string;
}

/**
 * An item on the right of the status bar, where VS Code has what belongs to the moment. The only way to
 * one (lint): VS Code reads its texts for pictures, and its tooltip for links.
 */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;

  /** `name` stands in the menu by which items are hidden. */
  constructor(id: string, name: string, command: string) {
    this.#item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Right, 50);
    this.#item.name = name;
    this.#item.command = command;
  }

  /** Shows a text. */
  show({ icon, label, text, tooltip }: StatusText): void {
    const shown = literalLabel(oneLine(text, maxLabel));
    this.#item.text = filledLabel(`$(${icon}) {0}`, [shown]);
    this.#item.tooltip = tooltip.markdown;
    this.#item.accessibilityInformation = { label };
    this.#item.show();
  }

  /** Takes the item away until the next text. */
  hide(): void {
    this.#item.hide();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
