import * as vscode from 'vscode';
import { sameBytes } from '../../core/text/editBytes';
import { pause } from '../hostClock';
import { type Refusal, refused } from './EditOutcome';
import { inTime, NoAnswer } from './inTime';
import { isNotFound } from './openForEdit';

/** What a file holds: its bytes, `gone` where there is none, null where it cannot be read. */
type Found = Uint8Array | 'gone' | null;

/** How long is waited for a file system, and who is told of a write that did not end in that time. */
export interface WriteTerms {
  /** Seconds that reading may take. */
  readonly patience: number;
  /** Seconds that writing may take: large files go far away. */
  readonly writePatience: number;
  /** Takes the write that goes on; it rejects where it fails at last. */
  readonly onUnfinished: (write: Promise<void>) => void;
}

/** Seconds that putting a file back may take: its text is rescued where that is not done. */
const restorePatience = 5;
/** How often a file is read again that looks as if somebody were writing it. */
const mostLooks = 5;
/** Milliseconds between two looks. */
const lookPause = 200;

/**
 * Writes the bytes of a file if it still holds those that the edit was planned on; `again` where it does
 * not. No participant of a save runs. Nothing compares and writes in one step: what somebody else writes
 * in the millisecond between is overwritten. A file that a failed write damaged is put back, but never
 * over what somebody else wrote since.
 */
export async function replaceFile(
  uri: vscode.Uri,
  { after, before }: { readonly before: Uint8Array; readonly after: Uint8Array },
  terms: WriteTerms,
): Promise<'done' | 'again' | Refusal> {
  const now = await find(uri, terms);
  if (now === 'gone') return refused('gone');
  if (!isBytes(now, before)) return 'again';
  const error = await write(uri, after, terms, terms.writePatience);
  if (error instanceof NoAnswer) return refused('unfinished', { error });
  const found = await (error === null ? findWhole(uri, after, terms) : find(uri, terms));
  if (isBytes(found, after)) return 'done';
  if (isBytes(found, before)) return failed(error);
  return found === 'gone' ? refused('gone') : settle(uri, { after, before, error, found }, terms);
}

/** Puts back what a write left by halves, if it is ours to put back. */
async function settle(
  uri: vscode.Uri,
  {
    after,
    before,
    error,
    found,
  }: {
    readonly before: Uint8Array;
    readonly after: Uint8Array;
    /** What writing failed with; null where it did not. */
    readonly error: unknown;
    readonly found: Uint8Array | null;
  },
  terms: WriteTerms,
): Promise<'done' | Refusal> {
  const whose = error === null ? ofGoodWrite(found, after) : ofBadWrite(found, before, after);
  if (whose === 'theirs') return error === null ? 'done' : refused('changed', { error });
  if (whose === 'nobody') return refused('damaged', { error });
  await write(uri, before, terms, restorePatience);
  return isBytes(await find(uri, terms), before) ? failed(error) : refused('damaged', { error });
}

/**
 * Whose bytes a file holds that are neither the old nor the new ones: `nobody` where that is not known,
 * so that nothing may be written over them.
 */
type Whose = 'ours' | 'theirs' | 'nobody';

/** An empty file, after a write went well, may be one that somebody else is just about to write. */
function ofGoodWrite(found: Uint8Array | null, after: Uint8Array): Whose {
  if (found === null || found.length === 0) return 'nobody';
  return isBeginning(found, after) ? 'ours' : 'theirs';
}

/** A write that failed has emptied the file, written a beginning, or that over the old bytes. */
function ofBadWrite(found: Uint8Array | null, before: Uint8Array, after: Uint8Array): Whose {
  if (found === null || isBeginning(found, after)) return 'ours';
  const at = found.findIndex((byte, index) => byte !== after[index]);
  return sameBytes(found.subarray(at), before.subarray(at)) ? 'ours' : 'theirs';
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
async function write(
  uri: vscode.Uri,
  bytes: Uint8Array,
  { onUnfinished }: WriteTerms,
  patience: number,
): Promise<unknown> {
  const writing = Promise.resolve(vscode.workspace.fs.writeFile(uri, bytes));
  try {
    await inTime(writing, patience);
    return null;
  } catch (error) {
    if (error instanceof NoAnswer) onUnfinished(writing);
    return error;
  }
}

/** What a file holds, once it does not look any more as if it were just being written. */
async function findWhole(uri: vscode.Uri, after: Uint8Array, terms: WriteTerms): Promise<Found> {
  let found = await find(uri, terms);
  for (let looks = 1; looks < mostLooks; looks += 1) {
    const isShort = found instanceof Uint8Array && found.length < after.length;
    if (!isShort || !isBeginning(found as Uint8Array, after)) return found;
    await pause(lookPause);
    found = await find(uri, terms);
  }
  return found;
}

async function find(uri: vscode.Uri, { patience }: WriteTerms): Promise<Found> {
  try {
    return await inTime(vscode.workspace.fs.readFile(uri), patience);
  } catch (error) {
    return isNotFound(error) ? 'gone' : null;
  }
}

function isBytes(found: Found, wanted: Uint8Array): boolean {
  return found instanceof Uint8Array && sameBytes(found, wanted);
}
