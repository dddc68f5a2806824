import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PlacedNote } from '../../../src/core/library/Journal';
import type { JournalNode } from '../../../src/core/tree/JournalNode';
import { FileEdits } from '../../../src/host/files/FileEdits';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { Pins, RecentNotes, RowStates } from '../../../src/host/keeping/sidebarMemory';
import { JournalTree } from '../../../src/host/sidebar/JournalTree';
import { linkTo, openLink } from '../../../src/host/sidebar/openLink';
import { RestrictedSources } from '../../../src/host/sidebar/RestrictedSources';
import { RowMover } from '../../../src/host/sidebar/RowMover';
import { placeOf } from '../../../src/host/sidebar/rowPlace';
import { rowContexts } from '../../rowContexts';
import { ShortMemory } from './ShortMemory';
import { removeFile, until, workspaceRoot, writeFile } from './workspaceFiles';

const textOf = (uri: vscode.Uri): Promise<string> =>
  Promise.resolve(vscode.workspace.fs.readFile(uri)).then((bytes) =>
    new TextDecoder().decode(bytes),
  );

/** Rows that another suite looks at. */
const elsewhere = new Set(['missingJournal', 'leftOutFiles']);

describe('the sidebar', () => {
  let log: vscode.LogOutputChannel;
  let store: JournalStore;
  let pins: Pins;
  let recent: RecentNotes;
  let restricted: RestrictedSources;
  let tree: JournalTree;
  let edits: FileEdits;
  let asked: string[][] = [];
  let isAllowed = true;

  /** Answers the question before other notes are written to, and remembers which they were. */
  const confirm = (others: readonly PlacedNote[]): Promise<boolean> => {
    asked.push(others.map(({ note }) => note.title));
    return Promise.resolve(isAllowed);
  };

  const find = async (title: string | RegExp, from?: JournalNode): Promise<JournalNode> => {
    for (const node of await tree.getChildren(from)) {
      const matches = typeof title === 'string' ? node.title === title : title.test(node.title);
      if (matches) return node;
      const below = await find(title, node).catch(() => null);
      if (below) return below;
    }
    throw new Error(`There is no row ${String(title)}.`);
  };
  const item = async (title: string): Promise<vscode.TreeItem> =>
    tree.getTreeItem(await find(title));
  const titles = async (folder: string): Promise<string[]> =>
    (await tree.getChildren(await find(folder))).map((node) => node.title);

  before(() => {
    log = vscode.window.createOutputChannel('Nexus Journal (sidebar tests)', { log: true });
  });

  beforeEach(async () => {
    const box = '## Checklist\n\n- [x] Measure it\n- [ ] Cache it\n';
    await writeFile(
      'journal/a.md',
      `# Apples\n\nOn apples.\n\n## Takeaways\n\n- Eat one a day\n\n${box}`,
    );
    await writeFile('journal/b.md', '# Bananas\n');
    await writeFile('journal/c.md', '# Cherries\n');
    store = new JournalStore({ log, storage: vscode.Uri.joinPath(workspaceRoot(), '.storage') });
    pins = new Pins(new ShortMemory());
    recent = new RecentNotes(new ShortMemory());
    restricted = new RestrictedSources();
    const states = new RowStates(new ShortMemory());
    tree = new JournalTree({ store, pins, recent, restricted, states });
    edits = new FileEdits(log);
    asked = [];
    isAllowed = true;
    await store.load();
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const owned of [tree, restricted, store, pins, recent]) owned.dispose();
    await removeFile('journal');
  });

  after(() => log.dispose());

  it('describes what a row contains, also to a screen reader', async () => {
    const apples = await item('Apples');
    assert.equal(apples.description, '1 takeaway · 1 of 2 done');
    assert.equal(apples.accessibilityInformation?.label, 'Apples, 1 takeaway, 1 of 2 done');
    const journal = await item('Journal');
    assert.equal(journal.description, '1 takeaway');
    assert.equal(journal.accessibilityInformation?.label, 'Journal, 3 notes, 1 takeaway');
    assert.equal((await item('Backend Journal')).description, '26 notes · built in');
    assert.match(
      (await item('workspace')).accessibilityInformation?.label ?? '',
      /^workspace, \d+ notes, workspace, \d+ takeaways$/,
    );
  });

  it('makes a tooltip with the first paragraph, the reading time and the place', async () => {
    const node = await find('Apples');
    const { tooltip } = await tree.resolveTreeItem(tree.getTreeItem(node), node);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    const text = tooltip.value.replaceAll('&nbsp;', ' ').replaceAll('\\', '');
    for (const part of ['On apples.', '1 min read', 'journal/a.md'])
      assert.ok(text.includes(part), text);
  });

  it('tells the menus what each kind of row supports', async () => {
    await writeFile('journal/deep/README.md', '# Deep down\n');
    await store.reload();
    const { key } = await findNote('Apples');
    const says = async (title: string, below?: string): Promise<string | undefined> =>
      tree.getTreeItem(await find(title, below ? await find(below) : undefined)).contextValue;
    const rows = {
      ownNote: await says('Apples'),
      ownHeading: await says('Takeaways', 'Apples'),
      ownFolder: await says('Journal'),
      readmeFolder: await says('Deep down'),
      workspaceJournal: await says('workspace'),
      bundledNote: await says('Caching strategies'),
      bundledHeading: await says('Takeaways', 'Caching strategies'),
      bundledFolder: await says('Backend concepts'),
      bundledJournal: await says('Backend Journal'),
    };
    await pins.toggle(key);
    const [group] = await tree.getChildren();
    const [pinned] = group?.children ?? [];
    assert.ok(group && pinned);
    assert.deepEqual(
      {
        ...rows,
        group: tree.getTreeItem(group).contextValue,
        pinnedNote: tree.getTreeItem(pinned).contextValue,
      },
      Object.fromEntries(Object.entries(rowContexts).filter(([row]) => !elsewhere.has(row))),
    );
  });

  it('keeps pinned notes at the top', async () => {
    await pins.toggle((await findNote('Bananas')).key);
    const [first] = await tree.getChildren();
    assert.ok(first);
    assert.equal(tree.getTreeItem(first).label, 'Pinned');
    assert.deepEqual(
      first.children.map(({ title }) => title),
      ['Bananas'],
    );
    assert.equal(
      first.children[0] && tree.getTreeItem(first.children[0]).accessibilityInformation?.label,
      'Bananas, pinned',
    );
  });

  it('shows only what a filter matches, in closed rows too, and all again without it', async () => {
    const before = (await tree.getChildren()).map(({ id }) => id);
    tree.filter('CHERRIES');
    const { matches, total } = tree.filtered ?? {};
    assert.ok(matches === 1 && total !== undefined && total > 50, `${matches} of ${total}`);
    const row = await find('Cherries');
    assert.equal(
      row.parent && tree.getTreeItem(row.parent).collapsibleState,
      vscode.TreeItemCollapsibleState.Expanded,
    );
    tree.filter('');
    assert.deepEqual(
      (await tree.getChildren()).map(({ id }) => id),
      before,
    );
  });

  it('moves a row by writing front matter, and renames nothing', async () => {
    const mover = new RowMover({ edits, store }, tree, confirm);
    await mover.move(await find('Cherries'), await find('Apples'));
    await until('the row has moved', async () => (await titles('Journal'))[0] === 'Cherries');
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'journal/c.md');
    await until(
      'it is saved',
      async () => (await textOf(uri)) === '---\norder: 1\n---\n\n# Cherries\n',
    );
    await mover.step(await find('Cherries'), 1);
    await until('it has moved down', async () => (await titles('Journal'))[1] === 'Cherries');
    assert.deepEqual(asked, [['Apples']]);
  });

  it('asks before it writes to notes other than the moved one, and writes nothing without consent', async () => {
    const mover = new RowMover({ edits, store }, tree, confirm);
    isAllowed = false;
    await mover.move(await find('Apples'), await find('Cherries'));
    assert.deepEqual(asked, [['Bananas', 'Cherries']]);
    const texts = ['a', 'b', 'c'].map((name) =>
      textOf(vscode.Uri.joinPath(workspaceRoot(), `journal/${name}.md`)),
    );
    assert.ok((await Promise.all(texts)).every((text) => !text.includes('order')));
  });

  it('moves nothing where one of the notes cannot be written, and says which', async () => {
    const mover = new RowMover({ edits, store }, tree, confirm);
    const latin = Uint8Array.from('# C\u00e9rises\n', (sign) => sign.charCodeAt(0));
    const uri = await writeFile('journal/c.md', latin);
    await store.reload();
    const stored = await vscode.workspace.fs.readFile(uri);
    await assert.rejects(
      mover.move(await find('Apples'), await find(/^C\ufffdrises/)),
      /journal\/c\.md/,
    );
    assert.deepEqual(await vscode.workspace.fs.readFile(uri), stored);
    const other = await textOf(vscode.Uri.joinPath(workspaceRoot(), 'journal/b.md'));
    assert.equal(other, '# Bananas\n');
  });

  it('explains why a read-only row cannot move, and none to another folder', async () => {
    const mover = new RowMover({ edits, store }, tree, confirm);
    const bundled = await find('Caching strategies');
    await assert.rejects(mover.move(bundled, bundled), /read-only/);
    await writeFile('journal/deep/d.md', '# Dates\n');
    await until('the new note is shown', () => find('Dates').then(Boolean, () => false));
    await assert.rejects(mover.move(await find('Dates'), await find('Apples')), /within a folder/);
  });

  it('makes a link that leads to the section of a row', async () => {
    const place = placeOf(await find('Takeaways', await find('Apples')));
    assert.ok(place);
    const link = linkTo(place, 'ana.notes');
    assert.deepEqual([link.authority, link.path], ['ana.notes', '/note']);
    assert.match(link.query, /^source=.+&path=journal%2Fa\.md&line=5$/);
    assert.equal(link.scheme, vscode.env.uriScheme);
    const opened: unknown[] = [];
    const reader = {
      open: (uri: vscode.Uri, options: unknown) => opened.push([uri.path, options]),
    };
    await openLink(vscode.Uri.parse(link.toString()), { log, reader: reader as never, store });
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'journal/a.md');
    assert.deepEqual(opened, [[uri.path, { place: { line: 5 } }]]);
  });

  it('describes a row only once it is pointed at', async () => {
    assert.equal((await item('Apples')).tooltip, undefined);
  });

  it('keeps the ids of all rows when the journals are read again', async () => {
    const ids = async (): Promise<(string | undefined)[]> =>
      Promise.all(['Apples', 'Journal', 'workspace'].map(async (title) => (await item(title)).id));
    const before = await ids();
    await store.reload();
    assert.deepEqual(await ids(), before);
  });

  async function findNote(title: string): Promise<{ readonly key: string }> {
    const row = await find(title);
    assert.ok(row.type === 'note');
    return row.placed;
  }
});
