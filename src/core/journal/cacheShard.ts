import type { FileRecord } from './FileRecord';
import { fingerprint } from './fingerprint';

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

/** The records of a shard, or null where it is damaged, cut short or of another version. */
export function decodeShard(text: string, version: string): readonly FileRecord[] | null {
  const end = text.indexOf('\n');
  const header = end < 0 ? null : readHeader(text.slice(0, end));
  if (header?.version !== version) return null;
  const body = text.slice(end + 1);
  if (header.checksum !== fingerprint(body)) return null;
  // The checksum says that this is what `encodeShard` wrote.
  return JSON.parse(body) as readonly FileRecord[];
}

function readHeader(line: string): Partial<ShardHeader> | null {
  try {
    const header: unknown = JSON.parse(line);
    return typeof header === 'object' ? header : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
