import * as vscode from 'vscode';
import type { ActiveFile } from '../../core/activeFile/ActiveFile';
import { type MarkedIds, pinScope } from '../../core/forThisFile/LessonMarks';
import { parseTexts, StoredValue } from './StoredValue';
import { hiddenLessonsKey, lessonPinsKey } from './syncedKeys';

/** Pins of all kinds of files together, and lessons hidden for all files; the oldest give way. */
const maxPins = 500;
const maxHidden = 2000;
/** Lessons hidden for single files, of all files together. */
const maxHiddenHere = 1000;

/** How far hiding a lesson goes. */
export type HidingScope = 'file' | 'all';

/** Which lessons the user pinned for files of a kind, and which they hid, for one file or for all. */
export class RememberedLessons implements vscode.Disposable {
  /** Each a kind of file and an id. */
  readonly #pins: StoredValue<readonly string[]>;
  /** Each an id. */
  readonly #hidden: StoredValue<readonly string[]>;
  /** Each the path of a file and an id. */
  readonly #hiddenHere: StoredValue<readonly string[]>;
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires after a lesson was pinned, unpinned, hidden or brought back. */
  readonly onDidChange = this.#changed.event;

  constructor(deps: { readonly global: vscode.Memento; readonly workspace: vscode.Memento }) {
    this.#pins = new StoredValue(deps.global, lessonPinsKey, (stored) =>
      parseTexts(stored, maxPins),
    );
    this.#hidden = new StoredValue(deps.global, hiddenLessonsKey, (stored) =>
      parseTexts(stored, maxHidden),
    );
    this.#hiddenHere = new StoredValue(
      deps.workspace,
      'nexusJournal.hiddenLessonsOfFiles',
      (stored) => parseTexts(stored, maxHiddenHere),
    );
  }

  /** What holds for a file. */
  marksFor(file: ActiveFile): MarkedIds {
    return {
      pinned: idsAfter(this.#pins.get(), pinScope(file)),
      hidden: [...this.#hidden.get(), ...idsAfter(this.#hiddenHere.get(), file.path)],
    };
  }

  /** Pins a lesson for files like this one. */
  async pin(file: ActiveFile, id: string): Promise<void> {
    await this.#set(this.#pins, withLast(this.#pins.get(), pairOf(pinScope(file), id), maxPins));
  }

  /** Takes the pin away for files like this one. */
  async unpin(file: ActiveFile, id: string): Promise<void> {
    await this.#set(this.#pins, without(this.#pins.get(), pairOf(pinScope(file), id)));
  }

  /** Hides a lesson for this file, or for all. */
  async hide(file: ActiveFile, id: string, scope: HidingScope): Promise<void> {
    if (scope === 'all') await this.#set(this.#hidden, withLast(this.#hidden.get(), id, maxHidden));
    else {
      const pair = pairOf(file.path, id);
      await this.#set(this.#hiddenHere, withLast(this.#hiddenHere.get(), pair, maxHiddenHere));
    }
  }

  /** Shows a lesson again, however it was hidden. */
  async show(file: ActiveFile, id: string): Promise<void> {
    await this.#hidden.set(without(this.#hidden.get(), id));
    await this.#set(this.#hiddenHere, without(this.#hiddenHere.get(), pairOf(file.path, id)));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #set(stored: StoredValue<readonly string[]>, value: readonly string[]): Promise<void> {
    await stored.set(value);
    this.#changed.fire();
  }
}

/** No path and no kind of file holds a line break. */
function pairOf(scope: string, id: string): string {
  return `${scope}\n${id}`;
}

function idsAfter(pairs: readonly string[], scope: string): readonly string[] {
  const start = pairOf(scope, '');
  return pairs.filter((pair) => pair.startsWith(start)).map((pair) => pair.slice(start.length));
}

function without(list: readonly string[], one: string): readonly string[] {
  return list.filter((other) => other !== one);
}

function withLast(list: readonly string[], one: string, max: number): readonly string[] {
  return [...without(list, one), one].slice(-max);
}
