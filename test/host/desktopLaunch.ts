import { join } from 'node:path';
import { projectRoot } from './projectRoot';
import { testExtensionFolder } from './writeTestExtension';

/** What a run in a desktop VS Code is given; all paths are absolute. */
export interface DesktopRun {
  /** Folder of the run: user data, extensions, and the test extension lie below it. */
  readonly run: string;
  readonly workspace: string;
  /** A package that is installed; without one the checkout itself is the extension. */
  readonly packageFile: string | undefined;
  /** Port of 127.0.0.1 on which the window shows itself, so that pictures of it can be taken. */
  readonly port: number;
}

/** What `@vscode/test-electron` is told. */
export interface DesktopLaunch {
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
  readonly launchArgs: readonly string[];
}

/** How a window is opened that runs the suites in user data and extensions of its own. */
export function desktopLaunch({ packageFile, port, run, workspace }: DesktopRun): DesktopLaunch {
  return {
    extensionDevelopmentPath: packageFile === undefined ? projectRoot : testExtensionFolder(run),
    extensionTestsPath: join(projectRoot, 'out', 'suite', 'node.js'),
    launchArgs: [
      workspace,
      ...profileWords(run),
      `--remote-debugging-port=${port}`,
      // A package is an installed extension, which this would leave out.
      ...(packageFile === undefined ? ['--disable-extensions'] : []),
    ],
  };
}

/** Words for the command line of VS Code that install a package for a run. */
export function installWords(run: string, packageFile: string): readonly string[] {
  return ['--install-extension', packageFile, '--force', ...profileWords(run)];
}

function profileWords(run: string): readonly string[] {
  return [
    `--user-data-dir=${join(run, 'user-data')}`,
    `--extensions-dir=${join(run, 'extensions')}`,
  ];
}
