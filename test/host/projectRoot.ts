import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The checkout's folder, found upwards from the running program, because the build puts programs
 * at different depths.
 */
export const projectRoot = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  const parent = dirname(folder);
  if (parent === folder) throw new Error('Run this program from a checkout of the project.');
  return isRoot(folder) ? folder : findRoot(parent);
}

function isRoot(folder: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'engines' in manifest
      ? 'name' in manifest && manifest.name === 'nexus-journal'
      : false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
