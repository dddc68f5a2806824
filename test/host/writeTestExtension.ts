import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An extension without code of its own: where a package is tested, the suites come as if from it. */
const manifest = {
  name: 'nexus-journal-suites',
  publisher: 'nexus-journal-tests',
  version: '0.0.0',
  engines: { vscode: '^1.100.0' },
};

/** Folder of the test extension of a run. */
export function testExtensionFolder(run: string): string {
  return join(run, 'test-extension');
}

/** Writes the test extension of a run; resolves with its folder. */
export async function writeTestExtension(run: string): Promise<string> {
  const folder = testExtensionFolder(run);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
