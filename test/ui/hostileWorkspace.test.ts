import assert from 'node:assert/strict';
import type { Settings } from '../host/EditorServer';
import { extensionId } from '../host/extensionId';
import { completeHostileWorkspace, fingerprints } from './hostileFiles';
import { HostileVisit } from './HostileVisit';
import { probeHost } from './injections';
import { openWorkbench } from './journeys';
import type { Workbench } from './Workbench';
import { type Trespasses, Witness } from './Witness';

const command = 'command:workbench.action.files.newUntitledFile';
/** What a web page may hand to the editor: a path that reads like a message with a link. */
const address = `vscode://${extensionId()}/note?source=x&path=${encodeURIComponent(
  `x" was moved. [Open it](${command}) "`,
)}`;

/** Notes whose bytes a change would destroy, by title. */
const inOtherEncodings = [
  ['Latin 1', 'latin-1.md'],
  ['Shift JIS', 'shift-jis.md'],
] as const;

interface Visited {
  readonly visit: HostileVisit;
  readonly workbench: Workbench;
  /** Fails when anything acted by itself, left the machine, or changed a file. */
  readonly assertHarmless: () => Promise<void>;
}

async function openHostileWorkspace(settings: Settings = {}): Promise<Visited> {
  const { workbench, folder } = await openWorkbench({
    // All rows of the notes are drawn: the test clicks on each.
    size: { width: 1400, height: 1300 },
    fixture: 'hostile-workspace',
    prepare: completeHostileWorkspace,
    settings: { 'nexusJournal.showBundledJournal': false, 'files.autoSave': 'off', ...settings },
  });
  const before = await fingerprints(folder);
  const witness = await Witness.of(workbench.page);
  const visit = new HostileVisit(workbench);
  const assertHarmless = async (): Promise<void> => {
    const none: Trespasses = { links: [], requests: [], scripts: [], opened: [] };
    assert.deepEqual(await witness.trespasses(), none);
    assert.deepEqual(visit.left, []);
    assert.deepEqual(await fingerprints(folder), before);
  };
  return { workbench, visit, assertHarmless };
}

describe('a hostile workspace', () => {
  it('runs nothing, requests nothing, and keeps every byte, wherever the user clicks in its notes', async () => {
    const { visit, assertHarmless } = await openHostileWorkspace();
    const titles = await visit.openFolders(/^Notes/);
    assert.ok(titles.length >= 20, titles.join('\n'));
    assert.deepEqual(await visit.steeringLabels(), []);
    for (const title of titles) await visit.readNote(title);
    await assertHarmless();
    await visit.search('lesson headings', 'A lesson below many headings');
  });

  it('does nothing through its code, titles, or addresses either, and cannot change bytes', async () => {
    const { visit, workbench, assertHarmless } = await openHostileWorkspace();
    await visit.followLenses('review.py', 'Open Note', 2);
    assert.equal(await visit.complete('nexussnippets', 'Snippets that try to act'), 0);
    await workbench.waitForEditorText('Check $0 $ {1:x} } $CLIPBOARD');
    await visit.revert();
    await visit.search('prefer backticks scripts', 'Prefer $(command) over backticks in scripts');
    await visit.search('never trust itself', 'Never trust what a note says');
    await visit.followAddress(address);
    await workbench.notifications.getByText('was moved').first().waitFor();
    await visit.openFolders(/^Notes/, /^Encodings/);
    for (const [title, file] of inOtherEncodings) {
      assert.ok(await visit.clickBoxInVain(title, 'box two'), title);
      const refusal = workbench.webview.locator('#notice').filter({ hasText: file });
      await refusal.filter({ hasText: 'encoding' }).waitFor();
    }
    await assertHarmless();
    await workbench.runCommand('Nexus: Refresh Journals');
    await visit.search('never trust itself', 'Never trust what a note says');
  });

  it('that is not trusted shows its notes, and its settings stall nothing', async () => {
    const { visit, workbench, assertHarmless } = await openHostileWorkspace({
      'security.workspace.trust.enabled': true,
    });
    await workbench.page.getByText('Restricted Mode').first().waitFor();
    await visit.openFolders(/^Notes/);
    await visit.readNote('Links that try to act');
    await visit.readNote('Elements that try to act');
    await visit.search('never trust itself', 'Never trust what a note says');
    await assertHarmless();
  });

  it('would be noticed if it acted', async () => {
    const { workbench } = await openWorkbench({ fixture: 'empty-workspace' });
    const witness = await Witness.of(workbench.page);
    await workbench.runCommand('New Untitled Text File');
    await workbench.tab(/^Untitled-/).waitFor();
    await workbench.page.evaluate(trespass, `https://${probeHost}/`);
    const { links, opened, requests, scripts } = await witness.trespasses();
    assert.deepEqual(
      [links, opened, requests, scripts].map(({ length }) => length),
      [1, 1, 1, 1],
    );
  });
});

/** Runs in the workbench, and does what a hostile note would like to. */
async function trespass(url: string): Promise<void> {
  Object.assign(window, { __pwned: 1 });
  const message = document.createElement('div');
  message.className = 'notification-list-item-message';
  message.append(document.createElement('a'));
  document.body.append(message);
  await fetch(url).catch(() => undefined);
}
