import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

interface Item {
  readonly command?: string;
  readonly when?: string;
  readonly group?: string;
}

interface Setting {
  readonly default?: unknown;
  readonly scope?: string;
  readonly order?: number;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

interface Manifest {
  readonly categories: readonly string[];
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly license: string;
  readonly pricing: string;
  readonly enabledApiProposals?: readonly string[];
  readonly contributes: {
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
    readonly views: Readonly<
      Record<string, readonly { readonly icon?: string; readonly type?: string }[]>
    >;
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly icon?: string | object;
    }[];
    readonly menus: Readonly<Record<string, readonly Item[]>>;
    readonly configuration: readonly {
      readonly title: string;
      readonly properties: Readonly<Record<string, Setting>>;
    }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly completionEvents?: readonly string[] }[];
    }[];
    readonly languageModelTools?: readonly {
      readonly name: string;
      readonly modelDescription?: string;
      readonly inputSchema?: {
        readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
      };
    }[];
  };
}

const read = (path: string): string => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const strings = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const { contributes } = manifest;
const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));

/** Words that titles write small. */
const small = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with)$/;

describe('the table of conventions in CONTRIBUTING', () => {
  const [, section = ''] = read('CONTRIBUTING.md').split('\n## What reviewers check\n');
  const rows = section
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => /^\| \d+ /.test(line));

  it('has all 47 lines in their order', () => {
    assert.deepEqual(
      rows?.map((row) => Number(/\d+/.exec(row)?.[0])),
      Array.from({ length: 47 }, (_, at) => at + 1),
    );
  });

  it('names for each what shows it, and every file that it names is there', () => {
    const named = rows?.map(filesOf) ?? [];
    assert.deepEqual(
      named.flatMap((files, at) => (files.length > 0 ? [] : [at + 1])),
      [],
    );
    assert.deepEqual(
      named.flat().filter((path) => !existsSync(path)),
      [],
    );
  });
});

/** The files that a row names; one without a folder lies in that of the one before it. */
function filesOf(row: string): readonly string[] {
  let folder = '';
  return [...row.matchAll(/`([\w./-]+\.(?:ts|md|svg|yml))`/g)].map(([, path = '']) => {
    if (path.includes('/')) folder = path.slice(0, path.lastIndexOf('/'));
    return path.includes('/') ? path : `${folder}/${path}`;
  });
}

describe('views', () => {
  const views = Object.values(contributes.views).flat();

  it('are in one container, five at most, each a tree with an icon', () => {
    assert.equal(contributes.viewsContainers.activitybar.length, 1);
    assert.deepEqual(Object.keys(contributes.views).length, 1);
    assert.ok(views.length <= 5, String(views.length));
    assert.ok(views.every(({ icon, type }) => icon !== undefined && type !== 'webview'));
  });

  it('have an icon of one color for the activity bar', () => {
    const icon = read(contributes.viewsContainers.activitybar[0]?.icon ?? '');
    const colors = [...icon.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, color]) => color);
    assert.equal(new Set(colors.filter((color) => color !== 'none')).size, 1);
  });
});

describe('commands', () => {
  const titleOf = (title: string): string => strings[title.replaceAll('%', '')] ?? title;

  it('are written as titles, without emoji', () => {
    const wrong = contributes.commands
      .map(({ title }) => titleOf(title))
      .filter((title) =>
        title
          .split(/[ /]/)
          .some(
            (word) =>
              !small.test(word) &&
              (/^\p{Ll}/u.test(word) || /\p{Extended_Pictographic}/u.test(word)),
          ),
      );
    assert.deepEqual(wrong, []);
  });

  it('have product icons', () => {
    const icons = contributes.commands.flatMap(({ icon }) => icon ?? []);
    assert.deepEqual(
      icons.filter((icon) => typeof icon !== 'string' || !/^\$\([\w-]+\)$/.test(icon)),
      [],
    );
  });

  it('are in context menus where something says that they belong there', () => {
    const always = [
      'view/item/context',
      'editor/context',
      'explorer/context',
      'editor/title',
    ].flatMap((menu) => (contributes.menus[menu] ?? []).filter(({ when }) => (when ?? '') === ''));
    assert.deepEqual(always, []);
  });
});

describe('settings', () => {
  it('have a default, a scope, a place in the order, and a description', () => {
    const incomplete = settings.filter(
      ([, one]) =>
        one.default === undefined ||
        one.scope === undefined ||
        one.order === undefined ||
        (one.description ?? one.markdownDescription) === undefined,
    );
    assert.deepEqual(
      incomplete.map(([name]) => name),
      [],
    );
  });

  it('describe each of their values, and are called as VS Code calls settings', () => {
    const wrong = settings.filter(
      ([name, one]) =>
        !/^nexusJournal(?:\.[a-z][A-Za-z]*)+$/.test(name) ||
        (one.enum !== undefined &&
          (one.enumDescriptions ?? one.markdownEnumDescriptions)?.length !== one.enum.length),
    );
    assert.deepEqual(
      wrong.map(([name]) => name),
      [],
    );
    for (const { title } of contributes.configuration)
      assert.doesNotMatch(title, /extension|settings/i);
  });
});

describe('the rest of the manifest', () => {
  it('has one walkthrough of few steps that VS Code can tell done', () => {
    const [walkthrough, ...more] = contributes.walkthroughs;
    assert.equal(more.length, 0);
    assert.ok(walkthrough && walkthrough.steps.length <= 6);
    assert.ok(walkthrough.steps.every(({ completionEvents = [] }) => completionEvents.length > 0));
  });

  it('serves every host: two bundles, virtual folders, and folders that are not trusted', () => {
    assert.ok(manifest.main !== manifest.browser);
    assert.deepEqual(manifest.capabilities['virtualWorkspaces'], { supported: true });
    assert.match(JSON.stringify(manifest.capabilities['untrustedWorkspaces']), /"limited"/);
  });

  it('asks for nothing that registries refuse', () => {
    assert.deepEqual(manifest.enabledApiProposals ?? [], []);
    assert.deepEqual(manifest.categories, ['Education', 'Snippets', 'AI']);
    assert.deepEqual([manifest.license, manifest.pricing], ['MIT', 'Free']);
    const icon = readFileSync(manifest.icon);
    assert.equal(icon.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [256, 256]);
  });

  it('gives agents tools with names of verbs and described parameters', () => {
    const tools = contributes.languageModelTools ?? [];
    const undescribed = tools.filter(
      ({ inputSchema, modelDescription, name }) =>
        !/^[a-z]+(?:_[a-z]+)+$/.test(name) ||
        modelDescription === undefined ||
        !Object.values(inputSchema?.properties ?? {}).every((one) => one.description !== undefined),
    );
    assert.ok(tools.length > 0);
    assert.deepEqual(
      undescribed.map(({ name }) => name),
      [],
    );
  });
});
