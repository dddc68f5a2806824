import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { noDesktopCode } from '../host/runDesktopSuite';
import { projectRoot } from '../host/projectRoot';

/**
 * `node out/tools/desktopSuite.mjs RUN WORKSPACE [APPLICATION]` runs the compiled host suites in a
 * desktop VS Code; started by the runner of `npm test`.
 */
const [run = '', workspace = '', application = ''] = process.argv.slice(2);

async function executable(): Promise<string> {
  if (application !== '') return application;
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(projectRoot, '.cache', 'desktop') });
  } catch (error) {
    console.error(`No VS Code could be downloaded: ${String(error)}`);
    process.exit(noDesktopCode);
  }
}

await runTests({
  vscodeExecutablePath: await executable(),
  extensionDevelopmentPath: projectRoot,
  extensionTestsPath: join(projectRoot, 'out', 'suite', 'node.js'),
  launchArgs: [
    workspace,
    `--user-data-dir=${join(run, 'user-data')}`,
    `--extensions-dir=${join(run, 'extensions')}`,
    '--disable-extensions',
  ],
}).catch((error: unknown) => {
  console.error(String(error));
  process.exitCode = 1;
});
