import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { closingLines, hasFailed } from '../host/closingLines';
import { findDesktop, hasDisplay, type Machine } from '../host/Desktop';
import { desktopLaunch, installWords } from '../host/desktopLaunch';
import { desktopFault } from '../host/runDesktopSuite';
import { HostError } from '../host/HostError';
import { projectRoot } from '../host/projectRoot';
import { SuiteListener } from '../host/SuiteResult';
import { type SuiteEvent, writeSuiteEvent } from '../host/suite/SuiteEvent';
import { parseTestWords } from '../host/TestWords';

const linux = (environment: Machine['environment'], ...files: readonly string[]): Machine => ({
  platform: 'linux',
  environment,
  exists: (path) => files.includes(path),
});

const pass: SuiteEvent = { type: 'pass', title: 'a', milliseconds: 1 };
const end = (passed: number, failed: number): SuiteEvent => ({ type: 'end', passed, failed });

function judge(...events: readonly SuiteEvent[]): { passed: number; failed: number } {
  const listener = new SuiteListener('suite', () => undefined);
  listener.text(events.map((event) => `${writeSuiteEvent(event)}\n`).join(''));
  return listener.result();
}

describe('finding a desktop VS Code', () => {
  const both = ['/b/codium', '/a/code', '/usr/share/code/bin/code'];

  it('takes the first name that PATH knows, before the usual places', () => {
    assert.equal(findDesktop(linux({ PATH: '/b:/a' }, ...both)), '/a/code');
    assert.equal(findDesktop(linux({ PATH: '/b' }, ...both)), '/b/codium');
    assert.equal(findDesktop(linux({ PATH: '' }, ...both)), '/usr/share/code/bin/code');
    assert.equal(findDesktop(linux({ PATH: '/b' })), undefined);
  });

  it('needs a display on Linux only', () => {
    assert.equal(hasDisplay(linux({})), false);
    assert.equal(hasDisplay(linux({ WAYLAND_DISPLAY: 'wayland-0' })), true);
    assert.equal(hasDisplay({ ...linux({}), platform: 'darwin' }), true);
  });
});

describe('the words of npm test', () => {
  it('name parts, and all of them without a word', () => {
    assert.deepEqual(parseTestWords([]).parts, ['check', 'unit', 'host', 'ui']);
    assert.deepEqual(parseTestWords(['host', '--host=oldest']).parts, ['host']);
    assert.equal(parseTestWords(['host', '--host=oldest']).choice, 'oldest');
    const { packageFile } = parseTestWords(['host', '--package=a.vsix']);
    assert.equal(packageFile, resolve('a.vsix'));
  });

  it('run unit tests alone where they name a file or ask to watch', () => {
    const words = parseTestWords(['unit', '.\\test\\core\\a.test.ts', '--watch']);
    assert.deepEqual(
      [words.parts, words.files, words.watch],
      [['unit'], ['test/core/a.test.ts'], true],
    );
    assert.deepEqual(parseTestWords(['--watch']).parts, ['unit']);
  });

  it('are rejected if unknown, or if files are given to another part', () => {
    for (const words of [['units'], ['--host=mars'], ['host', 'a.test.ts']]) {
      assert.throws(() => parseTestWords(words), HostError);
    }
  });
});

describe('judging a run', () => {
  it('accepts a suite whose last line agrees with its tests', () => {
    assert.deepEqual(judge(pass, end(1, 0)), { name: 'suite', passed: 1, failed: 0 });
  });

  it('fails a host that dies before the last line, loses lines, or has no tests', () => {
    assert.deepEqual(
      [judge(pass), judge(pass, end(2, 0)), judge(end(0, 0))].map(({ failed }) => failed),
      [1, 1, 1],
    );
  });

  it('ends with the totals of all suites and names what was not run', () => {
    const results = [
      { name: 'unit', passed: 3, failed: 0 },
      { name: 'host', passed: 2, failed: 1 },
      { name: 'ui', passed: 0, failed: 0, notRun: 'no server here' },
    ];
    const lines = closingLines(results);
    assert.equal(lines.at(-1), '5 passed, 1 failed');
    assert.match(lines[2] ?? '', /not run: no server here/);
    assert.equal(hasFailed(results), true);
  });

  it('repeats each failure before the totals, with the start of its error', () => {
    const error = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    const listener = new SuiteListener('host', () => undefined);
    listener.text(
      [{ type: 'fail', title: 'keeps its promise', error } as const, end(0, 1)]
        .map((event) => `${writeSuiteEvent(event)}\n`)
        .join(''),
    );
    const text = closingLines([listener.result()]).join('\n');
    assert.match(text, /^✗ host: keeps its promise\n {6}line 0\n/);
    assert.match(text, /line 11\n\nhost {2}0 passed, 1 failed\n0 passed, 1 failed$/);
  });

  it('does not pass if nothing was tested', () => {
    assert.equal(hasFailed([]), true);
  });
});

describe('a run in desktop VS Code', () => {
  const run = join('/', 'run');
  const workspace = join('/', 'workspace');
  const profile = [
    `--user-data-dir=${join(run, 'user-data')}`,
    `--extensions-dir=${join(run, 'extensions')}`,
  ];

  it('takes the checkout as the extension, beside no other', () => {
    const launch = desktopLaunch({ run, workspace, packageFile: undefined, port: 9 });
    assert.equal(launch.extensionDevelopmentPath, projectRoot);
    assert.equal(launch.extensionTestsPath, join(projectRoot, 'out', 'suite', 'node.js'));
    assert.deepEqual(launch.launchArgs.slice(0, 4), [
      workspace,
      ...profile,
      '--remote-debugging-port=9',
    ]);
    assert.ok(launch.launchArgs.includes('--disable-extensions'));
  });

  it('installs a package as a person would, into the same profile', () => {
    const packageFile = join('/', 'a.vsix');
    const launch = desktopLaunch({ run, workspace, packageFile, port: 9 });
    assert.equal(launch.extensionDevelopmentPath, join(run, 'test-extension'));
    assert.ok(!launch.launchArgs.includes('--disable-extensions'));
    assert.deepEqual(installWords(run, packageFile), [
      ...['--install-extension', packageFile, '--force'],
      ...profile,
    ]);
  });

  it('says where its logs and pictures are if it fails', () => {
    assert.equal(
      desktopFault(3),
      'VS Code ended with code 3; its logs and pictures are in .cache/desktop-logs',
    );
  });

  it('finds the program where installers put it on each system', () => {
    const at = (platform: NodeJS.Platform, path: string, environment: Machine['environment']) =>
      findDesktop({ platform, environment, exists: (one) => one === path });
    const mac = join('/Applications', 'Visual Studio Code.app', 'Contents/Resources/app/bin/code');
    assert.equal(at('darwin', mac, { HOME: '/Users/ana' }), mac);
    const windows = join('C:\\Local', 'Programs', 'Microsoft VS Code', 'bin', 'code.cmd');
    assert.equal(at('win32', windows, { LOCALAPPDATA: 'C:\\Local' }), windows);
    const onPath = join('C:\\Tools', 'code.cmd');
    assert.equal(at('win32', onPath, { Path: 'C:\\Windows;C:\\Tools' }), onPath);
    const flatpak = '/var/lib/flatpak/exports/bin/com.visualstudio.code';
    assert.equal(at('linux', flatpak, {}), flatpak);
  });
});
