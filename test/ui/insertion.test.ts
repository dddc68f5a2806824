import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventuallyMatches } from './eventuallyMatches';
import { openWorkbench } from './journeys';
import { lastAnswer } from './lastAnswer';
import { SidebarRows } from './SidebarRows';
import type { Workbench } from './Workbench';

async function chooseDjango(workbench: Workbench): Promise<void> {
  await workbench.runCommand('Nexus: Insert Checklist');
  const row = workbench.quickRows.filter({ hasText: 'Django: Checklist' }).first();
  await row.waitFor();
  await row.click();
}

/** The items of an inserted checklist that the editor shows, by their boxes. */
async function boxes(workbench: Workbench): Promise<string> {
  const text = await workbench.editorText();
  return [...text.matchAll(/^# \[([ x])\]/gm)].map(([, box]) => (box === 'x' ? 'x' : '.')).join('');
}

function waitForBoxes(workbench: Workbench, expected: RegExp): Promise<void> {
  return eventuallyMatches(() => boxes(workbench), expected);
}

/** Inserts without its first item, then finds it there and adds what is missing. */
async function insertAndComplete(workbench: Workbench): Promise<void> {
  await workbench.openFile('models.py');
  await workbench.goTo(1);
  await chooseDjango(workbench);
  await workbench.page.getByPlaceholder("Clear the items that don't apply").waitFor();
  await workbench.quickRows.first().locator('.quick-input-list-rows').click();
  await workbench.page.keyboard.press('Enter');
  await workbench.waitForEditorText(/# Django: Checklist \[nexus: [^\]]+\]\n# \[ \] /);
  const before = (await boxes(workbench)).length;
  await chooseDjango(workbench);
  for (const choice of ['Go to Checklist', 'Add Missing Items', 'Insert Again'])
    await workbench.quickRows.filter({ hasText: choice }).waitFor();
  await workbench.pick('Insert Again');
  await workbench.page.getByPlaceholder("Clear the items that don't apply").waitFor();
  const present = workbench.quickRows.filter({ hasText: 'already in this file' });
  await present.first().waitFor();
  assert.ok((await workbench.quickRows.count()) > (await present.count()), 'one is missing');
  assert.equal(await present.first().getByRole('checkbox').isChecked(), false);
  await workbench.page.keyboard.press('Escape');
  await chooseDjango(workbench);
  await workbench.pick('Add Missing Items');
  await acceptItems(workbench);
  await waitForBoxes(workbench, new RegExp(`^\\.{${before + 1}}$`));
}

async function checkByLens(workbench: Workbench): Promise<void> {
  const lens = workbench.page.locator('.codelens-decoration');
  await lens.getByText(/^0 of \d+ · Next: /).waitFor();
  await lens.getByText('Check Next').click();
  await waitForBoxes(workbench, /^x\.+$/);
  await lens.getByText(/^1 of \d+ · Next: /).waitFor();
}

async function checkInView(workbench: Workbench): Promise<void> {
  await workbench.showContainer('Nexus Journal');
  const header = workbench.page.locator('.part.sidebar .pane-header', { hasText: 'Checklists' });
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  await workbench.treeRow(/^Django: Checklist, 1 of /).waitFor();
  const open = workbench.page
    .locator('.part.sidebar .pane-body')
    .getByRole('checkbox', { checked: false });
  await open.first().click();
  await waitForBoxes(workbench, /^xx\.+$/);
  await workbench.treeRow(/^Django: Checklist, 2 of /).waitFor();
  await workbench.editor.locator('.view-line').last().click();
  await workbench.undo();
  await waitForBoxes(workbench, /^x\.+$/);
  await workbench.treeRow(/^Django: Checklist, 1 of /).waitFor();
}

async function completeAtTrigger(workbench: Workbench): Promise<void> {
  await workbench.openFile('views.py');
  await workbench.goTo(1);
  await workbench.editor.locator('.view-line').first().click();
  await workbench.page.keyboard.press('ControlOrMeta+Home');
  await workbench.page.keyboard.press('Enter');
  await workbench.page.keyboard.press('ArrowUp');
  await workbench.page.keyboard.type('nexusdocker', { delay: 40 });
  const row = workbench.page.locator('.suggest-widget .monaco-list-row', {
    hasText: 'Docker: Checklist',
  });
  await row.first().waitFor();
  await row.first().click();
  await workbench.waitForEditorText(/# Docker: Checklist \[nexus: [^\]]+\]\n# \[ \] /);
}

async function insertCode(workbench: Workbench): Promise<void> {
  await workbench.goTo(1);
  await workbench.runCommand('Nexus: Insert Code from Notes');
  await workbench.quickRows.filter({ hasText: 'python' }).first().waitFor();
  const before = await workbench.editorText();
  await workbench.page.keyboard.press('Enter');
  await workbench.quickInput.waitFor({ state: 'hidden' });
  const after = await lastAnswer(
    () => workbench.editorText(),
    (text) => text !== before,
    10_000,
  );
  assert.notEqual(after, before, 'No code was inserted.');
}

async function addTakeaway(workbench: Workbench): Promise<void> {
  await workbench.runCommand('Nexus: Add Takeaway to Journal');
  // There is one note of one's own, which is not asked for.
  await workbench.pick('Data');
  await workbench.page.getByText('What did you learn?').waitFor();
  await workbench.typeQuickly('# Ask the database for what it knows.');
  await workbench.page.keyboard.press('Enter');
  await workbench.notifications.getByText(/^Added to .*Shelfmark/).waitFor();
  await workbench.page.getByRole('button', { name: 'Show' }).click();
  await workbench.waitForEditorText(
    /- \\# Ask the database for what it knows\. \(\[views\.py:\d+\]\(loans\/views\.py#L\d+\)\)/,
  );
}

async function acceptItems(workbench: Workbench): Promise<void> {
  await workbench.page.getByPlaceholder("Clear the items that don't apply").waitFor();
  await workbench.page.keyboard.press('Enter');
  await workbench.quickInput.waitFor({ state: 'hidden' });
}

async function insertFromTree(workbench: Workbench): Promise<void> {
  await workbench.openFile('models.py');
  await workbench.goTo(1);
  await workbench.showContainer('Nexus Journal');
  await workbench.expandRow(/^Backend Journal/);
  await workbench.expandRow(/^Key technologies, 7 notes/);
  await new SidebarRows(workbench).choose(/^Docker, /, 'Insert Checklist');
  await acceptItems(workbench);
  await workbench.waitForEditorText(/# Docker: Checklist \[nexus: [^\]]+\]\n# \[ \] /);
}

async function checkByKey(workbench: Workbench): Promise<void> {
  const { keyboard } = workbench.page;
  await workbench.editor.locator('.view-line', { hasText: '# [ ]' }).first().click();
  // The key is for lines of items only, which is known a moment after the cursor has come there.
  for (let tries = 0; tries < 20 && !(await boxes(workbench)).startsWith('x'); tries += 1) {
    await workbench.page.waitForTimeout(1000);
    await keyboard.press('ControlOrMeta+k');
    await keyboard.press('x');
    await workbench.page.waitForTimeout(1000);
  }
  await waitForBoxes(workbench, /^x\.+$/);
}

async function insertFromContextMenu(workbench: Workbench): Promise<void> {
  await workbench.openFile('views.py');
  await workbench.goTo(1);
  await workbench.page.keyboard.press('Shift+F10');
  assert.ok(await workbench.chooseFromMenu('Insert Checklist'));
  await workbench.pick('Django: Checklist');
  await acceptItems(workbench);
  await workbench.waitForEditorText(/# Django: Checklist \[nexus: [^\]]+\]\n# \[ \] /);
}

async function insertFromReader(workbench: Workbench): Promise<void> {
  await workbench.openFile('urls.py');
  await workbench.goTo(1);
  await workbench
    .treeRow(/^Docker, /)
    .first()
    .click();
  await workbench.webview.locator('.takeaways summary').click();
  await workbench.webview.locator('.takeaways button.plain').first().click();
  await workbench.tab('urls.py').click();
  await workbench.waitForEditorText(/# Docker\n# \[ \] /);
}

async function isRefusedInJson(workbench: Workbench): Promise<void> {
  await workbench.openFile('data.json');
  await workbench.runCommand('Nexus: Insert Checklist');
  await workbench.quickRows.first().waitFor();
  await workbench.typeQuickly('Docker: Checklist');
  await workbench.pick('Docker: Checklist');
  await acceptItems(workbench);
  await workbench.notifications.getByText('JSON has no comments').waitFor();
  await workbench.waitForEditorText('{ "a": 1 }');
  await workbench.page.getByRole('button', { name: 'Open to the Side' }).click();
  await workbench.page.locator('.part.editor .editor-group-container').nth(1).waitFor();
  await workbench.waitForEditorText(/^# Docker: Checklist\n\n- \[ \] /);
}

describe('inserting by hand', () => {
  it('puts a checklist into Python, completes it, checks it by its lens and in the view, and undoes that', async () => {
    const { workbench } = await openWorkbench();
    await insertAndComplete(workbench);
    await checkByLens(workbench);
    await checkInView(workbench);
  });

  it('completes at the trigger, inserts code of a note, and takes a lesson back to the journal', async () => {
    const { workbench } = await openWorkbench();
    await completeAtTrigger(workbench);
    await insertCode(workbench);
    await addTakeaway(workbench);
  });

  it('inserts from the tree, the menu and the reader, checks by key, and offers another place than JSON', async () => {
    const { workbench } = await openWorkbench({
      async prepare(folder) {
        await writeFile(join(folder, 'data.json'), '{ "a": 1 }\n');
        await writeFile(join(folder, 'urls.py'), 'urlpatterns = []\n');
      },
    });
    await insertFromTree(workbench);
    await checkByKey(workbench);
    await insertFromContextMenu(workbench);
    await insertFromReader(workbench);
    await isRefusedInJson(workbench);
  });

  it('omits what settings switch off: the menu entry, and the search for checklists in files', async () => {
    const { workbench } = await openWorkbench({
      settings: { 'nexusJournal.insert.contextMenu': false, 'nexusJournal.checklists.scan': false },
      async prepare(folder) {
        await mkdir(join(folder, 'notes'));
        await writeFile(join(folder, 'notes', 'own.md'), '# Own\n\n## Before it\n\n- [ ] Look\n');
        const inserted =
          '# Docker: Checklist [nexus: docker/checklist]\n# [ ] Pin the base image\n';
        await writeFile(join(folder, 'inserted.py'), inserted);
      },
    });
    await workbench.showContainer('Nexus Journal');
    await workbench.page.locator('.part.sidebar .pane-header', { hasText: 'Checklists' }).click();
    await workbench.treeRow(/Before it, 0 of 1/).waitFor();
    await workbench.openFile('views.py');
    await workbench.goTo(1);
    await workbench.page.keyboard.press('Shift+F10');
    await workbench.page.locator('.monaco-menu').getByText('Paste').first().waitFor();
    assert.equal(
      await workbench.page.locator('.monaco-menu').getByText('Insert Checklist').count(),
      0,
    );
    assert.equal(await workbench.treeRow(/Docker: Checklist/).count(), 0);
  });
});
