import * as vscode from 'vscode';
import type { Note } from '../../core/note/Note';
import { readNote } from '../../core/reading/readNote';
import { Answer } from '../Answer';
import { Debounced } from '../Debounced';
import { startThread, type Thread } from './startThread';

/** Characters from which reading a note takes so long that the extension host should not do it. */
const longFrom = 100_000;
/** Milliseconds without a long note after which the thread is let go. */
const idleTime = 10_000;

/** Where the program of the thread lies and where to say that it does not run. */
export interface LongNotesOptions {
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Reads long notes in a thread of their own, started with the first. Where the host allows none,
 * which is logged, they are read in place, and whoever works meanwhile has to wait.
 */
export class LongNotes implements vscode.Disposable {
  readonly #options: LongNotesOptions;
  readonly #waiting = new Map<number, Answer<Note | null>>();
  readonly #letGo = new Debounced(idleTime, () => this.#stop());
  #thread: Promise<Thread | null> | null = null;
  #asked = 0;

  constructor(options: LongNotesOptions) {
    this.#options = options;
  }

  /** Whether a text is so long that it is better read here. */
  isLong(text: string): boolean {
    return text.length >= longFrom;
  }

  /** As `readNote`, somewhat later; answers come in the order of the questions. */
  async read(text: string, fallbackTitle: string): Promise<Note> {
    this.#thread ??= this.#start();
    const thread = await this.#thread;
    if (!thread) return readNote(text, fallbackTitle);
    this.#asked += 1;
    const answer = new Answer<Note | null>();
    this.#waiting.set(this.#asked, answer);
    thread.post([this.#asked, text, fallbackTitle]);
    return (await answer.given) ?? readNote(text, fallbackTitle);
  }

  dispose(): void {
    this.#letGo.dispose();
    this.#waiting.clear();
    this.#stop();
  }

  async #start(): Promise<Thread | null> {
    const { extensionUri, log } = this.#options;
    try {
      const file = vscode.Uri.joinPath(extensionUri, 'dist', 'readingWorker.js');
      const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      return startThread(code, {
        onMessage: (message) => this.#take(message),
        onError: (error) => this.#fail(error),
      });
    } catch (error) {
      log.warn('No thread can be started to read long notes: they are read in place.', error);
      return null;
    }
  }

  #take(message: unknown): void {
    // Our own program has written this.
    const [number, json] = message as readonly [number, string];
    this.#waiting.get(number)?.give(JSON.parse(json) as Note);
    this.#waiting.delete(number);
    if (this.#waiting.size === 0) this.#letGo.request();
  }

  #fail(error: unknown): void {
    this.#options.log.warn(
      'The thread that reads long notes has failed: they are read in place.',
      error,
    );
    this.#thread = Promise.resolve(null);
    this.#giveUp();
  }

  #stop(): void {
    if (this.#waiting.size > 0) return;
    void this.#thread?.then((thread) => thread?.stop());
    this.#thread = null;
  }

  /** Those who still wait read in place. */
  #giveUp(): void {
    for (const answer of this.#waiting.values()) answer.give(null);
    this.#waiting.clear();
  }
}
