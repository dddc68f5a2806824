import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HostError } from '../host/HostError';
import { installHost, serverHostObstacle } from '../host/HostInstall';
import { installPackage, packageExtension } from '../host/Package';
import { projectRoot } from '../host/projectRoot';
import { RunFolder } from '../host/RunFolder';
import { Shutdown } from '../host/Shutdown';
import type { Workbench } from '../ui/Workbench';
import { type OpenOptions, WorkbenchSession } from '../ui/WorkbenchSession';

/** `npm run screenshots`: takes the pictures of the README in the packaged extension. */
const themes = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  contrast: 'Default High Contrast',
} as const;

const wide: OpenOptions = { size: { width: 1280, height: 800 }, scale: 2 };

interface Scene {
  readonly name: string;
  readonly inThemes: readonly (keyof typeof themes)[];
  readonly play: (workbench: Workbench) => Promise<void>;
}

const openNote = async (workbench: Workbench): Promise<void> => {
  await workbench.showContainer('Nexus Journal');
  await workbench.expandRow(/concepts, 3 notes/i);
  await workbench.treeRow(/^Caching strategies/).click();
  await workbench.webview.locator('h1').waitFor();
};

const scenes: readonly Scene[] = [
  { name: 'reader', inThemes: ['light', 'dark', 'contrast'], play: openNote },
  {
    name: 'search',
    inThemes: ['dark'],
    async play(workbench) {
      await openNote(workbench);
      await workbench.runCommand('Nexus: Search Takeaways');
      await workbench.typeQuickly('empty cahce');
      await workbench.quickRows.first().waitFor();
    },
  },
  {
    name: 'insert',
    inThemes: ['light'],
    async play(workbench) {
      await workbench.showContainer('Nexus Journal');
      await workbench.openFile('models.py');
      await workbench.goTo(1);
      await workbench.runCommand('Nexus: Insert Checklist');
      await workbench.pick('Django: Checklist');
      await workbench.page.getByText('Insert Checklist: Django').first().waitFor();
      await workbench.page.keyboard.press('Enter');
      await workbench.waitForEditorText('[nexus: ');
    },
  },
];

async function takeAll(session: WorkbenchSession, folder: string): Promise<void> {
  for (const { name, inThemes, play } of scenes) {
    for (const theme of inThemes) {
      const { workbench } = await session.open({ ...wide, theme: themes[theme] });
      await play(workbench);
      // Whatever fades or slides in has come to rest by then.
      await workbench.page.waitForTimeout(800);
      await workbench.page.screenshot({ path: join(folder, `${name}-${theme}.png`) });
      console.log(`${name}-${theme}.png`);
      await session.closeAll();
    }
  }
}

async function main(): Promise<void> {
  const obstacle = serverHostObstacle();
  if (obstacle !== undefined) throw new HostError(obstacle);
  const shutdown = Shutdown.listen();
  await installHost((line) => console.log(line));
  const run = await RunFolder.create('screenshots');
  shutdown.add(() => run.remove());
  const session = await WorkbenchSession.start(await installPackage(await packageExtension(), run));
  shutdown.add(() => session.stop());
  const folder = join(projectRoot, 'media', 'screenshots');
  await mkdir(folder, { recursive: true });
  try {
    await takeAll(session, folder);
  } finally {
    await shutdown.run();
  }
}

await main().catch((error: unknown) => {
  if (!(error instanceof HostError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
