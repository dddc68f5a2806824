import * as vscode from 'vscode';
import { forEachLimit } from '../../core/async/forEachLimit';
import { maxShardBytes } from '../../core/library/cacheShard';
import type { CacheFilesPort } from '../../core/library/NotePort';
import { pause } from '../hostClock';
import { missingFile } from './missingFile';
import { TimedFileSystem } from './TimedFileSystem';

/** Seconds to wait for a file of the cache, which is there to save time. */
const patience = 5;
/** Milliseconds after which a draft belongs to a host that has ended, and not to another window. */
const draftTime = 10 * 60 * 1000;
/** Files that one pass deletes at most, and how many at the same time. */
const maxDeletions = 1000;
const deletionLimit = 4;
/** Times that a file is put in its place, and the first pause between them in milliseconds at most. */
const maxTries = 5;
const maxPause = 50;

/** The numbered files in the folder of one cache. */
export class CacheFiles implements CacheFilesPort {
  readonly #folder: vscode.Uri;
  readonly #files = new TimedFileSystem(patience);

  constructor(folder: vscode.Uri) {
    this.#folder = folder;
  }

  /**
   * What a file holds, which is nothing where it cannot be one of ours; null where there is none.
   * Rejects where it cannot be read.
   */
  async read(index: number): Promise<Uint8Array | null> {
    const uri = this.#file(index);
    try {
      const { size, type } = await this.#files.stat(uri);
      const isFile = (type & vscode.FileType.File) !== 0;
      if (!isFile || size > maxShardBytes) return new Uint8Array();
      return await this.#files.readFile(uri);
    } catch (error) {
      if (missingFile(error, uri)) return null;
      throw error;
    }
  }

  /** Writes a file as a whole or not at all; rejects, and leaves nothing behind, where it cannot. */
  async write(index: number, bytes: Uint8Array): Promise<void> {
    const { fs } = vscode.workspace;
    const file = this.#file(index);
    // Written beside it and put in its place, so that nobody ever finds half a file.
    const draft = file.with({ path: `${file.path}.${Math.random().toString(36).slice(2)}.tmp` });
    try {
      await fs.writeFile(draft, bytes);
      // Some disks that are full cut a file short and say nothing.
      const { size } = await fs.stat(draft);
      if (size !== bytes.length) throw new Error(`${size} of ${bytes.length} bytes were written.`);
      await replace(draft, file);
    } catch (error) {
      await fs.delete(draft, { useTrash: false }).then(undefined, () => {
        // It was never there, or the next pass deletes it.
      });
      throw error;
    }
  }

  /** Deletes files from a number on, and the drafts of hosts that were killed as they wrote. */
  async tidy(count: number): Promise<void> {
    const { fs } = vscode.workspace;
    const entries = await fs.readDirectory(this.#folder);
    const needless = entries.map(([name]) => name).filter((name) => isNeedless(name, count));
    await forEachLimit(needless.slice(0, maxDeletions), deletionLimit, async (name) => {
      const uri = vscode.Uri.joinPath(this.#folder, name);
      if (isDraft(name) && Math.abs(Date.now() - (await fs.stat(uri)).mtime) < draftTime) return;
      await fs.delete(uri, { recursive: true, useTrash: false });
    });
  }

  dispose(): void {
    this.#files.dispose();
  }

  #file(index: number): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, `${index}.json`);
  }
}

/**
 * Puts a draft in the place of a file. The editor deletes the file first: where another window is
 * about to do the same, or a virus scanner looks at it, that fails for a moment, and is tried again
 * after a time that is not the same for two windows.
 */
async function replace(draft: vscode.Uri, file: vscode.Uri): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await vscode.workspace.fs.rename(draft, file, { overwrite: true });
      return;
    } catch (error) {
      if (tries === maxTries) throw error;
      await pause(Math.random() * tries * maxPause);
    }
  }
}

function isNeedless(name: string, count: number): boolean {
  const number = /^(\d+)\.json$/.exec(name)?.[1];
  return isDraft(name) || (number !== undefined && Number(number) >= count);
}

function isDraft(name: string): boolean {
  return /^\d+\.json\.\w*\.tmp$/.test(name);
}
