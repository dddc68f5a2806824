import * as vscode from 'vscode';
import { sameBytes } from '../../core/text/editBytes';
import { type Refusal, refused } from './EditOutcome';
import { isMissing } from './openForEdit';

/** What a file holds: its bytes, `gone` where there is none, null where it cannot be read. */
type Found = Uint8Array | 'gone' | null;

/** Milliseconds that a write may take: large files go far away. */
const writePatience = 60_000;
/** Milliseconds that putting a file back may take. */
const restorePatience = 5000;

/**
 * Writes the bytes of a file if it still holds those that the edit was planned on; `again` where it does
 * not. No participant of a save runs. Nothing compares and writes in one step: what somebody else writes
 * in the millisecond between is overwritten. A file that a failed write damaged is put back.
 */
export async function replaceFile(
  uri: vscode.Uri,
  before: Uint8Array,
  after: Uint8Array,
): Promise<'done' | 'again' | Refusal> {
  const now = await find(uri);
  if (now === 'gone') return refused('gone');
  if (!isBytes(now, before)) return 'again';
  const error = await write(uri, after, writePatience);
  const found = await find(uri);
  if (isBytes(found, after)) return 'done';
  if (isBytes(found, before)) return failed(error);
  if (found === 'gone') return refused('gone');
  // Where writing went well, whatever is no beginning of ours was written by somebody else after us.
  if (error === null && found !== null && !isBeginning(found, after)) return 'done';
  await write(uri, before, restorePatience);
  return isBytes(await find(uri), before) ? failed(error) : refused('damaged', { error });
}

function isBeginning(bytes: Uint8Array, whole: Uint8Array): boolean {
  return sameBytes(bytes, whole.subarray(0, bytes.length));
}

function failed(error: unknown): Refusal {
  const isForbidden = error instanceof vscode.FileSystemError && error.code === 'NoPermissions';
  return refused(isForbidden ? 'read-only' : 'failed', { error });
}

/**
 * Writes a file; gives the error where that fails, else null. VS Code 1.139 never answers a second write of
 * a file whose first one failed in an extension's file system, so nobody waits for ever.
 */
async function write(uri: vscode.Uri, bytes: Uint8Array, patience: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(vscode.l10n.t('The file system did not answer.')));
    }, patience);
  });
  try {
    await Promise.race([vscode.workspace.fs.writeFile(uri, bytes), silence]);
    return null;
  } catch (error) {
    return error;
  } finally {
    clearTimeout(timer);
  }
}

async function find(uri: vscode.Uri): Promise<Found> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    return isMissing(error) ? 'gone' : null;
  }
}

function isBytes(found: Found, wanted: Uint8Array): boolean {
  return found instanceof Uint8Array && sameBytes(found, wanted);
}
