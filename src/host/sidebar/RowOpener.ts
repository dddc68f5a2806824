import * as vscode from 'vscode';
import type { OpenOptions } from '../reader/Reader';
import type { RowPlace } from './rowPlace';
import type { SidebarDeps } from './SidebarDeps';

/** Longest time in milliseconds between two clicks that are one double click. */
const doubleClickTime = 500;
/** Milliseconds in which the row that Enter was pressed on is opened. */
const enterTime = 1000;

/**
 * Opens the notes of rows as the Explorer opens files: a click or Space shows a note and leaves the focus
 * on the row, so that one can walk on; Enter goes into the note; a double click also keeps its tab. VS Code
 * does not tell a row's command which of them it was.
 */
export class RowOpener {
  readonly #reader: SidebarDeps['reader'];
  readonly #store: SidebarDeps['store'];
  #last = { address: '', time: -Infinity };
  /** Until when a row that is opened takes the focus. */
  #focusUntil = -Infinity;

  constructor({ reader, store }: Pick<SidebarDeps, 'reader' | 'store'>) {
    this.#reader = reader;
    this.#store = store;
  }

  /** Carries out the command of a row, which clicks and keys run alike. */
  async take(place: RowPlace): Promise<void> {
    const now = performance.now();
    const address = `${place.placed.key}#${place.section?.line ?? ''}`;
    const isDouble = address === this.#last.address && now - this.#last.time < doubleClickTime;
    this.#last = { address, time: now };
    const takesFocus = isDouble || now < this.#focusUntil;
    this.#focusUntil = -Infinity;
    await this.open(place, { preserveFocus: !takesFocus, keep: isDouble });
  }

  /** Selects the row that has the focus, as Enter does, and goes into its note if it opens one. */
  async enter(): Promise<void> {
    this.#focusUntil = performance.now() + enterTime;
    await vscode.commands.executeCommand('list.select');
  }

  /** Opens a note in the reader, at a section of it where that is meant. */
  async open({ placed, section }: RowPlace, options: OpenOptions): Promise<void> {
    const place = section && { line: section.line };
    await this.#reader.open(this.#store.uriOf(placed), { ...options, place });
  }
}
