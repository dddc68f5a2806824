import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workbench } from '../../ui/Workbench';
import type { OpenOptions } from '../../ui/WorkbenchSession';

/** The themes in which scenes are shown, by the words in the names of their files. */
export const themes = {
  light: 'Light 2026',
  dark: 'Dark 2026',
} as const;

/** A picture to take: how its window is opened, and what is done there first. */
export interface Scene {
  readonly name: string;
  readonly inThemes: readonly (keyof typeof themes)[];
  readonly options?: OpenOptions;
  readonly play: (workbench: Workbench, folder: string) => Promise<void>;
}

/** Without what takes room and says nothing in a picture. */
export const plainWindow = {
  'editor.minimap.enabled': false,
  'editor.overviewRulerBorder': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.lightbulb.enabled': 'off',
  'editor.renderLineHighlight': 'none',
  'workbench.layoutControl.enabled': false,
  // A picture of the film would show a list half faded in.
  'workbench.reduceMotion': 'on',
};

/** Files of languages whose comments differ, with the line below which a checklist is to stand. */
const languages: readonly (readonly [name: string, text: string, line: number])[] = [
  ['lend.py', 'def lend(copy, member):\n    return copy.lend_to(member)\n', 2],
  ['deploy.yml', 'jobs:\n  deploy:\n    runs-on: ubuntu-latest\n', 3],
  ['page.html', '<main>\n  <h1>Catalog</h1>\n</main>\n', 2],
  ['page.css', 'main {\n  display: grid;\n}\n', 2],
  ['overdue.sql', 'select title\nfrom loan\nwhere due < now();\n', 1],
  ['web.Dockerfile', 'FROM python:3.14-slim\nWORKDIR /app\n', 2],
  ['release.md', '# Release\n\nBefore we ship:\n\n', 5],
];
/** A note with a checklist that fits a narrow editor. */
const shortNote = [
  '# Ship\n\n## Launch\n',
  '- [ ] Tests pass\n- [ ] Backup restores\n- [ ] Rollback is ready\n',
].join('\n');

/** Pixels of a side bar in which no row of the sample workspace is cut. */
export const sidebarWidth = 470;

