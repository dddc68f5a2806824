import * as vscode from 'vscode';
import { TimedQuestions } from '../../core/library/TimedQuestions';
import { hostClock } from '../hostClock';

/** Asks any file system of the editor, and gives up where it never answers. */
export class TimedFileSystem implements vscode.Disposable {
  readonly #questions: TimedQuestions;

  /** `patience` in seconds. */
  constructor(patience: number) {
    this.#questions = new TimedQuestions(hostClock, patience);
  }

  /** As `workspace.fs.stat`. */
  stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    return this.#questions.ask(
      () => uri.toString(true),
      () => vscode.workspace.fs.stat(uri),
    );
  }

  /** As `workspace.fs.readFile`. */
  readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return this.#questions.ask(
      () => uri.toString(true),
      () => vscode.workspace.fs.readFile(uri),
    );
  }

  dispose(): void {
    this.#questions.dispose();
  }
}
