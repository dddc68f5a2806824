import type { Clock } from '../async/Clock';
import type { EntryKind, FileDate, SourceFiles } from './NotePort';
import { TimedQuestions } from './TimedQuestions';

/** The files of a source, which reject with `NotAnswered` where they take too long. */
export class TimedFiles {
  readonly #files: SourceFiles;
  readonly #questions: TimedQuestions;

  /** `patience` in seconds. */
  constructor(files: SourceFiles, clock: Clock, patience?: number) {
    this.#files = files;
    this.#questions = new TimedQuestions(clock, patience);
  }

  /** Whether so many questions had no answer that no more are asked until {@link tryAgain}. */
  get isSilent(): boolean {
    return this.#questions.isSilent;
  }

  /** Asks again, though nothing was answered before. */
  tryAgain(): void {
    this.#questions.tryAgain();
  }

  list(folder: string): Promise<readonly (readonly [name: string, kind: EntryKind])[]> {
    return this.#questions.ask(this.#address(folder), () => this.#files.list(folder));
  }

  stat(path: string): Promise<FileDate> {
    return this.#questions.ask(this.#address(path), () => this.#files.stat(path));
  }

  read(path: string): Promise<Uint8Array> {
    return this.#questions.ask(this.#address(path), () => this.#files.read(path));
  }

  unsavedText(path: string): string | undefined {
    return this.#files.unsavedText(path);
  }

  address(path: string): string {
    return this.#files.address(path);
  }

  dispose(): void {
    this.#questions.dispose();
  }

  #address(path: string): () => string {
    return () => this.#files.address(path);
  }
}