/** Makes the side bar wide enough for what its rows say. */
export async function widenSidebar({ page }: Workbench, width: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('The side bar is not visible.');
  const edge = box.x + box.width;
  const y = box.y + box.height / 2;
  const sash = await page.evaluate(
    ([near, middle]) =>
      [...document.querySelectorAll('.monaco-sash.vertical')]
        .map((element) => element.getBoundingClientRect())
        .filter(({ top, bottom }) => top < (middle ?? 0) && bottom > (middle ?? 0))
        .map(({ left, width: thickness }) => left + thickness / 2)
        .sort((one, other) => Math.abs(one - (near ?? 0)) - Math.abs(other - (near ?? 0)))[0],
    [edge, y],
  );
  if (sash === undefined) throw new Error('The side bar has no edge to drag.');
  await page.mouse.move(sash, y);
  await page.mouse.down();
  await page.mouse.move(sash + width - box.width, y, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(sash + 200, y);
}

/** Moves the box that is open to where it hides no preview: its left edge in pixels. */
async function moveQuickInput({ page }: Workbench, left: number): Promise<void> {
  // The palette, which has no title, closes first.
  const title = page.locator('.quick-input-widget:visible .quick-input-titlebar:visible');
  await title.waitFor();
  const box = await title.boundingBox();
  if (!box) throw new Error('The quick input has no title bar to drag.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 40, y);
  await page.mouse.down();
  await page.mouse.move(left + 40, y + 60, { steps: 10 });
  await page.mouse.up();
}

/** Inserts a checklist at the cursor of the editor in front, without the items at some indexes. */
async function insertChecklist(
  workbench: Workbench,
  title: string,
  cleared: readonly number[] = [],
): Promise<void> {
  await workbench.runCommand('Nexus: Insert Checklist...');
  await workbench.pick(title);
  await workbench.page.getByPlaceholder("Clear the items that don't apply").waitFor();
  for (const item of cleared) await workbench.quickRows.nth(item).click();
  await workbench.page.keyboard.press('Enter');
  await workbench.waitForEditorText('[nexus: ');
}

/** Shows the same checklist in each language, four editors above three. */
async function playLanguages(workbench: Workbench, folder: string): Promise<void> {
  for (const [name, text] of languages) await writeFile(join(folder, name), text);
  await workbench.page.keyboard.press('ControlOrMeta+b');
  for (const [at, [name, , line]] of languages.entries()) {
    if (at > 0 && at < 4) await workbench.runCommand('View: Split Editor Right');
    if (at >= 4) {
      // Editors are counted from top to bottom, column by column.
      await workbench.page.keyboard.press(`ControlOrMeta+${2 * (at - 4) + 1}`);
      await workbench.runCommand('View: Split Editor Down');
    }
    await workbench.openFile(name);
    // A group that is split off begins with the file of the group beside it.
    if (at > 0) await workbench.runCommand('View: Close Other Editors in Group');
    await workbench.goTo(line, 1);
    await insertChecklist(workbench, 'Launch');
  }
}

/** Shows the progress of a checklist above it and in the view that lists all of them. */
async function playChecklists(workbench: Workbench): Promise<void> {
  await workbench.openFile('models.py');
  await workbench.goTo(1);
  await insertChecklist(workbench, 'Django: Checklist');
  const lens = workbench.page.locator('.codelens-decoration');
  await lens.getByText('Check Next').click();
  await lens.getByText(/^1 of /).waitFor();
  await workbench.showContainer('Nexus Journal');
  await widenSidebar(workbench, 660);
  const header = workbench.page.locator('.part.sidebar .pane-header');
  await header.filter({ hasText: 'Journal' }).first().click();
  await header.filter({ hasText: 'For This File' }).click();
  await header.filter({ hasText: 'Checklists' }).click();
  await workbench.treeRow(/^Django: Checklist, 1 of /).waitFor();
  await workbench.expandRow(/^Delivery/, false);
}

/** Opens a bundled note by its rows. */
async function openNote(workbench: Workbench): Promise<void> {
  await workbench.showContainer('Nexus Journal');
  await widenSidebar(workbench, sidebarWidth);
  await workbench.expandRow(/^Backend Journal/);
  await workbench.expandRow(/concepts, \d+ notes/i);
  await workbench.treeRow(/^Caching strategies/).click();
  await workbench.webview.locator('.diagram.drawn').first().waitFor();
}

/** The pictures of README. */
export const scenes: readonly Scene[] = [
  { name: 'reader', inThemes: ['light'], play: openNote },
  {
    name: 'search',
    inThemes: ['dark'],
    options: { size: { width: 1600, height: 900 } },
    async play(workbench) {
      await workbench.page.keyboard.press('ControlOrMeta+b');
      await workbench.openFile('models.py');
      await workbench.runCommand('Nexus: Search Takeaways...');
      await moveQuickInput(workbench, 70);
      await workbench.typeQuickly('conection pool');
      await workbench.webview.locator('.revealed').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'insert',
    inThemes: ['light'],
    options: { size: { width: 1000, height: 634 } },
    async play(workbench) {
      await workbench.page.keyboard.press('ControlOrMeta+b');
      await workbench.openFile('models.py');
      await workbench.goTo(1);
      // Without the first item, the next one fits the line above the list.
      await insertChecklist(workbench, 'Django: Checklist', [0]);
    },
  },
  {
    name: 'checklists',
    inThemes: ['light'],
    options: { size: { width: 1560, height: 690 } },
    play: playChecklists,
  },
  {
    name: 'languages',
    inThemes: ['dark'],
    options: {
      size: { width: 1680, height: 500 },
      prepare: (folder) => writeFile(join(folder, 'ship.md'), shortNote),
      settings: {
        'breadcrumbs.enabled': false,
        'editor.fontSize': 12,
        'nexusJournal.checklists.codeLens': false,
      },
    },
    play: playLanguages,
  },
];
