import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../host/projectRoot';

/** The terms under which a package may be passed on. */
export interface PackageLicense {
  readonly name: string;
  readonly version: string;
  /** An SPDX id; where the package offers several, the one that is taken. */
  readonly license: string;
  /** What the package itself says, where it offers a choice. */
  readonly offered: string | undefined;
  /** Its license and notice files, in this order, without empty lines around them. */
  readonly texts: readonly string[];
}

/** Licenses that ask for no more than their text and the names of the authors to be passed on. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
];

/** Licenses of packages that name none in their manifest or publish no file with its text. */
const stated: Readonly<Record<string, { readonly license?: string; readonly text?: string }>> = {
  // The text stands at the end of its README.
  fastdom: { text: 'fastdom' },
  // Its license file is the MIT license.
  khroma: { license: 'MIT' },
};

const licenseFile =
  /^(?:licen[cs]e|copying|(?:third-?party-?)?notices?)(?:-[\w.]+?)?(?:\.(?:md|txt))?$/i;

/**
 * Reads the license of a package from its folder.
 *
 * @throws Error when it has none, or one that is not allowed.
 */
export function packageLicense(folder: string): PackageLicense {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const { name, version } = manifest;
  const offered = manifest.license ?? stated[name]?.license ?? 'none';
  const license = chosenLicense(`${name} ${version}`, offered);
  const text = stated[name]?.text;
  const texts = text === undefined ? ownTexts(folder, license, offered) : [statedText(text)];
  if (texts.every((candidate) => candidate === '')) {
    throw new Error(
      `${name} ${version} is bundled, but publishes no license file. Add the text ` +
        'in test/tools/notices/packageLicense.ts.',
    );
  }
  return { name, version, license, offered: offered === license ? undefined : offered, texts };
}

/**
 * The first allowed license of an SPDX expression that offers a choice.
 *
 * @throws Error when none is allowed. Expressions with `AND` or `WITH` are for a person to read.
 */
export function chosenLicense(bundled: string, expression: string): string {
  const choices = expression.replace(/[()]/g, '').split(' OR ');
  const license = choices.find((choice) => allowed.includes(choice));
  if (license !== undefined) return license;
  throw new Error(
    `${bundled} is bundled under the license "${expression}", which is not one of ` +
      `${allowed.join(', ')}. Leave the package out, or allow its license in ` +
      'test/tools/notices/packageLicense.ts.',
  );
}

/** A text from the folder `texts`, for packages that publish none beside their code. */
export function statedText(name: string): string {
  const file = join(projectRoot, 'test', 'tools', 'notices', 'texts', `${name}.txt`);
  return textOf(file);
}

function ownTexts(folder: string, license: string, offered: string): readonly string[] {
  const passedOver = offered
    .replace(/[()]/g, '')
    .split(' OR ')
    .filter((choice) => choice !== license)
    .map((choice) => choice.replace(/-.*/, ''));
  return readdirSync(folder)
    .filter((name) => licenseFile.test(name))
    .filter((name) => !passedOver.some((choice) => name.toUpperCase().includes(`-${choice}`)))
    .sort()
    .map((name) => textOf(join(folder, name)));
}

/** Lines end alike whatever the package uses; the first one keeps its indentation. */
function textOf(file: string): string {
  const text = readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
  return text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
