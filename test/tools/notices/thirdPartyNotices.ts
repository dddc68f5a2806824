import type { Metafile } from 'esbuild';
import { join } from 'node:path';
import { bundledPackages, type BundledPackage } from './bundledPackages';
import { embeddedPackagesOf, tracesOfPackages } from './embeddedPackages';
import { chosenLicense, packageLicense, statedText } from './packageLicense';

/** What is told of one package; several entries of a name differ in version or place. */
export interface Notice {
  /** Name and version. */
  readonly title: string;
  readonly license: string;
  /** Where its code stands, as whole sentences. */
  readonly places: readonly string[];
  readonly texts: readonly string[];
}

const introduction = [
  'Third-party notices of Nexus Journal',
  '',
  'The extension contains code of the packages below, each under its own license.',
  'This file is written by the build from what the bundles hold.',
].join('\n');

/** Packages of which the build writes data into the extension, and no code: `commentSigns.mjs`. */
const dataPackages: readonly BundledPackage[] = ['ace-code', 'linguist-languages'].map((name) => ({
  folder: `node_modules/${name}`,
  bundles: ['extension.js', 'extension.web.js'],
  files: [],
}));

/**
 * The notices of everything that the bundles hold, sorted by title.
 *
 * @throws Error when a package has no license that is known and allowed.
 */
export function collectNotices(metafiles: readonly Metafile[], root: string): readonly Notice[] {
  return [...bundledPackages(metafiles), ...dataPackages]
    .flatMap((bundled) => noticesOf(bundled, root))
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** The whole file that ships. It depends on the packages alone: no date, no path of a machine. */
export function thirdPartyNotices(notices: readonly Notice[]): string {
  const sections = notices.map(({ title, license, places, texts }) =>
    [title, `License: ${license}`, ...places, '', texts.join('\n\n')].join('\n'),
  );
  return `${[introduction, ...sections].join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

function key({ title, places }: Notice): string {
  return [title, ...places].join('\n');
}

function noticesOf({ folder, bundles, files }: BundledPackage, root: string): readonly Notice[] {
  const { name, version, license, offered, texts } = packageLicense(join(root, folder));
  const title = `${name} ${version}`;
  const embedded = embeddedPackagesOf(name, version);
  const known = new Set([name, ...embedded.map((inner) => inner.name)]);
  const traces = tracesOfPackages(files.map((file) => join(root, file)));
  const unknown = traces.filter((trace) => !known.has(trace));
  if (unknown.length > 0) {
    throw new Error(
      `${title} contains code of ${unknown.join(', ')}. Add the license in ` +
        'test/tools/notices/embeddedPackages.ts.',
    );
  }
  const bundled = `Contained in: ${bundles.join(', ')}`;
  const choice = offered === undefined ? license : `${license}, chosen from ${offered}`;
  return [
    { title, license: choice, places: [bundled], texts },
    ...embedded.map((inner) => ({
      title: inner.version === undefined ? inner.name : `${inner.name} ${inner.version}`,
      license: chosenLicense(inner.name, inner.license),
      places: [bundled, `Part of: ${title}`],
      texts: [statedText(inner.text)],
    })),
  ];
}
