import type { Metafile } from 'esbuild';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOnce } from '../host/build';
import { projectRoot } from '../host/projectRoot';
import { chosenLicense } from '../tools/notices/packageLicense';
import { collectNotices, thirdPartyNotices } from '../tools/notices/thirdPartyNotices';

interface PackageManifest {
  readonly name: string;
  readonly version: string;
}

/** What a reader of the file sees of one package. */
interface Entry {
  readonly title: string;
  readonly lines: readonly string[];
  readonly text: string;
}

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

function entriesOf(notices: string): readonly Entry[] {
  const [, ...sections] = notices.split(/^={80}$/m);
  return sections.map((section) => {
    const [head = '', ...rest] = section.trim().split('\n\n');
    const [title = '', ...lines] = head.split('\n');
    return { title, lines, text: rest.join('\n\n') };
  });
}

/** Name and version of every package with code in a bundle, read from the metafiles anew. */
function titlesInBundles(metafiles: readonly Metafile[]): readonly string[] {
  const titles = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([input, { bytesInOutput }]) => input.includes('node_modules/') && bytesInOutput > 0)
    .map(([input]) => {
      const place = input.lastIndexOf('node_modules/') + 'node_modules/'.length;
      const words = input.slice(place).split('/');
      const name = words.slice(0, words[0]?.startsWith('@') ? 2 : 1).join('/');
      const folder = input.slice(0, place).replace('(disabled):', '') + name;
      const manifest = JSON.parse(read(`${folder}/package.json`)) as PackageManifest;
      return `${manifest.name} ${manifest.version}`;
    });
  return [...new Set(titles)].sort();
}

const isBundledItself = ({ lines }: Entry): boolean =>
  !lines.some((line) => line.startsWith('Part of: '));

/** Packages of which the build writes data, and no code, into a bundle. */
const isData = /^(?:ace-code|linguist-languages) /;

function titlesInNotices(notices: string): readonly string[] {
  return entriesOf(notices)
    .filter(isBundledItself)
    .map(({ title }) => title)
    .filter((title) => !isData.test(title))
    .sort();
}

describe('the third-party notices', () => {
  let notices = '';
  let metafiles: readonly Metafile[] = [];

  before(async () => {
    await buildOnce();
    notices = read('dist/ThirdPartyNotices.txt');
    metafiles = JSON.parse(read('out/notices/metafiles.json')) as readonly Metafile[];
  });

  it('are made from every bundle that ships', () => {
    const bundles = metafiles
      .flatMap(({ outputs }) => Object.keys(outputs))
      .filter((output) => output.endsWith('.js'))
      .sort();
    const allowed = read('.vscodeignore').match(/(?<=^!)dist\/.+\.js$/gm) ?? [];
    assert.deepEqual(bundles, [...allowed].sort());
  });

  it('name each package with code in a bundle, and no other', () => {
    assert.ok(titlesInBundles(metafiles).length > 60);
    assert.deepEqual(titlesInNotices(notices), titlesInBundles(metafiles));
  });

  it('name the packages whose data is in a bundle', () => {
    const titles = entriesOf(notices).map(({ title }) => title);
    assert.equal(titles.filter((title) => isData.test(title)).length, 2);
  });

  it('name two versions of a package one by one', () => {
    const katex = titlesInNotices(notices).filter((title) => title.startsWith('katex '));
    assert.equal(katex.length, 2);
  });

  it('would miss a package that was left out', () => {
    const [introduction, ...sections] = notices.split(/^={80}$/m);
    const without = sections.filter((section) => !section.includes('\nfastdom '));
    const shorter = [introduction, ...without].join('='.repeat(80));
    assert.notDeepEqual(titlesInNotices(shorter), titlesInBundles(metafiles));
  });

  it('have a license and the whole of its text for each', () => {
    const incomplete = entriesOf(notices).filter(
      ({ lines, text }) =>
        !/^License: [A-Z0]/.test(lines[0] ?? '') ||
        text.length < 500 ||
        !/copyright|author/i.test(text),
    );
    assert.deepEqual(
      incomplete.map(({ title }) => title),
      [],
    );
  });

  it('carry the notices that a package adds to its license', () => {
    const toolkit = entriesOf(notices).find(({ title }) => title.startsWith('es-toolkit '));
    assert.match(toolkit?.text ?? '', /^MIT License/);
    assert.match(toolkit?.text ?? '', /Lodash copyright notice/);
  });

  it('say which license is taken where there is a choice, and contain that one only', () => {
    const sanitizer = entriesOf(notices).find(({ title }) => title.startsWith('dompurify '));
    assert.equal(sanitizer?.lines[0], 'License: Apache-2.0, chosen from (MPL-2.0 OR Apache-2.0)');
    assert.match(sanitizer.text, /Apache License/);
    assert.doesNotMatch(sanitizer.text, /Mozilla Public License Version/);
  });

  it('name packages that others carry in their own files', () => {
    const inner = entriesOf(notices).filter((entry) => !isBundledItself(entry));
    const titles = inner.map(({ title }) => title);
    for (const title of [
      'langium 4.2.1',
      'chevrotain 11.1.2',
      'hachure-fill 0.5.2',
      'heap 0.2.7',
    ]) {
      assert.ok(titles.includes(title), title);
    }
  });

  it('are the same in whatever order the bundles come, and tell nothing of this machine', () => {
    const turned = [...metafiles].reverse();
    assert.equal(thirdPartyNotices(collectNotices(turned, projectRoot)), notices);
    assert.ok(!notices.includes(projectRoot));
  });

  it('are on the list of what is packaged', () => {
    assert.match(read('.vscodeignore'), /^!dist\/ThirdPartyNotices\.txt$/m);
  });

  it('cover the packages that npm calls dependencies, so that its audit covers what ships', () => {
    const imported = metafiles
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([input]) => input.startsWith('src/'))
      .flatMap(([, { imports }]) => imports.map(({ path }) => path))
      .flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    const { dependencies } = JSON.parse(read('package.json')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    assert.deepEqual(Object.keys(dependencies).sort(), [...new Set(imported)].sort());
  });
});

