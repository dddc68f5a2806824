import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from './errorCode';
import { isAlive } from './processes';

/**
 * Runs one action at a time across processes: the lock is a folder, which only one process can
 * create. A lock whose owner is gone is taken over.
 */
export async function withFolderLock<Result>(
  folder: string,
  onWait: () => void,
  action: () => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(folder), { recursive: true });
  let waited = false;
  while (!(await take(folder))) {
    if (!waited) onWait();
    waited = true;
    await delay(250);
  }
  try {
    return await action();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function take(folder: string): Promise<boolean> {
  const owner = join(folder, 'owner');
  try {
    await mkdir(folder);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    if (await isAbandoned(owner)) await rm(folder, { recursive: true, force: true });
    return false;
  }
  await writeFile(owner, String(process.pid));
  return true;
}

async function isAbandoned(owner: string): Promise<boolean> {
  const read = () =>
    readFile(owner, 'utf8').catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return '';
      throw error;
    });
  let text = await read();
  if (text === '') {
    // The other process may stand between making the folder and signing it.
    await delay(1000);
    text = await read();
  }
  return !isAlive(Number(text));
}
