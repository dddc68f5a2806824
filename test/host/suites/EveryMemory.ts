/** All that the extension keeps between sessions, kept and asked for in one go. */

import * as vscode from 'vscode';
import type { ActiveFile } from '../../../src/core/activeFile/ActiveFile';
import { storedLogJournal } from '../../../src/host/capture/LogFolder';
import { HiddenHints } from '../../../src/host/hints/HiddenHints';
import { RememberedLessons } from '../../../src/host/keeping/RememberedLessons';
import { Pins, RecentNotes, RowStates } from '../../../src/host/keeping/sidebarMemory';
import { ReaderMemory } from '../../../src/host/reader/ReaderMemory';
import { machineOf } from '../../../src/host/review/ReviewLogFiles';
import { storedListChoice } from '../../../src/host/search/ResultsView';
import { RecentSearches } from '../../../src/host/search/SearchDeps';
import type { ShortMemory } from './ShortMemory';

/** A position and a box that are kept of a note. */
export const position = { line: 3, within: 0.5 };
export const check = { text: 'Measure', nth: 0, done: true };

const zoom = 120;
const file: ActiveFile = {
  ...{ name: 'models.py', path: '/code/models.py', kind: null, language: null },
  ...{ packages: [], frameworks: [], topics: new Map() },
};

/** A session: everybody who keeps something, with one memory. */
export class EveryMemory {
  readonly memory: ShortMemory;
  readonly #hints: HiddenHints;
  readonly #lessons: RememberedLessons;
  readonly #pins: Pins;
  readonly #reader: ReaderMemory;
  readonly #recent: RecentNotes;
  readonly #rows: RowStates;
  readonly #searches: RecentSearches;
  readonly #owned: vscode.Disposable;

  constructor(memory: ShortMemory) {
    this.memory = memory;
    const both = { global: memory, workspace: memory };
    this.#hints = new HiddenHints(both);
    this.#lessons = new RememberedLessons(both);
    this.#pins = new Pins(memory);
    this.#reader = new ReaderMemory(memory);
    this.#recent = new RecentNotes(memory);
    this.#rows = new RowStates(memory);
    this.#searches = new RecentSearches(memory);
    this.#owned = vscode.Disposable.from(this.#hints, this.#lessons, this.#pins, this.#recent);
  }

  /** Keeps all that can be kept of a note. */
  async keep(key: string): Promise<void> {
    this.#reader.keepPosition(key, position);
    this.#reader.keepCheck(key, check);
    this.#reader.allowImages(key);
    this.#reader.keepZoom(zoom);
    await this.#pins.toggle(key);
    this.#recent.add(key);
    this.#rows.set(`${key} open`, true);
    this.#rows.set(`${key} closed`, false);
    this.#searches.add(key);
    await storedListChoice(this.memory).set(true);
    await this.#lessons.pin(file, `${key} pinned`);
    await this.#lessons.hide(file, `${key} hidden`, 'all');
    await this.#lessons.hide(file, `${key} hidden here`, 'file');
    await this.#hints.hide({ key: `${key} hint`, place: '' });
    await this.#hints.hide({ key: `${key} hint here`, place: 'code/' });
    await storedLogJournal(this.memory).set(key);
    machineOf(this.memory);
  }

  /** Whether all that `keep` kept of a note is there, by what it is. */
  read(key: string): Readonly<Record<string, unknown>> {
    const { hidden, pinned } = this.#lessons.marksFor(file);
    const hints = this.#hints.keysFor('code/models.py');
    return {
      position: this.#reader.position(key),
      checks: this.#reader.keptChecks(key),
      images: this.#reader.allowsImages(key),
      zoom: this.#reader.zoom === zoom,
      pin: this.#pins.has(key),
      recent: this.#recent.keys.includes(key),
      opened: this.#rows.isOpen(`${key} open`) === true,
      closed: this.#rows.isOpen(`${key} closed`) === false,
      search: this.#searches.queries.includes(key),
      list: storedListChoice(this.memory).get(),
      pinnedLesson: pinned.includes(`${key} pinned`),
      hiddenLesson: hidden.includes(`${key} hidden`),
      hiddenHere: hidden.includes(`${key} hidden here`),
      hint: hints.has(`${key} hint`),
      hintHere: hints.has(`${key} hint here`),
      journal: storedLogJournal(this.memory).get() === key,
    };
  }

  dispose(): void {
    this.#owned.dispose();
  }
}

/** What `read` says where nothing was lost. */
export const everything: Readonly<Record<string, unknown>> = {
  ...{ position, checks: [check], images: true, zoom: true, pin: true, recent: true },
  ...{ opened: true, closed: true, search: true, list: true },
  ...{ pinnedLesson: true, hiddenLesson: true, hiddenHere: true, hint: true, hintHere: true },
  journal: true,
};
