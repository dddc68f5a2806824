import * as vscode from 'vscode';
import type { Note } from '../../core/note/Note';
import { detachTexts, shareTexts } from '../../core/note/isNote';
import { parseReadingAnswers } from '../../core/reading/ReadingAnswer';
import { readNote } from '../../core/reading/readNote';
import type { ReadingQuestion, SentOptions } from '../../core/reading/ReadingQuestion';
import { DeferredPromise } from '../../core/async/DeferredPromise';
import { Delayer } from '../../core/async/Delayer';
import { nextTurn, hostClock } from '../hostClock';
import { startThread, type Thread } from './startThread';

/** Characters from which reading a note takes so long that the extension host should not do it. */
const longFrom = 100_000;
/** Texts that travel together, so that their journey costs less than their reading. */
const batchSize = 8;
/** Milliseconds without a question after which the thread is let go. */
const idleTime = 10_000;
/** Seconds that the thread may be silent while it is waited for: the longest note takes a few. */
const defaultPatience = 60;

/** Where the program of the thread lies and where to say that it does not run. */
export interface ReadingThreadOptions {
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  /** Seconds that the thread may be silent while it is waited for. */
  readonly patience?: number;
}

/**
 * Reads long notes, and those of a whole journal, in a thread of their own, started when it is first
 * wanted. Where the host allows none, or the thread fails, ends, falls silent or talks nonsense, which
 * is logged once, they are read in place from then on, and whoever works meanwhile has to wait.
 */
export class ReadingThread implements vscode.Disposable {
  readonly #options: ReadingThreadOptions;
  readonly #waiting = new Map<number, DeferredPromise<Note | null>>();
  readonly #letGo = new Delayer(hostClock, idleTime, () => this.#stop());
  #starting: Promise<Thread | null> | null = null;
  #isRunning = false;
  #isBroken = false;
  /** Runs while the thread is waited for. */
  #clock: ReturnType<typeof setInterval> | undefined;
  #silentSeconds = 0;
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
    if (this.#isBroken) return false;
    if (text.length >= longFrom) return true;
    if (isOneOfMany) this.#starting ??= this.#start();
    return isOneOfMany && this.#isRunning;
  }

  /** As `readNote`, somewhat later, and with nothing of the text in the note. */
  async read(text: string, fallbackTitle: string, options: SentOptions = {}): Promise<Note> {
    const answer = new DeferredPromise<Note | null>();
    this.#asked += 1;
    this.#waiting.set(this.#asked, answer);
    this.#questions.push([this.#asked, text, fallbackTitle, options]);
    if (this.#questions.length >= batchSize) void this.#post();
    else if (this.#questions.length === 1) void nextTurn().then(() => this.#post());
    const given = await answer.promise;
    return given ? shareTexts(given) : detachTexts(readNote(text, fallbackTitle, options));
  }

  dispose(): void {
    this.#letGo.dispose();
    clearInterval(this.#clock);
    this.#waiting.clear();
    this.#stop();
    // Whoever still reads does so in place.
    this.#isBroken = true;
    this.#starting = Promise.resolve(null);
  }

  async #post(): Promise<void> {
    const questions = this.#questions;
    if (questions.length === 0) return;
    this.#questions = [];
    this.#letGo.trigger();
    this.#starting ??= this.#start();
    const thread = await this.#starting;
    if (!thread) {
      this.#giveUp(questions.map(([number]) => number));
      return;
    }
    thread.post(questions);
    this.#silentSeconds = 0;
    this.#clock ??= setInterval(() => this.#onSecond(), 1000);
  }

  /** A second has passed in which the host, too, had time for answers. */
  #onSecond(): void {
    this.#silentSeconds += 1;
    const { patience = defaultPatience } = this.#options;
    if (this.#waiting.size === 0) this.#stopClock();
    else if (this.#silentSeconds > patience) {
      this.#fail(new Error(`It was silent for ${patience} seconds.`));
    }
  }

  #stopClock(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  async #start(): Promise<Thread | null> {
    const { extensionUri } = this.#options;
    try {
      const file = vscode.Uri.joinPath(extensionUri, 'dist', 'readingWorker.js');
      const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      const thread = startThread(code, {
        onMessage: (message) => this.#take(message),
        onError: (error) => this.#fail(error),
      });
      this.#isRunning = true;
      this.#letGo.trigger();
      return thread;
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  #take(message: unknown): void {
    const answers = parseReadingAnswers(message);
    if (!answers) {
      this.#fail(new Error('Its answer is not a list of notes.'));
      return;
    }
    this.#silentSeconds = 0;
    for (const [number, note] of answers) {
      this.#waiting.get(number)?.complete(note);
      this.#waiting.delete(number);
    }
    if (this.#waiting.size === 0) this.#letGo.trigger();
  }

  #fail(error: unknown): void {
    if (this.#isBroken) return;
    this.#isBroken = true;
    const words = 'The thread that reads notes does not work: they are read in place.';
    this.#options.log.warn(words, error);
    void this.#starting?.then((thread) => thread?.stop());
    this.#starting = Promise.resolve(null);
    this.#isRunning = false;
    this.#stopClock();
    this.#giveUp([...this.#waiting.keys()]);
  }

  #stop(): void {
    if (this.#waiting.size > 0) return;
    if (this.#isBroken) return;
    void this.#starting?.then((thread) => thread?.stop());
    this.#starting = null;
    this.#isRunning = false;
  }

  /** Those who still wait read in place. */
  #giveUp(numbers: readonly number[]): void {
    for (const number of numbers) {
      this.#waiting.get(number)?.complete(null);
      this.#waiting.delete(number);
    }
  }
}
