import { mkdir, writeFile } from 'node:fs/promises';
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
  readonly play: (workbench: Workbench, folder: string) => Promise<void>;
}

/** Inserts a checklist at the caret of the editor in front, all its items. */
async function insertChecklist(workbench: Workbench, title: string): Promise<void> {
  await workbench.runCommand('Nexus: Insert Checklist');
  await workbench.pick(title);
  await workbench.page.getByPlaceholder("Clear the items that don't apply").waitFor();
  await workbench.page.keyboard.press('Enter');
  await workbench.waitForEditorText('[nexus: ');
}

/** Files of languages whose comments differ, with the line below which a checklist is to stand. */
const languages: readonly (readonly [name: string, text: string, line: number])[] = [
  ['lend.py', 'def lend(copy, member):\n    return copy.lend_to(member)\n', 2],
  ['deploy.yml', 'jobs:\n  deploy:\n    runs-on: ubuntu-latest\n', 3],
  ['page.html', '<main>\n  <h1>Catalogue</h1>\n</main>\n', 2],
  ['page.css', 'main {\n  display: grid;\n}\n', 2],
  ['overdue.sql', 'select title\nfrom loan\nwhere due < now();\n', 1],
  ['web.Dockerfile', 'FROM python:3.14-slim\nWORKDIR /app\n', 2],
  ['release.md', '# Release\n\nBefore we ship:\n', 3],
];

/** Shows the same checklist in each language, four editors above three. */
async function playLanguages(workbench: Workbench, folder: string): Promise<void> {
  for (const [name, text] of languages) await writeFile(join(folder, name), text);
  await workbench.page.keyboard.press('ControlOrMeta+b');
  for (const [at, [name, , line]] of languages.entries()) {
    if (at > 0 && at < 4) await workbench.runCommand('View: Split Editor Right');
    if (at >= 4) {
      await workbench.page.keyboard.press(`ControlOrMeta+${at - 3}`);
      await workbench.runCommand('View: Split Editor Down');
    }
    await workbench.openFile(name);
    await workbench.goTo(line, 1);
    await insertChecklist(workbench, 'Docker: Checklist');
  }
}

/** Shows the progress of a checklist above it and in the view that lists all of them. */
async function playChecklists(workbench: Workbench): Promise<void> {
  await workbench.openFile('models.py');
  await workbench.goTo(1);
  await insertChecklist(workbench, 'Django: Checklist');
  await workbench.page.locator('.codelens-decoration').getByText('Check Next').click();
  await workbench.page
    .locator('.codelens-decoration')
    .getByText(/^1 of /)
    .waitFor();
  await workbench.showContainer('Nexus Journal');
  await workbench.page
    .locator('.part.sidebar .pane-header', { hasText: 'Journal' })
    .first()
    .click();
  await workbench.page.locator('.part.sidebar .pane-header', { hasText: 'Checklists' }).click();
  await workbench.treeRow(/^Django: Checklist, 1 of /).waitFor();
}

const openNote = async (workbench: Workbench): Promise<void> => {
  await workbench.showContainer('Nexus Journal');
  await workbench.expandRow(/^Backend Journal/);
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
      await insertChecklist(workbench, 'Django: Checklist');
    },
  },
  { name: 'checklists', inThemes: ['light', 'dark', 'contrast'], play: playChecklists },
  { name: 'languages', inThemes: ['dark'], play: playLanguages },
];

async function takeAll(session: WorkbenchSession, folder: string): Promise<void> {
  for (const { name, inThemes, play } of scenes) {
    for (const theme of inThemes) {
      const { folder: opened, workbench } = await session.open({ ...wide, theme: themes[theme] });
      await play(workbench, opened);
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
