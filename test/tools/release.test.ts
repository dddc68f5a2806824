import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { HostError } from '../host/HostError';
import { pack } from '../host/packageExtension';
import { projectRoot } from '../host/projectRoot';
import { publishCommands, requireTokens, sayCommand } from './release/publishCommands';
import { isPreRelease, releaseFacts } from './release/releaseFacts';
import { publishedManifest, repositoryAddress } from './release/repositoryAddress';

const workflow = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'ana/journal',
  GITHUB_REF_NAME: 'v0.1.0',
};
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Readonly<Record<string, unknown>> & {
  readonly version: string;
};

/** The files of a package, as text. */
function filesOf(packed: string): (path: string) => string {
  const files = unzipSync(readFileSync(packed));
  return (path) => {
    const content = files[path];
    assert.ok(content, `${path} is in none of ${Object.keys(files).join(', ')}`);
    return strFromU8(content);
  };
}

describe('a package for the registries', () => {
  let folder = '';
  let file: (path: string) => string = () => '';

  before(async function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    const address = repositoryAddress(workflow);
    assert.ok(address);
    // All that a registry reads is there; the program itself is not built for it.
    const published = { ...publishedManifest(manifest, address), scripts: {} };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(published));
    mkdirSync(join(folder, 'dist'));
    for (const name of ['extension.js', 'extension.web.js'])
      writeFileSync(join(folder, 'dist', name), '');
    for (const path of [
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'media',
      'l10n',
      'package.nls.json',
    ])
      cpSync(join(projectRoot, path), join(folder, path), { recursive: true });
    const packed = join(folder, 'packed.vsix');
    await pack(folder, packed, manifest.version, address);
    file = filesOf(packed);
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('says where its sources, its documentation, and help are', () => {
    const { bugs, homepage, qna, repository } = JSON.parse(
      file('extension/package.json'),
    ) as Readonly<Record<string, unknown>>;
    assert.deepEqual(
      { bugs, homepage, qna, repository },
      {
        bugs: { url: 'https://github.com/ana/journal/issues' },
        homepage: 'https://github.com/ana/journal#readme',
        qna: 'https://github.com/ana/journal/issues',
        repository: { type: 'git', url: 'https://github.com/ana/journal.git' },
      },
    );
  });

  it('shows the pictures of README from the tag that is released, and none from elsewhere', () => {
    const pictures = [...file('extension/readme.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(
      ([, address = '']) => address,
    );
    const own = [...read('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)];
    assert.equal(pictures.length, own.length);
    const base = 'https://github.com/ana/journal/raw/v0.1.0/media/screenshots/';
    assert.deepEqual(
      pictures.filter((address) => !address.startsWith(base)),
      [],
    );
  });

  it('is marked as a pre-release where the second number of its version is odd', () => {
    const isMarked = file('extension.vsixmanifest').includes('Code.PreRelease" Value="true"');
    assert.equal(isMarked, isPreRelease(manifest.version));
  });

  it('has no more tags than a registry accepts', () => {
    const [, tags = ''] = /<Tags>([^<]*)<\/Tags>/.exec(file('extension.vsixmanifest')) ?? [];
    assert.ok(tags.split(',').length > 5 && tags.split(',').length <= 30, tags);
  });
});

describe('the address of a release', () => {
  it('comes from the workflow, and there is none outside one', () => {
    assert.deepEqual(repositoryAddress(workflow), {
      repository: 'https://github.com/ana/journal',
      tag: 'v0.1.0',
    });
    assert.equal(repositoryAddress({}), undefined);
  });
});

describe('what is released', () => {
  const changelog = [
    '# Changelog\n\n## [Unreleased]\n',
    '## [0.2.0] - 2027-01-31\n\n### Added\n\n- Two.\n',
    '## [0.1.0] - 2026-12-24\n\n- One.\n',
  ].join('\n');

  it('has the notes of its version, and those only', () => {
    assert.deepEqual(releaseFacts('v0.2.0', '0.2.0', changelog), {
      version: '0.2.0',
      isPreRelease: false,
      notes: '### Added\n\n- Two.\n',
    });
  });

  it('goes to the channel of pre-releases by its second number', () => {
    assert.deepEqual(['0.1.0', '0.2.7', '1.11.0'].map(isPreRelease), [true, false, true]);
    assert.throws(() => isPreRelease('1.0.0-beta'), HostError);
  });

  it('is rejected where tag, manifest, and changelog disagree', () => {
    const wrong: readonly [tag: string, version: string, text: string, message: RegExp][] = [
      ['v0.2.0', '0.1.0', changelog, /Tag the commit v0\.1\.0/],
      ['v0.3.0', '0.3.0', changelog, /no section/],
      ['v0.4.0', '0.4.0', '## [0.4.0]\n\n- Four.\n', /no date/],
      ['v0.5.0', '0.5.0', '## [0.5.0] - 2027-02-01\n\n## [0.4.0]\n', /has no notes/],
    ];
    for (const [tag, version, text, message] of wrong)
      assert.throws(() => releaseFacts(tag, version, text), message);
  });

  it('is the version that has a dated section in the changelog today', () => {
    const { notes } = releaseFacts(`v${manifest.version}`, manifest.version, read('CHANGELOG.md'));
    assert.match(notes, /^### Added$/m);
  });
});

describe('publishing', () => {
  const commands = publishCommands('a.vsix', { isPreRelease: true });

  it('gives both registries the same file, on the channel of its version', () => {
    assert.deepEqual(
      commands.map(({ words }) => words.join(' ')),
      Array<string>(2).fill('publish --packagePath a.vsix --skip-duplicate --pre-release'),
    );
    const [stable] = publishCommands('a.vsix', { isPreRelease: false });
    assert.ok(stable && !stable.words.includes('--pre-release'));
  });

  it('uses options that the installed programs know', function () {
    this.timeout(60_000);
    for (const { program, words } of commands) {
      const help = execFileSync(process.execPath, [program, 'publish', '--help'], {
        cwd: projectRoot,
        encoding: 'utf8',
      });
      for (const word of words.filter((one) => one.startsWith('--')))
        assert.ok(help.includes(`${word} `), `${program} ${word}`);
    }
  });

  it('publishes nothing if a token is missing, and says which', () => {
    assert.throws(
      () => requireTokens(commands, { VSCE_PAT: 'x', OVSX_PAT: '' }),
      /^HostError: Nothing was published.*OVSX_PAT for the Open VSX Registry/,
    );
    assert.doesNotThrow(() => requireTokens(commands, { VSCE_PAT: 'x', OVSX_PAT: 'y' }));
  });

  it('has a dry run that prints each registry and command, and no token', () => {
    const lines = commands.map(sayCommand).map((line) => line.replaceAll('\\', '/'));
    assert.deepEqual(lines, [
      'Visual Studio Marketplace: node node_modules/@vscode/vsce/vsce publish --packagePath a.vsix --skip-duplicate --pre-release',
      'Open VSX Registry: node node_modules/ovsx/bin/ovsx publish --packagePath a.vsix --skip-duplicate --pre-release',
    ]);
  });
});
