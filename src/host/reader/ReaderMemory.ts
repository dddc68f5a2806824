import type * as vscode from 'vscode';
import { placeOf } from '../../shared/parsePageMessage';
import type { KeptTick, ReadingPlace } from '../../shared/protocol';

const placesKey = 'nexusJournal.reader.places';
const ticksKey = 'nexusJournal.reader.ticks';
const imagesKey = 'nexusJournal.reader.remoteImages';
const zoomKey = 'nexusJournal.reader.zoom';
/** Notes whose places are remembered: the ones read last. */
const mostPlaces = 500;

/** What the reader remembers of notes in this workspace, by their keys. */
export class ReaderMemory {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  /** Where a note was left. */
  place(key: string): ReadingPlace | null {
    return placeOf(this.#read(placesKey)[key]);
  }

  /** Remembers where a note is being read; the note becomes the last to be forgotten. */
  keepPlace(key: string, place: ReadingPlace): void {
    const others = Object.entries(this.#read(placesKey)).filter(([other]) => other !== key);
    const latest = [...others, [key, place] as const].slice(-mostPlaces);
    this.#write(placesKey, Object.fromEntries(latest));
  }

  /** The ticks of a note that cannot hold them itself. */
  ticks(key: string): readonly KeptTick[] {
    const kept = this.#read(ticksKey)[key];
    return Array.isArray(kept) ? (kept as readonly KeptTick[]) : [];
  }

  /** Remembers one tick. */
  keepTick(key: string, tick: KeptTick): void {
    const others = this.ticks(key).filter(
      ({ text, nth }) => text !== tick.text || nth !== tick.nth,
    );
    this.#write(ticksKey, { ...this.#read(ticksKey), [key]: [...others, tick] });
  }

  /** Whether images from the web may be loaded for a note. */
  allowsImages(key: string): boolean {
    return this.#read(imagesKey)[key] === true;
  }

  /** Allows images from the web for one note. */
  allowImages(key: string): void {
    this.#write(imagesKey, { ...this.#read(imagesKey), [key]: true });
  }

  /** Size of the text in percent. */
  get zoom(): number {
    const zoom = this.#memory.get<unknown>(zoomKey);
    return typeof zoom === 'number' && Number.isFinite(zoom) ? zoom : 100;
  }

  /** Remembers the size of the text. */
  keepZoom(percent: number): void {
    // The memory answers with the new value at once and saves it in its own time.
    void this.#memory.update(zoomKey, percent);
  }

  #read(key: string): Readonly<Record<string, unknown>> {
    const value = this.#memory.get<unknown>(key);
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : {};
  }

  #write(key: string, value: Readonly<Record<string, unknown>>): void {
    void this.#memory.update(key, value);
  }
}