describe('a bundled package without a sound license', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'notices-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** Puts a package beside a bundle that holds its code. */
  function bundleWith(name: string, files: Readonly<Record<string, string>>): readonly Metafile[] {
    const folder = `node_modules/${name}`;
    mkdirSync(join(root, folder), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, folder, path), text);
    const inputs = { [`${folder}/index.js`]: { bytesInOutput: 1 } };
    const output = { bytes: 1, inputs, imports: [], exports: [] };
    return [{ inputs: {}, outputs: { 'dist/extension.js': output } }];
  }

  const manifest = (name: string, license?: string): string =>
    JSON.stringify({ name, version: '1.0.0', license });

  it('stops the build when nothing is known of its license', () => {
    const bundle = bundleWith('bare', { 'package.json': manifest('bare'), 'index.js': '' });
    assert.throws(() => collectNotices(bundle, root), /bare 1\.0\.0 is bundled under.*"none"/);
  });

  it('stops the build when its license asks for more than notices', () => {
    const files = { 'package.json': manifest('strict', 'GPL-3.0-only'), LICENSE: 'text' };
    const bundle = bundleWith('strict', files);
    assert.throws(() => collectNotices(bundle, root), /strict 1\.0\.0.*"GPL-3\.0-only"/);
  });

  it('stops the build when it publishes no text', () => {
    const files = { 'package.json': manifest('silent', 'MIT'), 'index.js': '' };
    const bundle = bundleWith('silent', files);
    assert.throws(() => collectNotices(bundle, root), /silent 1\.0\.0.*no license file/);
  });

  it('stops the build when it carries a package that nothing is known of', () => {
    const files = {
      'package.json': manifest('carrier', 'MIT'),
      LICENSE: 'text',
      'index.js': '// ../../node_modules/stowaway/index.js\nlet a;',
    };
    const bundle = bundleWith('carrier', files);
    assert.throws(() => collectNotices(bundle, root), /carrier 1\.0\.0 contains code of stowaway/);
  });

  it('stops the build when another version comes of a package known to carry others', () => {
    const files = { 'package.json': manifest('cytoscape', 'MIT'), LICENSE: 'text', 'index.js': '' };
    const bundle = bundleWith('cytoscape', files);
    assert.throws(() => collectNotices(bundle, root), /cytoscape@1\.0\.0 is bundled/);
  });

  it('is asked for the license that is allowed, where it offers several', () => {
    assert.equal(chosenLicense('either', '(MPL-2.0 OR Apache-2.0)'), 'Apache-2.0');
    assert.throws(() => chosenLicense('both', 'MIT AND GPL-2.0-only'), /not one of/);
  });
});
