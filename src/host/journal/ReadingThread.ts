import * as vscode from 'vscode';
import type { Note } from '../../core/note/Note';
import { detachNote } from '../../core/note/detachNote';
import { readNote } from '../../core/reading/readNote';
import type { ReadingQuestion } from '../../core/reading/ReadingQuestion';
import { Answer } from '../Answer';
import { Debounced } from '../Debounced';
import { nextTurn } from '../nextTurn';
import { startThread, type Thread } from './startThread';

/** Characters from which reading a note takes so long that the extension host should not do it. */
const longFrom = 100_000;
/** Texts that travel together, so that their journey costs less than their reading. */
const batchSize = 8;
/** Milliseconds without a question after which the thread is let go. */
const idleTime = 10_000;

/** Where the program of the thread lies and where to say that it does not run. */
export interface ReadingThreadOptions {
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Reads long notes, and those of a whole journal, in a thread of their own, started when it is first
 * wanted. Where the host allows none, which is logged, they are read in place, and whoever works
 * meanwhile has to wait.
 */
export class ReadingThread implements vscode.Disposable {
  readonly #options: ReadingThreadOptions;
  readonly #waiting = new Map<number, Answer<Note | null>>();
  readonly #letGo = new Debounced(idleTime, () => this.#stop());
  #starting: Promise<Thread | null> | null = null;
  #isRunning = false;
  #questions: ReadingQuestion[] = [];
  #asked = 0;

  constructor(options: ReadingThreadOptions) {
    this.#options = options;
  }

  /**
   * Whether a text is better read here: a long one always, one of many once the thread runs, for which
   * they need not wait.
   */
  takes(text: string, isOneOfMany: boolean): boolean {
    if (text.length >= longFrom) return true;
    if (isOneOfMany) this.#starting ??= this.#start();
    return isOneOfMany && this.#isRunning;
  }

  /** As `readNote`, somewhat later, and with nothing of the text in the note. */
  async read(text: string, fallbackTitle: string): Promise<Note> {
    const answer = new Answer<Note | null>();
    this.#asked += 1;
    this.#waiting.set(this.#asked, answer);
    this.#questions.push([this.#asked, text, fallbackTitle]);
    if (this.#questions.length >= batchSize) void this.#post();
    else if (this.#questions.length === 1) void nextTurn().then(() => this.#post());
    return (await answer.given) ?? detachNote(readNote(text, fallbackTitle));
  }

  dispose(): void {
    this.#letGo.dispose();
    this.#waiting.clear();
    this.#stop();
    // Whoever still reads does so in place.
    this.#starting = Promise.resolve(null);
  }

  async #post(): Promise<void> {
    const questions = this.#questions;
    if (questions.length === 0) return;
    this.#questions = [];
    this.#letGo.request();
    this.#starting ??= this.#start();
    const thread = await this.#starting;
    if (thread) thread.post(questions);
    else this.#giveUp(questions.map(([number]) => number));
  }

  async #start(): Promise<Thread | null> {
    const { extensionUri, log } = this.#options;
    try {
      const file = vscode.Uri.joinPath(extensionUri, 'dist', 'readingWorker.js');
      const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      const thread = startThread(code, {
        onMessage: (message) => this.#take(message),
        onError: (error) => this.#fail(error),
      });
      this.#isRunning = true;
      this.#letGo.request();
      return thread;
    } catch (error) {
      log.warn('No thread can be started to read notes: they are read in place.', error);
      return null;
    }
  }

  #take(message: unknown): void {
    // Our own program has written this.
    const answers = JSON.parse(message as string) as readonly (readonly [number, Note])[];
    for (const [number, note] of answers) {
      this.#waiting.get(number)?.give(note);
      this.#waiting.delete(number);
    }
    if (this.#waiting.size === 0) this.#letGo.request();
  }

  #fail(error: unknown): void {
    this.#options.log.warn(
      'The thread that reads notes has failed: they are read in place.',
      error,
    );
    this.#starting = Promise.resolve(null);
    this.#isRunning = false;
    this.#giveUp([...this.#waiting.keys()]);
  }

  #stop(): void {
    if (this.#waiting.size > 0) return;
    void this.#starting?.then((thread) => thread?.stop());
    this.#starting = null;
    this.#isRunning = false;
  }

  /** Those who still wait read in place. */
  #giveUp(numbers: readonly number[]): void {
    for (const number of numbers) {
      this.#waiting.get(number)?.give(null);
      this.#waiting.delete(number);
    }
  }
}
