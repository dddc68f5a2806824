import * as vscode from 'vscode';
import { parseTexts, StoredValue } from '../keeping/StoredValue';
import { hiddenHintsKey } from '../keeping/syncedKeys';

/** Hints hidden in one workspace, and everywhere; the oldest give way. */
const maxHidden = 1_000;

/** A hint that the user does not want, and where. */
export interface HiddenHint {
  /** The pattern: the key of its note and its id. */
  readonly key: string;
  /** Path of a file, or of a folder with a slash at its end, below the workspace; empty for everywhere. */
  readonly place: string;
}

/** Which hints the user hid: for a file or a folder of this workspace, or for good. */
export class HiddenHints implements vscode.Disposable {
  /** Each a place and a key. */
  readonly #here: StoredValue<readonly string[]>;
  /** Each a key. */
  readonly #everywhere: StoredValue<readonly string[]>;
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires after a hint was hidden or is shown again. */
  readonly onDidChange = this.#changed.event;

  constructor(deps: { readonly global: vscode.Memento; readonly workspace: vscode.Memento }) {
    const parse = (stored: unknown): readonly string[] => parseTexts(stored, maxHidden);
    this.#here = new StoredValue(deps.workspace, 'nexusJournal.hiddenHintsOfPlaces', parse);
    this.#everywhere = new StoredValue(deps.global, hiddenHintsKey, parse);
  }

  /** All that is hidden, the latest last. */
  get all(): readonly HiddenHint[] {
    return [
      ...this.#everywhere.get().map((key) => ({ key, place: '' })),
      ...this.#here.get().map(hiddenHint),
    ];
  }

  /** The keys of the patterns that are hidden in a file. */
  keysFor(path: string): ReadonlySet<string> {
    const holds = ({ place }: HiddenHint): boolean =>
      place === '' || place === path || (place.endsWith('/') && path.startsWith(place));
    return new Set(this.all.filter(holds).map(({ key }) => key));
  }

  /** Hides a hint. */
  async hide({ key, place }: HiddenHint): Promise<void> {
    const [stored, text] =
      place === '' ? [this.#everywhere, key] : [this.#here, pairOf({ key, place })];
    const others = stored.get().filter((other) => other !== text);
    await stored.set([...others, text].slice(-maxHidden));
    this.#changed.fire();
  }

  /** Shows hints again. */
  async show(hints: readonly HiddenHint[]): Promise<void> {
    const pairs = new Set(hints.map(pairOf));
    const isKept = (hint: HiddenHint): boolean => !pairs.has(pairOf(hint));
    await this.#everywhere.set(this.#everywhere.get().filter((key) => isKept({ key, place: '' })));
    await this.#here.set(this.#here.get().filter((pair) => isKept(hiddenHint(pair))));
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** No path holds a line break. */
function pairOf({ key, place }: HiddenHint): string {
  return `${place}\n${key}`;
}

function hiddenHint(pair: string): HiddenHint {
  const at = pair.indexOf('\n');
  return { place: pair.slice(0, Math.max(0, at)), key: pair.slice(at + 1) };
}
