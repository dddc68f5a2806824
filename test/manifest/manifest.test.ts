import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly version: string;
  readonly publisher: string;
  readonly keywords: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly viewsWelcome: readonly { readonly view: string; readonly when?: string }[];
    readonly commands: readonly { readonly command: string; readonly category?: string }[];
    readonly menus: Readonly<
      Record<
        string,
        readonly { readonly command: string; readonly when?: string; readonly group?: string }[]
      >
    >;
  };
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const declared = manifest.contributes.commands.map(({ command }) => command).sort();

/** Source files of the extension, as one text. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  it('declares exactly the commands that the extension registers, but for internal ones', () => {
    const registered = [...source.matchAll(/register\(\s*'(nexusJournal\.(?!_)\w+)'/g)];
    assert.deepEqual([...new Set(registered.map((match) => match[1]))].sort(), declared);
  });

  for (const view of ['nexusJournal.journal', 'nexusJournal.checklists']) {
    it(`says that ${view} is empty only once that is known, as the extension tells it`, () => {
      const welcomes = manifest.contributes.viewsWelcome.filter((one) => one.view === view);
      const [before, after] = welcomes.map(({ when }) => when ?? '');
      assert.match(after ?? '', /^nexusJournal\.\w+$/);
      assert.equal(before, `!${after}`);
      assert.ok(source.includes(`'${after}'`));
    });
  }

  it('puts every command in the same category', () => {
    const categories = new Set(manifest.contributes.commands.map(({ category }) => category));
    assert.deepEqual([...categories], ['%command.category%']);
  });

  it('names only declared commands in its menus', () => {
    const named = Object.values(manifest.contributes.menus).flat();
    assert.deepEqual(
      named.map(({ command }) => command).filter((command) => !declared.includes(command)),
      [],
    );
  });

  it('has words for every placeholder, and no words without one', () => {
    const used = [...text.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
  });

  it('does not start with the editor', () => {
    assert.deepEqual(
      manifest.activationEvents.filter((event) => event === '*' || event === 'onStartupFinished'),
      [],
    );
  });

  it('is written against the oldest editor it supports', () => {
    assert.equal(`^${manifest.devDependencies['@types/vscode'] ?? ''}`, manifest.engines['vscode']);
  });

  it('names the publisher, and nothing else does', () => {
    const id = `${manifest.publisher}.nexus-journal`;
    const files = ['src', 'test/host', 'test/tools', 'test/ui', 'test/bench'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
        .map((path) => join(folder, path)),
    );
    const naming = files.filter((path) => readFileSync(path, 'utf8').includes(id));
    assert.ok(files.length > 300);
    assert.deepEqual(naming, []);
  });

  it('is ready for packaging, which first builds everything that ships', () => {
    assert.equal(manifest.scripts['vscode:prepublish'], 'node esbuild.mjs --production');
    assert.ok(manifest.keywords.length <= 5);
    assert.doesNotMatch(text, /"private"/);
    assert.match(text, /"galleryBanner": \{\s+"color": "#[0-9a-f]{6}",\s+"theme": "dark"/);
  });

  it('runs where the code is, and where the notes are if it is installed there alone', () => {
    const { extensionKind } = JSON.parse(text) as { readonly extensionKind: readonly string[] };
    assert.deepEqual(extensionKind, ['workspace', 'ui']);
  });

  it('has at most four icons in the title of a view, and two on a row', () => {
    const inline = (menu: string, group: string, view: string): number =>
      (manifest.contributes.menus[menu] ?? []).filter(
        (item) => item.when?.includes(view) && item.group?.startsWith(group),
      ).length;
    for (const view of ['nexusJournal.journal', 'nexusJournal.results']) {
      assert.ok(inline('view/title', 'navigation', view) <= 4);
      assert.ok(inline('view/item/context', 'inline', view) <= 2);
    }
  });
});
