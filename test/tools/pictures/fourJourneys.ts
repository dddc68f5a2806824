import type { Workbench } from '../../ui/Workbench';
import { Film } from './Film';
import { sidebarWidth, widenSidebar } from './scenes';

/** Milliseconds in which what is shown can be read, and in which a change is seen. */
const reading = 2000;
const seeing = 900;

/** Plays the four journeys in a window, and gives the looped picture of them. */
export async function filmJourneys(workbench: Workbench): Promise<Buffer> {
  const film = new Film(workbench.page);
  await browseAndRead(workbench, film);
  await search(workbench, film);
  await insertAndCheck(workbench, film);
  return film.encode();
}

async function browseAndRead(workbench: Workbench, film: Film): Promise<void> {
  await workbench.showContainer('Nexus Journal');
  await widenSidebar(workbench, sidebarWidth);
  await workbench.expandRow(/^Backend Journal/);
  await film.take(reading);
  await workbench.expandRow(/concepts, \d+ notes/i);
  await film.take(seeing);
  await workbench.treeRow(/^Caching strategies/).click();
  await workbench.webview.locator('h1', { hasText: 'Caching strategies' }).waitFor();
  await workbench.webview.locator('.diagram.drawn').first().waitFor();
  await film.take(reading);
  for (const heading of ['How it works', 'Takeaways']) {
    const place = workbench.webview.locator('#note h2', { hasText: heading });
    await place.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await workbench.page.waitForTimeout(1000);
    await film.take(reading);
  }
}

async function search(workbench: Workbench, film: Film): Promise<void> {
  await workbench.page.keyboard.press('ControlOrMeta+b');
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile('models.py');
  await workbench.runCommand('Nexus: Search Takeaways...');
  await workbench.quickRows.first().waitFor();
  await film.take(seeing);
  await film.type('conection pool');
  await workbench.webview.locator('.revealed').waitFor({ state: 'attached' });
  await workbench.page.waitForTimeout(500);
  await film.take(reading);
  await workbench.page.keyboard.press('Enter');
  await workbench.quickInput.waitFor({ state: 'hidden' });
  await workbench.webview.locator('.revealed').waitFor({ state: 'attached' });
  await film.take(reading);
}

async function insertAndCheck(workbench: Workbench, film: Film): Promise<void> {
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile('models.py');
  await workbench.goTo(1);
  await film.take(seeing);
  await workbench.runCommand('Nexus: Insert Checklist...');
  await workbench.quickRows.filter({ hasText: 'Django: Checklist' }).first().waitFor();
  await film.take(reading);
  await workbench.pick('Django: Checklist');
  await workbench.page.getByPlaceholder("Clear the items that don't apply").waitFor();
  await film.take(seeing);
  // What is left fits the line above the list.
  for (const item of [0, 2, 3]) {
    await workbench.quickRows.nth(item).click();
    await film.take(seeing / 2);
  }
  await workbench.page.keyboard.press('Enter');
  await workbench.waitForEditorText('[nexus: ');
  const lens = workbench.page.locator('.codelens-decoration');
  await lens.getByText('Check Next').waitFor();
  await film.take(reading);
  await lens.getByText('Check Next').click();
  await lens.getByText(/^1 of /).waitFor();
  await film.take(reading);
}
