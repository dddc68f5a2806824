import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './errorCode';
import { projectRoot } from './projectRoot';
import { isAlive } from './processes';

const runs = join(projectRoot, '.cache', 'runs');

/**
 * A scratch folder for one run: user data, extensions, copies of workspaces, temporary files.
 * Its name ends in the owner's process id, so that a later run can clear what a killed one left.
 */
export class RunFolder {
  private constructor(readonly path: string) {}

  /** Makes a fresh folder; the name only helps people who look into it. */
  static async create(name: string): Promise<RunFolder> {
    await sweep();
    const path = join(runs, `${name}-${randomUUID().slice(0, 8)}-${process.pid}`);
    await mkdir(path, { recursive: true });
    return new RunFolder(path);
  }

  /** A folder below this one, made if need be. */
  async folder(...names: readonly string[]): Promise<string> {
    const path = join(this.path, ...names);
    await mkdir(path, { recursive: true });
    return path;
  }

  /** Copies a folder into this one under the given name, so that nobody writes to the original. */
  async copyOf(original: string, name: string): Promise<string> {
    const path = join(this.path, name);
    await cp(original, path, { recursive: true });
    return path;
  }

  /** Removes it; an editor's helper processes may write for a second or two after it ended. */
  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

async function sweep(): Promise<void> {
  const names = await readdir(runs).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  for (const name of names) {
    if (isAlive(Number(name.slice(name.lastIndexOf('-') + 1)))) continue;
    await rm(join(runs, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
