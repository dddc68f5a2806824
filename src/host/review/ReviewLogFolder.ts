/**
 * One folder of the log of reviews. Every window writes a file of its own for each day, and nobody else ever
 * writes that file: so windows and machines cannot overwrite each other, and a folder that is kept in step
 * by Git or a sync tool has no conflicts. Files of past days become one file for each machine.
 */

import * as vscode from 'vscode';
import { forEachLimit } from '../../core/async/forEachLimit';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { logLines, parseLog, type ReviewEntry } from '../../core/review/ReviewLog';
import { hostClock } from '../hostClock';
import { missingFile } from '../journal/missingFile';
import { TimedFileSystem } from '../journal/TimedFileSystem';
import { writeWhole } from '../keeping/writeWhole';

/** Seconds to wait for a file. */
const patience = 10;
/** Files read at the same time. */
const readLimit = 8;
/** Bytes of a file; a larger one holds more than a lifetime of reviews and is none of ours. */
const maxBytes = 100_000_000;
/** Files of past days that a machine may have before they are put together. */
const maxPastFiles = 8;

/** Whose files this window writes. */
export interface LogWriter {
  /** The machine, the same for all windows. */
  readonly machine: string;
  /** This window, for as long as it is open. */
  readonly window: string;
}

interface LogFile {
  /** Size and time of the last change: what a file is read again for. */
  readonly stamp: string;
  readonly lines: readonly string[];
  readonly entries: readonly ReviewEntry[];
}

/** Our files by name: of a machine, and of a window and a day. */
const fileName = /^reviews-([\da-z]+)(?:-(\d{4}-\d{2}-\d{2})-[\da-z]+)?\.jsonl$/;

/** The files of the log in one folder. */
export class ReviewLogFolder implements vscode.Disposable {
  readonly uri: vscode.Uri;
  readonly #writer: LogWriter;
  readonly #log: vscode.LogOutputChannel;
  readonly #fs = new TimedFileSystem(patience);
  readonly #files = new Map<string, LogFile>();
  readonly #slicer = new TimeSlicer(hostClock);

  constructor(uri: vscode.Uri, writer: LogWriter, log: vscode.LogOutputChannel) {
    this.uri = uri;
    this.#writer = writer;
    this.#log = log;
  }

  /** Every entry that was read or written. */
  get entries(): readonly ReviewEntry[] {
    return [...this.#files.values()].flatMap(({ entries }) => entries);
  }

  /** Every line, those that are not understood too. */
  get lines(): ReadonlySet<string> {
    return new Set([...this.#files.values()].flatMap(({ lines }) => lines));
  }

  /** Reads the files that are new or changed; whether there were any. Rejects where that fails. */
  async read(): Promise<boolean> {
    let isChanged = false;
    await forEachLimit(await this.#names(), readLimit, async (name) => {
      const uri = this.#file(name);
      try {
        const { mtime, size } = await this.#fs.stat(uri);
        const stamp = `${mtime} ${size}`;
        if (this.#files.get(name)?.stamp === stamp || size > maxBytes) return;
        await this.#take(name, stamp, await this.#fs.readFile(uri));
        isChanged = true;
      } catch (error) {
        // Another window has just put it together with others, which are read as well.
        if (!missingFile(error, uri)) throw error;
      }
    });
    return isChanged;
  }

  /** Adds lines to this window's file of a day (`2026-11-30`). */
  async add(day: string, added: readonly string[]): Promise<void> {
    if (added.length === 0) return;
    const { machine, window } = this.#writer;
    const name = `reviews-${machine}-${day}-${window}.jsonl`;
    await this.#write(name, [...(this.#files.get(name)?.lines ?? []), ...added]);
  }

  /**
   * Puts the files of this machine's past days together, where they are many. Those files are read before
   * the one they go into, and deleted after it was written: two windows that do so at once lose nothing.
   * @param yesterday files of that day and later may still be written
   */
  async tidy(yesterday: string): Promise<void> {
    const names = (await this.#names()).filter((name) => {
      const [, machine, day] = fileName.exec(name) ?? [];
      return machine === this.#writer.machine && day !== undefined && day < yesterday;
    });
    if (names.length <= maxPastFiles) return;
    const lines = new Set<string>();
    for (const name of names) {
      for (const line of textLines(await this.#fs.readFile(this.#file(name)))) lines.add(line);
    }
    const whole = `reviews-${this.#writer.machine}.jsonl`;
    const before = await this.#existing(whole);
    await this.#write(whole, [...new Set([...before, ...lines])]);
    for (const name of names) {
      await vscode.workspace.fs.delete(this.#file(name), { useTrash: false });
      this.#files.delete(name);
    }
  }

  dispose(): void {
    this.#fs.dispose();
  }

  async #names(): Promise<readonly string[]> {
    try {
      const found = await vscode.workspace.fs.readDirectory(this.uri);
      return found.map(([name]) => name).filter((name) => fileName.test(name));
    } catch (error) {
      if (missingFile(error, this.uri)) return [];
      throw error;
    }
  }

  async #existing(name: string): Promise<readonly string[]> {
    const uri = this.#file(name);
    try {
      return textLines(await this.#fs.readFile(uri));
    } catch (error) {
      if (missingFile(error, uri)) return [];
      throw error;
    }
  }

  async #write(name: string, lines: readonly string[]): Promise<void> {
    const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
    await vscode.workspace.fs.createDirectory(this.uri);
    await writeWhole(this.#file(name), bytes);
    const { mtime, size } = await this.#fs.stat(this.#file(name));
    await this.#take(name, `${mtime} ${size}`, bytes);
  }

  async #take(name: string, stamp: string, bytes: Uint8Array): Promise<void> {
    const text = new TextDecoder().decode(bytes);
    const { entries, lines, problems } = await this.#slicer.drain(parseLog(text));
    this.#files.set(name, { stamp, lines, entries });
    for (const { code, line } of problems) {
      const words = code === 'newer' ? 'is from a newer version' : 'is damaged';
      this.#log.warn(
        `Line ${line} of ${this.#file(name).toString(true)} ${words}. It is kept, but not used.`,
      );
    }
  }

  #file(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.uri, name);
  }
}

function textLines(bytes: Uint8Array): readonly string[] {
  return logLines(new TextDecoder().decode(bytes));
}
