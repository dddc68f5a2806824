import { existsSync, readFileSync } from 'node:fs';

/** A package inside the published files of another, with its license and the file of its text. */
export interface EmbeddedPackage {
  readonly name: string;
  /** Undefined where the package around it does not tell which one it took. */
  readonly version: string | undefined;
  readonly license: string;
  /** Name of a file in `texts`, without its ending: the license file that the package publishes. */
  readonly text: string;
}

const apache = 'Apache-2.0';
const mit = 'MIT';

/**
 * Packages that others carry ready-built in their own files, by the package around them: the
 * bundles hold their code, but no folder of `node_modules` has their license. The key names the
 * version, so that an update of the package makes the build ask for the list anew.
 */
const embedded: Readonly<
  Record<string, readonly (readonly [nameAndVersion: string, license: string, text: string])[]>
> = {
  '@mermaid-js/parser@1.2.1': [
    ['@chevrotain/gast@11.1.2', apache, 'chevrotain'],
    ['@chevrotain/regexp-to-ast@11.1.2', apache, 'chevrotain'],
    ['@chevrotain/utils@11.1.2', apache, 'chevrotain'],
    ['chevrotain@11.1.2', apache, 'chevrotain'],
    ['chevrotain-allstar@0.3.1', mit, 'chevrotain-allstar'],
    ['langium@4.2.1', mit, 'langium'],
    ['lodash-es@4.17.23', mit, 'lodash'],
    ['lodash-es@4.18.1', mit, 'lodash'],
    ['path-browserify@1.0.1', mit, 'path-browserify'],
    ['vscode-jsonrpc@8.2.0', mit, 'vscode-languageserver'],
    ['vscode-languageserver-protocol@3.17.5', mit, 'vscode-languageserver-protocol'],
    ['vscode-languageserver-textdocument@1.0.12', mit, 'vscode-languageserver'],
    ['vscode-languageserver-types@3.17.5', mit, 'vscode-languageserver'],
    ['vscode-uri@3.1.0', mit, 'vscode-uri'],
  ],
  '@upsetjs/venn.js@2.0.0': [['fmin@0.0.4', 'BSD-3-Clause', 'fmin']],
  'cytoscape@3.34.4': [
    ['heap@0.2.7', mit, 'heap'],
    ['lodash', mit, 'lodash'],
  ],
  'layout-base@1.0.2': [],
  'layout-base@2.0.1': [['JamaJS', apache, 'JamaJS']],
  'mermaid@11.17.2': [['js-yaml@4.3.0', mit, 'js-yaml']],
  'roughjs@4.6.6': [
    ['hachure-fill@0.5.2', mit, 'hachure-fill'],
    ['path-data-parser@0.1.0', mit, 'points-on-curve'],
    ['points-on-curve@0.2.0', mit, 'points-on-curve'],
    ['points-on-path@0.2.1', mit, 'points-on-path'],
  ],
};

/**
 * What is known to be inside a package.
 *
 * @throws Error when another version of the package was looked through than the one named.
 */
export function embeddedPackagesOf(name: string, version: string): readonly EmbeddedPackage[] {
  const key = `${name}@${version}`;
  const known = Object.keys(embedded).filter((candidate) => nameOf(candidate) === name);
  if (known.length === 0) return [];
  if (!known.includes(key)) {
    throw new Error(
      `The license notices cover the contents of ${known.join(', ')}, but ${key} is bundled. Check what it ` +
        'contains, and update test/tools/notices/embeddedPackages.ts.',
    );
  }
  return (embedded[key] ?? []).map(([inner, license, text]) => {
    const innerName = nameOf(inner);
    return {
      name: innerName,
      version: inner.slice(innerName.length + 1) || undefined,
      license,
      text,
    };
  });
}

/**
 * The packages that published files say they carry: builders leave the path of each source in a
 * comment or in the source map beside the file. Not every builder does, so that what is found must
 * be known, but more may be.
 */
export function tracesOfPackages(files: readonly string[]): readonly string[] {
  const names = new Set<string>();
  const add = (text: string): void => {
    for (const [, name] of text.matchAll(/node_modules\/((?:@[\w.-]+\/)?\w[\w.-]*)\//g)) {
      if (name !== undefined) names.add(name);
    }
  };
  for (const file of files) {
    const comments = readFileSync(file, 'utf8').match(/^\s*\/\/ .*node_modules\/.*$/gm) ?? [];
    for (const comment of comments) add(comment);
    if (existsSync(`${file}.map`)) for (const source of sourcesOf(`${file}.map`)) add(source);
  }
  return [...names].sort();
}

function sourcesOf(file: string): readonly string[] {
  const map = JSON.parse(readFileSync(file, 'utf8')) as { readonly sources?: readonly string[] };
  return map.sources ?? [];
}

/** The name in `name@version`; a scope starts with an `@` of its own. */
function nameOf(nameAndVersion: string): string {
  const end = nameAndVersion.indexOf('@', 1);
  return end < 0 ? nameAndVersion : nameAndVersion.slice(0, end);
}
