import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The parts of a machine that tell whether a desktop VS Code can be used on it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const names = ['code', 'code-insiders', 'codium', 'cursor'] as const;

/** The machine this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
};

/** Whether a window can be opened: on Linux only with a display, elsewhere always. */
export function hasDisplay({ platform, environment }: Machine): boolean {
  if (platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (environment[name] ?? '') !== '');
}

/** The command line program of an installed VS Code or one of its kin; PATH goes first. */
export function findDesktop(machine: Machine): string | undefined {
  const onPath = (machine.environment['PATH'] ?? machine.environment['Path'] ?? '')
    .split(machine.platform === 'win32' ? ';' : delimiter)
    .filter((folder) => folder !== '');
  const ending = machine.platform === 'win32' ? '.cmd' : '';
  const candidates = [
    ...names.flatMap((name) => onPath.map((folder) => join(folder, name + ending))),
    ...usualPlaces(machine),
  ];
  return candidates.find((path) => machine.exists(path));
}

function usualPlaces({ platform, environment }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(environment['HOME'] ?? '/', 'Applications')];
    const bundles = [
      ['Visual Studio Code', 'code'],
      ['Visual Studio Code - Insiders', 'code'],
      ['VSCodium', 'codium'],
      ['Cursor', 'cursor'],
    ] as const;
    return folders.flatMap((folder) =>
      bundles.map(([bundle, name]) =>
        join(folder, `${bundle}.app`, 'Contents', 'Resources', 'app', 'bin', name),
      ),
    );
  }
  if (platform === 'win32') return windowsPlaces(environment);
  return [
    '/usr/share/code/bin/code',
    '/usr/share/code-insiders/bin/code-insiders',
    '/usr/share/codium/bin/codium',
    '/opt/visual-studio-code/bin/code',
    '/snap/bin/code',
    '/snap/bin/codium',
    '/var/lib/flatpak/exports/bin/com.visualstudio.code',
  ];
}

function windowsPlaces(environment: Machine['environment']): readonly string[] {
  const local = environment['LOCALAPPDATA'];
  const folders = [
    ...(local === undefined ? [] : [join(local, 'Programs')]),
    environment['PROGRAMFILES'],
    environment['PROGRAMFILES(X86)'],
  ].filter((folder) => folder !== undefined);
  const places = [
    ['Microsoft VS Code', 'bin', 'code.cmd'],
    ['Microsoft VS Code Insiders', 'bin', 'code-insiders.cmd'],
    ['VSCodium', 'bin', 'codium.cmd'],
    ['cursor', 'resources', 'app', 'bin', 'cursor.cmd'],
  ] as const;
  return folders.flatMap((folder) => places.map((place) => join(folder, ...place)));
}

/**
 * The application behind a command line program, which is what a test runner has to start;
 * `undefined` when it does not lie where installers put it.
 */
export function desktopApplication(program: string): string | undefined {
  const bin = dirname(realpathSync(program));
  const candidates = [
    join(bin, '..', '..', '..', 'MacOS', 'Electron'),
    ...['code', 'code-insiders', 'codium', 'cursor'].map((name) => join(bin, '..', name)),
    ...['Code.exe', 'Code - Insiders.exe', 'VSCodium.exe'].map((name) => join(bin, '..', name)),
    join(bin, '..', '..', '..', 'Cursor.exe'),
  ];
  return candidates.find((path) => existsSync(path));
}
