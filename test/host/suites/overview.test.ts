import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { RecentNotes } from '../../../src/host/keeping/sidebarMemory';
import { OverviewPanel } from '../../../src/host/overview/OverviewPanel';
import { parseTarget } from '../../../src/host/overview/overviewPage';
import { LinkIndex } from '../../../src/host/reader/LinkIndex';
import type { PageAssets } from '../../../src/host/reader/PageAssets';
import { ReviewStore } from '../../../src/host/review/ReviewStore';
import { RecordedLog } from './RecordedLog';
import { ShortMemory } from './ShortMemory';
import { removeFile, until, workspaceRoot, writeFile } from './workspaceFiles';

const note = (title: string, text: string): string =>
  `# ${title}\n\n## Takeaways\n\n- Feed the walruses before noon.\n\n${text}\n`;

/** The tabs of pages. */
const tabs = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview);

describe('the overview', () => {
  const owned: vscode.Disposable[] = [];

  beforeEach(async () => {
    await writeFile('journal/walrus.md', note('Walrus', 'It dives.'));
  });

  afterEach(async () => {
    for (const one of owned.splice(0)) one.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removeFile('journal').catch(() => undefined);
    await removeFile('reviews').catch(() => undefined);
  });

  /** A page of the overview over journals and a memory of its own. */
  function openPage(): { readonly shown: OverviewPanel; readonly page: vscode.Webview } {
    const { channel: log } = new RecordedLog('Overview');
    const storage = vscode.Uri.joinPath(workspaceRoot(), 'reviews');
    const memory = new ShortMemory();
    const store = new JournalStore({ log, storage });
    const reviews = new ReviewStore({ store, storage, memory, log });
    const recent = new RecentNotes(memory);
    const panel = vscode.window.createWebviewPanel('test', 'Test', vscode.ViewColumn.Active);
    const parts: Pick<PageAssets, 'read'> = {
      read: () => Promise.resolve({ script: 'program', style: 'p { margin: 0; }' }),
    };
    const changed = new vscode.EventEmitter<void>();
    const checklists = {
      lists: () => [],
      look: () => Promise.resolve(),
      onDidChange: changed.event,
      dispose: () => changed.dispose(),
    };
    const mentions = new LinkIndex(store, log);
    const sources = { checklists, mentions, recent, reviews, store };
    owned.push(panel, store, reviews, recent, checklists);
    const shown = new OverviewPanel({ ...sources, assets: parts, log }, panel);
    owned.push(shown);
    return { shown, page: panel.webview };
  }

  /** What the part of the page about notes that nothing links to says. */
  const unlinkedOf = ({ body }: OverviewPanel): string => body.split('id="unlinked"')[1] ?? '';

  it('opens in a tab, once', async () => {
    await vscode.commands.executeCommand('nexusJournal.showOverview');
    await until('the overview has a tab', () => tabs().length === 1);
    const other = vscode.Uri.joinPath(workspaceRoot(), 'README.md');
    await vscode.window.showTextDocument(other, { preview: false });
    await vscode.commands.executeCommand('nexusJournal.showOverview');
    await until('its tab is in front', () => tabs()[0]?.isActive === true);
    assert.equal(tabs().length, 1);
  });

  it('names notes that nothing links to, until one does', async () => {
    const { page, shown } = openPage();
    await until('the walrus is alone', () => unlinkedOf(shown).includes('Walrus'));
    const set = page.html;
    await writeFile('journal/zoo.md', note('Zoo', 'See [[Walrus]].'));
    await until('the zoo is alone', () => unlinkedOf(shown).includes('Zoo'));
    assert.ok(!unlinkedOf(shown).includes('Walrus'));
    assert.equal(page.html, set, 'The page is told what changed, and not set anew.');
  });

  it('allows only its own script and style', async () => {
    const { page } = openPage();
    await until('the page is there', () => page.html !== '');
    assert.equal(page.html.split('<script').length, 2);
    assert.match(
      page.html,
      /content="default-src 'none'; script-src 'nonce-([0-9a-f]{32})'; style-src 'nonce-\1'; base-uri 'none'; form-action 'none'"/,
    );
    assert.match(page.html, /<script nonce="[0-9a-f]{32}">program<\/script>/);
    assert.deepEqual(page.options.localResourceRoots, []);
  });

  it('accepts only links to notes and files', () => {
    const target = { kind: 'note', name: 'own:a.md', line: 3 };
    assert.deepEqual(parseTarget(target), target);
    const wrong = [
      null,
      'own:a.md',
      { ...target, kind: 'command' },
      { ...target, name: 7 },
      { ...target, line: -1 },
      { ...target, line: '3' },
      { kind: 'note', name: 'own:a.md' },
    ];
    assert.deepEqual(
      wrong.map((value) => parseTarget(value)),
      wrong.map(() => null),
    );
  });
});
