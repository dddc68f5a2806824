import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventuallyMatches } from './eventuallyMatches';
import { openWorkbench } from './journeys';
import type { Workbench } from './Workbench';

/** A note with a number of takeaways. */
function note(title: string, takeaways: readonly string[], date: string): string {
  const items = takeaways.map((takeaway) => `- ${takeaway}\n`).join('');
  return `---\ndate: ${date}\n---\n\n# ${title}\n\nSome words.\n\n## Takeaways\n\n${items}`;
}

async function writeNotes(folder: string): Promise<void> {
  const notes = join(folder, 'notes');
  await mkdir(notes);
  const one = note('Pools', ['Close every connection that you open'], '2026-01-02');
  await writeFile(join(notes, 'pools.md'), one);
  const lessons = ['Measure before you tune a query', 'Warm the cache after each deployment'];
  await writeFile(join(notes, 'caches.md'), note('Caches', lessons, '2026-08-31'));
  await writeFile(join(folder, 'shop.py'), 'import redis\n');
}

/** What a row of the sidebar says behind its title. */
async function description(workbench: Workbench, title: RegExp): Promise<string> {
  const row = workbench.treeRow(title).first();
  return (await row.locator('.label-description').textContent()) ?? '';
}

async function openFrench(prepare?: (folder: string) => Promise<void>): Promise<Workbench> {
  const { workbench } = await openWorkbench({
    fixture: 'empty-workspace',
    language: 'fr',
    settings: { 'nexusJournal.showBundledJournal': prepare !== undefined },
    ...(prepare ? { prepare } : {}),
  });
  return workbench;
}

describe('in French', () => {
  it('browses and reads, with one and several counted as the language has it', async () => {
    const workbench = await openFrench(writeNotes);
    await workbench.showContainer('Nexus Journal');
    await workbench.expandRow(/^Notes/);
    await workbench.treeRow(/^Pools/).waitFor();
    assert.equal(await description(workbench, /^Pools/), '1 point clé');
    assert.equal(await description(workbench, /^Caches/), '2 points clés');
    await workbench.treeRow(/^Caches/).click();
    const { webview } = workbench;
    await webview.locator('h1', { hasText: 'Caches' }).waitFor();
    assert.equal(await webview.locator('html').getAttribute('lang'), 'fr');
    await eventuallyMatches(
      async () => (await webview.locator('#details').textContent()) ?? '',
      /^Écrite le 31 août 2026$/,
    );
    assert.equal(await webview.locator('#minutes').textContent(), '1 min de lecture');
    await webview.getByText('Points clés de cette note · 2').waitFor();
  });

  it('searches with a typo and opens what it finds', async () => {
    const workbench = await openFrench(writeNotes);
    await workbench.runCommand('Nexus: Rechercher des points clés...');
    await workbench.page.getByPlaceholder('Mots dans n’importe quel ordre').waitFor();
    await workbench.typeQuickly('tune qurey');
    await workbench.pick('Measure before you tune a query');
    await workbench.webview.locator('.revealed').waitFor({ state: 'attached' });
  });

  it('inserts a checklist and checks its next item off', async () => {
    const workbench = await openFrench(writeNotes);
    await workbench.openFile('shop.py');
    await workbench.goTo(1);
    await workbench.runCommand('Nexus: Insérer une liste de contrôle...');
    await workbench.page.getByPlaceholder('Sélectionner une liste de contrôle').waitFor();
    await workbench.pick('Docker: Checklist');
    await workbench.page.getByPlaceholder('Décochez les éléments').waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.waitForEditorText(/# Docker: Checklist \[nexus: [^\]]+\]\n# \[ \] /);
    const lens = workbench.page.locator('.codelens-decoration');
    await lens.getByText(/^0 sur \d+ · Suivant : /).waitFor();
    await lens.getByText('Cocher le suivant').click();
    await lens.getByText(/^1 sur \d+ · Suivant : /).waitFor();
  });

  it('has the singular for none, as no other of its languages does', async () => {
    const workbench = await openFrench();
    await workbench.runCommand('Nexus: Rechercher des points clés...');
    await workbench.quickRows.filter({ hasText: '0 point clé dans 0 note' }).waitFor();
  });
});
