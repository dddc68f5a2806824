import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { desktopLaunch, installWords } from '../host/desktopLaunch';
import { noDesktopCode } from '../host/runDesktopSuite';
import { DesktopWitness } from '../host/DesktopWitness';
import { projectRoot } from '../host/projectRoot';
import { writeTestExtension } from '../host/writeTestExtension';

/**
 * `node out/tools/desktopSuite.mjs RUN WORKSPACE APPLICATION PACKAGE` runs the compiled host suites in a
 * desktop VS Code; started by the runner of `npm test`, with empty words for what there is none of.
 */
const [run = '', workspace = '', application = '', packed = ''] = process.argv.slice(2);
const packageFile = packed === '' ? undefined : packed;

async function executable(): Promise<string> {
  if (application !== '') return application;
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(projectRoot, '.cache', 'desktop') });
  } catch (error) {
    console.error(`Unable to download VS Code: ${String(error)}`);
    process.exit(noDesktopCode);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Installs the package by the command line of VS Code, as a person would. */
async function install(vscodeExecutablePath: string, file: string): Promise<void> {
  await writeTestExtension(run);
  const [program = '', ...words] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, {
    reuseMachineInstall: true,
  });
  const { error, status } = spawnSync(program, [...words, ...installWords(run, file)], {
    stdio: 'inherit',
    // The program is a batch file there.
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`Unable to install ${file} in VS Code: ${String(error ?? status)}`);
}

async function runSuites(): Promise<void> {
  const vscodeExecutablePath = await executable();
  const port = await freePort();
  if (packageFile !== undefined) await install(vscodeExecutablePath, packageFile);
  const launch = desktopLaunch({ run, workspace, packageFile, port });
  const witness = new DesktopWitness(port, join(run, 'user-data', 'logs', 'pictures'));
  const watching = witness.watch();
  try {
    await runTests({ ...launch, launchArgs: [...launch.launchArgs], vscodeExecutablePath });
  } finally {
    witness.stop();
    if ((await watching) === 0) console.error(`Unable to take a screenshot: ${witness.lastFault}`);
  }
}

await runSuites().catch((error: unknown) => {
  console.error(String(error));
  process.exitCode = 1;
});
