import * as vscode from 'vscode';
import type { RowScope } from '../../core/search/RowSearch';
import type { RowKind } from '../../core/search/searchRows';
import type { Pins } from '../keeping/Pins';

/** What can be switched on and off beside the words. */
export type ScopeSwitch = 'challenges' | 'entries' | 'headings' | 'thisLanguage';

/** The switches of the search; they stay as they were left while the window is open. */
export class SearchScope {
  readonly #pins: Pins;
  readonly #on = new Set<ScopeSwitch>(['challenges']);

  constructor(pins: Pins) {
    this.#pins = pins;
  }

  /** Whether something is switched on. */
  has(name: ScopeSwitch): boolean {
    return this.#on.has(name);
  }

  /** Switches something on or off. */
  toggle(name: ScopeSwitch): void {
    if (!this.#on.delete(name)) this.#on.add(name);
  }

  /** What the search is to look at, for the file being written. */
  read(): RowScope {
    const language = vscode.window.activeTextEditor?.document.languageId ?? null;
    const kinds = new Set<RowKind>(['practice', 'lesson', 'pitfall', 'note']);
    if (this.has('challenges')) kinds.add('challenge');
    if (this.has('entries')) kinds.add('entry');
    if (this.has('headings')) kinds.add('heading');
    return {
      kinds,
      language,
      onlyLanguage: this.has('thisLanguage') ? language : null,
      pinned: new Set(this.#pins.keys),
    };
  }
}
