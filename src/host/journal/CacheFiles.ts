import * as vscode from 'vscode';
import { forEachLimit } from '../../core/async/forEachLimit';
import { maxShardBytes } from '../../core/library/cacheShard';
import type { CacheFilesPort } from '../../core/library/NotePort';
import { writeWhole } from '../keeping/writeWhole';
import { missingFile } from './missingFile';
import { TimedFileSystem } from './TimedFileSystem';

/** Seconds to wait for a file of the cache, which is there to save time. */
const patience = 5;
/** Milliseconds after which a draft belongs to a host that has ended, and not to another window. */
const draftTime = 10 * 60 * 1000;
/** Files that one pass deletes at most, and how many at the same time. */
const maxDeletions = 1000;
const deletionLimit = 4;
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
    await writeWhole(this.#file(index), bytes);
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

function isNeedless(name: string, count: number): boolean {
  const number = /^(\d+)\.json$/.exec(name)?.[1];
  return isDraft(name) || (number !== undefined && Number(number) >= count);
}

function isDraft(name: string): boolean {
  return /^\d+\.json\.\w*\.tmp$/.test(name);
}
