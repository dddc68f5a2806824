import * as vscode from 'vscode';
import type { RowScope } from '../../core/search/RowSearch';
import type { RowKind } from '../../core/search/SearchRow';
import type { Pins } from '../keeping/sidebarMemory';

/** Kinds of rows that are shown or left out together. */
export type KindSwitch =
  'takeaways' | 'challenges' | 'pitfalls' | 'notes' | 'items' | 'entries' | 'headings';

const kindsOf: Readonly<Record<KindSwitch, readonly RowKind[]>> = {
  takeaways: ['practice', 'lesson'],
  challenges: ['challenge'],
  pitfalls: ['pitfall'],
  notes: ['note'],
  items: ['item'],
  entries: ['entry'],
  headings: ['heading'],
};
const shownAtFirst: readonly KindSwitch[] = [
  'takeaways',
  'challenges',
  'pitfalls',
  'notes',
  'items',
];

/** What the search looks at beside the words; it stays as it was left while the window is open. */
export class SearchScope {
  readonly #pins: Pins;
  #shown: ReadonlySet<KindSwitch> = new Set(shownAtFirst);
  #onlyThisLanguage = false;

  constructor(pins: Pins) {
    this.#pins = pins;
  }

  /** Whether rows are of the programming language of the active file only. */
  get onlyThisLanguage(): boolean {
    return this.#onlyThisLanguage;
  }

  /** Whether other kinds are shown than at first. */
  get narrowed(): boolean {
    const names = Object.keys(kindsOf) as KindSwitch[];
    return names.some((name) => this.#shown.has(name) !== shownAtFirst.includes(name));
  }

  /** Whether rows of these kinds are shown. */
  shows(name: KindSwitch): boolean {
    return this.#shown.has(name);
  }

  /** Shows rows of these kinds and no others. */
  show(names: readonly KindSwitch[]): void {
    this.#shown = new Set(names);
  }

  /** Narrows the rows to the language of the active file, or no longer. */
  toggleLanguage(): void {
    this.#onlyThisLanguage = !this.#onlyThisLanguage;
  }

  /** What the search is to look at, for the file being written. */
  read(): RowScope {
    const language = vscode.window.activeTextEditor?.document.languageId ?? null;
    return {
      kinds: new Set([...this.#shown].flatMap((name) => kindsOf[name])),
      language,
      onlyLanguage: this.#onlyThisLanguage ? language : null,
      pinned: new Set(this.#pins.keys),
    };
  }
}
