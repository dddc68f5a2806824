import type * as vscode from 'vscode';
import { parsePosition, parseKeptCheck } from '../../shared/parsePageMessage';
import type { KeptCheck, ReadingPosition } from '../../shared/protocol';
import {
  isStoredText,
  ownField,
  parseFields,
  withField,
  StoredValue,
} from '../keeping/StoredValue';

/** Notes of which each thing is remembered: the ones last read, checked or allowed images. */
const maxNotes = 500;
/** Boxes that are remembered of one note. */
const maxKeptChecks = 1000;
/** The size of the text in percent that the reader offers at least and at most. */
const minZoom = 60;
const maxZoom = 250;

type Fields = Readonly<Record<string, unknown>>;

/** What the reader remembers of notes in this workspace, by their keys. */
export class ReaderMemory {
  readonly #positions: StoredValue<Fields>;
  readonly #checks: StoredValue<Fields>;
  readonly #images: StoredValue<Fields>;
  readonly #zoom: StoredValue<number>;

  constructor(memory: vscode.Memento) {
    this.#positions = new StoredValue(memory, 'nexusJournal.reader.places', parseFields);
    this.#checks = new StoredValue(memory, 'nexusJournal.reader.ticks', parseFields);
    this.#images = new StoredValue(memory, 'nexusJournal.reader.remoteImages', parseFields);
    this.#zoom = new StoredValue(memory, 'nexusJournal.reader.zoom', zoomOf);
  }

  /** Where a note was left. */
  position(key: string): ReadingPosition | null {
    return parsePosition(ownField(this.#positions.get(), key));
  }

  /** Remembers where a note is being read; the note becomes the last to be forgotten. */
  keepPosition(key: string, position: ReadingPosition): void {
    keep(this.#positions, key, position);
  }

  /** The checked boxes of a note that cannot hold them itself. */
  keptChecks(key: string): readonly KeptCheck[] {
    const kept = ownField(this.#checks.get(), key);
    if (!Array.isArray(kept)) return [];
    const latest: readonly unknown[] = kept.slice(-maxKeptChecks);
    return latest.flatMap((value) => {
      const check = parseKeptCheck(value);
      return check && isStoredText(check.text) ? [check] : [];
    });
  }

  /** Remembers one box. */
  keepCheck(key: string, check: KeptCheck): void {
    const others = this.keptChecks(key).filter(
      ({ text, nth }) => text !== check.text || nth !== check.nth,
    );
    keep(this.#checks, key, [...others, check].slice(-maxKeptChecks));
  }

  /** Whether images from the web may be loaded for a note. */
  allowsImages(key: string): boolean {
    return ownField(this.#images.get(), key) === true;
  }

  /** Allows images from the web for one note. */
  allowImages(key: string): void {
    keep(this.#images, key, true);
  }

  /** Size of the text in percent. */
  get zoom(): number {
    return this.#zoom.get();
  }

  /** Remembers the size of the text. */
  keepZoom(percent: number): void {
    void this.#zoom.set(percent);
  }
}

function keep(stored: StoredValue<Fields>, key: string, value: unknown): void {
  void stored.set(withField(stored.get(), key, value, maxNotes));
}

function zoomOf(stored: unknown): number {
  if (typeof stored !== 'number' || !Number.isFinite(stored)) return 100;
  return Math.min(maxZoom, Math.max(minZoom, stored));
}
