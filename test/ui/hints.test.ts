import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errors, type Locator } from 'playwright-core';
import { openWorkbench } from './journeys';
import type { Workbench } from './Workbench';

const compose = 'services:\n  db:\n    image: postgres:18\n    ports:\n      - "5432:5432"\n';

/** What the editor draws at the code that a lesson is about. */
function dots(workbench: Workbench): Locator {
  return workbench.editor.locator('.squiggly-hint').first();
}

/** Rests the mouse on the code, until the lesson is read there. */
async function hover(workbench: Workbench): Promise<Locator> {
  await dots(workbench).waitFor();
  const box = await dots(workbench).boundingBox();
  if (!box) throw new Error('The hint is not in view.');
  await workbench.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const shown = workbench.page.locator('.monaco-hover', {
    hasText: 'The database answers strangers',
  });
  await shown.first().waitFor();
  return shown.first();
}

/** Chooses from the menu of the light bulb, which lacks a lesson until the lines are read again after an edit. */
async function choose(workbench: Workbench, title: string | RegExp): Promise<void> {
  const { keyboard } = workbench.page;
  const entry = workbench.page.locator('.action-widget .monaco-list-row', { hasText: title });
  await workbench.goTo(lineOf(await workbench.editorText()), 16);
  for (let tries = 0; tries < 6; tries += 1) {
    await keyboard.press('ControlOrMeta+.');
    if (await shows(entry.first())) return entry.first().click();
    await keyboard.press('Escape');
  }
  throw new Error(`The light bulb does not offer "${String(title)}".`);
}

/** Whether something comes into view within some seconds. */
async function shows(element: Locator): Promise<boolean> {
  try {
    await element.waitFor({ timeout: 5_000 });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

function lineOf(text: string): number {
  return text.split('\n').findIndex((line) => line.includes('5432:5432')) + 1;
}

describe('a lesson at the line', () => {
  it('is read on hover, goes above the line, is hidden, is brought back, and leads to its note', async () => {
    const { workbench } = await openWorkbench({
      prepare: (folder) => writeFile(join(folder, 'compose.yaml'), compose),
    });
    await workbench.openFile('compose.yaml');
    await hover(workbench);
    await choose(workbench, 'Insert Lesson as Comment');
    await workbench.waitForEditorText(/ports:\n {6}# The database answers strangers, .*\n/);
    await workbench.undo();
    await workbench.waitForEditorText(/ports:\n {6}- "5432:5432"/);
    await choose(workbench, /Never Show This Hint$/);
    await dots(workbench).waitFor({ state: 'detached' });
    await workbench.runCommand('Nexus: Show Hidden Hints Again');
    await workbench.quickRows.filter({ hasText: 'The database answers strangers' }).first().click();
    await workbench.page.keyboard.press('Enter');
    const lesson = await hover(workbench);
    await lesson.getByRole('link', { name: 'Open Lesson in' }).click();
    await workbench.webview.locator('#note .block').first().waitFor();
  });
});
