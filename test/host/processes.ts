import { type ChildProcess, spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from './errorCode';

/** Whether a process of that id runs; false for anything that is not a process id. */
export function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  return canSignal(id);
}

function canSignal(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Starts a program as the leader of its own process group, so that `endTree` reaches whatever it
 * starts in turn and a Ctrl-C in the terminal reaches it only through us.
 */
export function spawnTree(
  command: string,
  words: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  return spawn(command, words, { ...options, detached: process.platform !== 'win32' });
}

/** Ends a program started by `spawnTree` with all it started: asks first, insists after 3 s. */
export async function endTree(child: ChildProcess): Promise<void> {
  const id = child.pid;
  if (id === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(id), '/T', '/F']);
    return;
  }
  signalGroup(id, 'SIGTERM');
  for (let tries = 0; tries < 30 && canSignal(-id); tries += 1) await delay(100);
  signalGroup(id, 'SIGKILL');
}

function signalGroup(id: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-id, signal);
  } catch (error) {
    // Gone already, or (macOS) a group of which only unreaped processes are left.
    if (!['ESRCH', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
  }
}

/** Exit code of a child, 1 when a signal ended it; rejects when it could not be started. */
export async function exitCodeOf(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return child.exitCode;
  if (child.signalCode !== null) return 1;
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
