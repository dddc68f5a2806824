import type { Metafile } from 'esbuild';
import { basename } from 'node:path';

/** A package of which code stands in a bundle. */
export interface BundledPackage {
  /** From the project's root, with forward slashes; two versions of a package have two folders. */
  readonly folder: string;
  /** Names of the bundles, sorted. */
  readonly bundles: readonly string[];
  /** Its files that contribute code, from the project's root, sorted. */
  readonly files: readonly string[];
}

/** The packages that contribute at least one byte to a bundle, sorted by folder. */
export function bundledPackages(metafiles: readonly Metafile[]): readonly BundledPackage[] {
  const packages = new Map<string, { bundles: Set<string>; files: Set<string> }>();
  for (const [output, { inputs }] of metafiles.flatMap(({ outputs }) => Object.entries(outputs))) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      // esbuild marks modules that a package leaves out in browsers; their place stays the same.
      const file = input.replace(/^\(disabled\):/, '');
      const folder = packageFolder(file);
      if (folder === undefined || bytesInOutput === 0) continue;
      const entry = packages.get(folder) ?? { bundles: new Set(), files: new Set() };
      entry.bundles.add(basename(output));
      entry.files.add(file);
      packages.set(folder, entry);
    }
  }
  return [...packages]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, { bundles, files }]) => ({
      folder,
      bundles: [...bundles].sort(),
      files: [...files].sort(),
    }));
}

function packageFolder(file: string): string | undefined {
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}
