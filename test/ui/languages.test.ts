import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from './eventually';
import { openWorkbench } from './journeys';

const note = [
  '---\nlang: fr\ndate: 2026-01-02\n---\n\n# Connexions\n',
  'Un pool garde des connexions ouvertes.\n',
  '## Points clés\n\n- Fermer chaque connexion ouverte\n',
].join('\n');

async function writeNote(folder: string): Promise<void> {
  await mkdir(join(folder, 'notes'));
  await writeFile(join(folder, 'notes', 'connexions.md'), note);
}

describe('in an editor in an unsupported language', () => {
  it('pages, numbers and dates are English, and a note says which language it is in', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      language: 'ja',
      prepare: writeNote,
      settings: { 'nexusJournal.showBundledJournal': false },
    });
    const { webview } = workbench;
    await workbench.showContainer('Nexus Journal');
    await workbench.expandRow(/^Notes/);
    const row = workbench.treeRow(/^Connexions/);
    // Japanese has one form for one and many.
    await eventually(
      'a takeaway is counted in English',
      () => row.locator('.label-description').textContent(),
      '1 takeaway',
    );
    await row.click();
    await webview.locator('h1', { hasText: 'Connexions' }).waitFor();
    assert.equal(await webview.locator('html').getAttribute('lang'), 'en');
    assert.equal(await webview.locator('#note').getAttribute('lang'), 'fr');
    await webview.locator('#details').getByText('January 2, 2026').waitFor();
  });
});
