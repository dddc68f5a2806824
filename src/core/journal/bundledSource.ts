/** The id of the source inside the extension; no other source's id is without a slash. */
export const bundledSourceId = 'bundled';

/** Whether the key of a note is that of a bundled one. */
export function isBundledKey(noteKey: string): boolean {
  return noteKey.startsWith(`${bundledSourceId}:`);
}
