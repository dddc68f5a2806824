import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { JournalNode } from '../../../src/core/tree/JournalNode';
import { FileEdits } from '../../../src/host/files/FileEdits';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { Pins, RecentNotes, RowStates } from '../../../src/host/keeping/sidebarMemory';
import { JournalTree } from '../../../src/host/sidebar/JournalTree';
import { RestrictedSources } from '../../../src/host/sidebar/RestrictedSources';
import { RowMover } from '../../../src/host/sidebar/RowMover';
import { ShortMemory } from './ShortMemory';
import { removeFile, until, workspaceRoot, writeFile } from './workspaceFiles';

describe('the rows of the sidebar', () => {
  let log: vscode.LogOutputChannel;
  let store: JournalStore;
  let tree: JournalTree;
  let memory: ShortMemory;
  let owned: vscode.Disposable[] = [];

  /** The tree as a window that opens now would show it. */
  const openTree = (): JournalTree => {
    const [pins, recent] = [new Pins(new ShortMemory()), new RecentNotes(new ShortMemory())];
    const restricted = new RestrictedSources();
    const states = new RowStates(memory);
    const opened = new JournalTree({ store, pins, recent, restricted, states });
    owned.push(pins, recent, restricted, opened);
    return opened;
  };
  const find = async (title: string, from?: JournalNode): Promise<JournalNode> => {
    for (const node of await tree.getChildren(from)) {
      if (node.title === title) return node;
      const below = await find(title, node).catch(() => null);
      if (below) return below;
    }
    throw new Error(`There is no row ${title}.`);
  };
  const item = async (title: string): Promise<vscode.TreeItem> =>
    tree.getTreeItem(await find(title));

  before(() => {
    log = vscode.window.createOutputChannel('Nexus Journal (row tests)', { log: true });
  });

  beforeEach(async () => {
    await writeFile('journal/a.md', '# Apples\n\n## Takeaways\n\n- Eat one a day\n');
    await writeFile('journal/b.md', '# Bananas\n');
    await writeFile('journal/c.md', '# Cherries\n');
    store = new JournalStore({ log, storage: vscode.Uri.joinPath(workspaceRoot(), '.storage') });
    memory = new ShortMemory();
    tree = openTree();
    await store.load();
  });

  afterEach(async () => {
    for (const one of [...owned.reverse(), store]) one.dispose();
    owned = [];
    await removeFile('journal');
  });

  after(() => log.dispose());

  it('opens in the next session the rows that were left open, and no others', async () => {
    const stateOf = async (title: string): Promise<unknown> => (await item(title)).collapsibleState;
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const [own, bundled, folder] = ['workspace', 'Backend Journal', 'Journal'];
    const states = (): Promise<unknown[]> => Promise.all([own, bundled, folder].map(stateOf));
    assert.deepEqual(await states(), [Expanded, Collapsed, Collapsed]);
    tree.turn(await find(own), false);
    tree.turn(await find(bundled), true);
    tree.turn(await find(folder), true);
    tree = openTree();
    assert.deepEqual(await states(), [Collapsed, Expanded, Expanded]);
  });

  it('shows the user\u2019s own journal above the bundled one', async () => {
    const journals = (await tree.getChildren()).filter(({ type }) => type === 'journal');
    assert.deepEqual(
      journals.map(({ title }) => title),
      ['workspace', 'Backend Journal'],
    );
  });

  it('says that the front matter of a note is ignored, and where it is invalid', async () => {
    await writeFile('journal/a.md', '---\ntitle: Pears\nid: : x\n---\n\n# Apples\n');
    await store.reload();
    const node = await find('Apples');
    const row = tree.getTreeItem(node);
    assert.equal(row.description, 'invalid front matter');
    const { tooltip } = await tree.resolveTreeItem(row, node);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /invalid at line 3/);
  });

  it('isolates a title written from right to left from the description of the note', async () => {
    await writeFile('journal/b.md', '# \u0645\u0644\u0627\u062d\u0638\u0627\u062a\n');
    await store.reload();
    const row = tree.getTreeItem(await find('\u0645\u0644\u0627\u062d\u0638\u0627\u062a'));
    assert.equal(row.label, '\u2068\u0645\u0644\u0627\u062d\u0638\u0627\u062a\u2069');
    assert.equal((await item('Apples')).label, 'Apples');
  });

  it('reports when a moved row is in its new place', async () => {
    let isAllowed = true;
    const confirm = (): Promise<boolean> => Promise.resolve(isAllowed);
    const mover = new RowMover({ edits: new FileEdits(log), store }, tree, confirm);
    const moved: string[] = [];
    mover.onDidMove(({ note }) => moved.push(note.title));
    await mover.move(await find('Cherries'), await find('Apples'));
    await until('the moved row stands where it was put', async () => {
      const siblings = tree.siblingsOf(await find('Cherries'));
      return siblings.map(({ title }) => title).join() === 'Cherries,Apples,Bananas';
    });
    isAllowed = false;
    // Behind rows without a number it can stand only once they have one, which is asked about.
    await mover.move(await find('Cherries'), await find('Bananas'));
    mover.dispose();
    assert.deepEqual(moved, ['Cherries']);
  });
});
