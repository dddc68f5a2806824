import { isReadme } from './noteFiles';

/** Notes directly in a source that are shown first at most. */
const looseLimit = 100;

/**
 * Orders paths so that the first few stand for the first level of the sidebar: from each topmost
 * folder its README, else one of its notes, and the notes beside the folders.
 */
export function headFirst(paths: Iterable<string>): string[] {
  const heads = new Map<string, string>();
  const loose: string[] = [];
  const all = [...paths];
  for (const path of all) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      if (loose.length < looseLimit) loose.push(path);
      continue;
    }
    const folder = path.slice(0, slash);
    if (!heads.has(folder) || isReadme(path.slice(slash + 1))) heads.set(folder, path);
  }
  const first = new Set([...heads.values(), ...loose]);
  return [...first, ...all.filter((path) => !first.has(path))];
}
