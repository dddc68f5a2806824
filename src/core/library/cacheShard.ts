import type { FileRecord } from './FileRecord';
import { fingerprint } from './fingerprint';
import { isFileRecord } from './isFileRecord';

/**
 * Largest file of a cache in bytes, read or written; beyond it reading the notes themselves is no
 * slower, and somebody else has written it.
 */
export const maxShardBytes = 64 * 1024 * 1024;

/** Says on its first line what follows; a shard of another version or machine is not read. */
interface ShardHeader {
  readonly version: string;
  /** Of everything after the first line. */
  readonly checksum: string;
}

/** Writes records as text; `version` names whatever must be the same for them to be of use again. */
export function encodeShard(records: readonly FileRecord[], version: string): string {
  const body = JSON.stringify(records);
  const header: ShardHeader = { version, checksum: fingerprint(body) };
  return `${JSON.stringify(header)}\n${body}`;
}

/**
 * The records of a shard, or null where it is damaged, cut short, of another version, or holds
 * anything that is not a record. The checksum finds accidents only: whoever can write to the storage
 * can make one that is right, and every field is used later without a further look.
 */
export function decodeShard(text: string, version: string): readonly FileRecord[] | null {
  const end = text.indexOf('\n');
  const header = end < 0 ? null : readHeader(text.slice(0, end));
  if (header?.version !== version) return null;
  const body = text.slice(end + 1);
  if (header.checksum !== fingerprint(body)) return null;
  const records = parsed(body);
  return Array.isArray(records) && records.every(isFileRecord) ? records : null;
}

function readHeader(line: string): Partial<ShardHeader> | null {
  const header = parsed(line);
  return typeof header === 'object' ? header : null;
}

/** What a text of JSON says; undefined where it is none. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
