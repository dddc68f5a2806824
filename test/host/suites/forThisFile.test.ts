import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FileLesson } from '../../../src/core/forThisFile/selectLessons';
import { FileLessons } from '../../../src/host/forThisFile/FileLessons';
import { lessonItem, lessonTooltip } from '../../../src/host/forThisFile/lessonItem';
import { LessonTree } from '../../../src/host/forThisFile/LessonTree';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { RememberedLessons } from '../../../src/host/keeping/RememberedLessons';
import { syncedKeys } from '../../../src/host/keeping/syncedKeys';
import { ShortMemory } from './ShortMemory';
import { removeFile, until, workspaceRoot, writeFile } from './workspaceFiles';

const note = `---
tags: [django]
---
# Okapi queries

## Takeaways

- Okapis index what they filter by
- Okapis give every query a limit

## Checklist

- [ ] Okapis can roll back
`;

describe('the view For This File', () => {
  let log: vscode.LogOutputChannel;
  let store: JournalStore;
  let global: ShortMemory;
  let workspace: ShortMemory;
  let marks: RememberedLessons;
  let lessons: FileLessons;
  let tree: LessonTree;

  before(() => {
    log = vscode.window.createOutputChannel('Nexus Journal (lesson tests)', { log: true });
  });

  /** As after a reload of the window: all is new but what is stored. */
  function open(): void {
    marks = new RememberedLessons({ global, workspace });
    lessons = new FileLessons({ log, marks, store });
    tree = new LessonTree(lessons);
    lessons.setVisible(true);
  }

  function close(): void {
    for (const one of [tree, lessons, marks]) one.dispose();
  }

  beforeEach(async () => {
    global = new ShortMemory();
    workspace = new ShortMemory();
    await writeFile('journal/okapi.md', note);
    await writeFile('shop/models.py', 'from django.db import models\n');
    await writeFile('shop/other/models.py', 'from django.db import models\n');
    await writeFile('shop/Dockerfile', 'FROM scratch\n');
    store = new JournalStore({ log, storage: vscode.Uri.joinPath(workspaceRoot(), '.storage') });
    open();
  });

  afterEach(async () => {
    close();
    store.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const folder of ['journal', 'shop']) await removeFile(folder);
  });

  after(() => log.dispose());

  const show = (path: string): Thenable<vscode.TextEditor> =>
    vscode.window.showTextDocument(vscode.Uri.joinPath(workspaceRoot(), path), { preview: false });
  const labels = (): string[] =>
    tree.getChildren().flatMap((one) => tree.getTreeItem(one).label as string);
  const own = (): string[] => labels().filter((label) => label.includes('Okapi'));
  const lessonOf = (label: string): FileLesson => {
    const found = tree.getChildren().find((one) => tree.getTreeItem(one).label === label);
    assert.ok(found, `There is no row "${label}".`);
    return found;
  };
  const index = 'Okapis index what they filter by';
  const limit = 'Okapis give every query a limit';
  const all = [index, limit, 'Okapi queries: Checklist'];

  /** Marks a row as its menu does. */
  async function mark(act: 'pin' | 'hide' | 'hideForAll', label: string): Promise<void> {
    const { file } = lessons;
    assert.ok(file);
    const { id } = lessonOf(label);
    if (act === 'pin') await marks.pin(file, id);
    else await marks.hide(file, id, act === 'hide' ? 'file' : 'all');
  }

  it('shows what fits the file in front, with the reason, and follows to another one', async () => {
    assert.equal(lessons.state, 'noFile');
    await show('shop/models.py');
    await until('the lessons of Django', () => own().length === all.length);
    assert.deepEqual(own(), all);
    const row = lessonOf(index);
    assert.equal(lessonItem(row).description, 'Django models');
    assert.match(lessonTooltip(row).value, /Okapi queries › Takeaways/);
    await show('shop/Dockerfile');
    await until('those of Docker', () => lessons.file?.name === 'Dockerfile' && own().length === 0);
  });

  it('describes each row to screen readers', async () => {
    await show('shop/models.py');
    await until('the lessons', () => own().length === all.length);
    const spoken = (label: string): string | undefined =>
      lessonItem(lessonOf(label)).accessibilityInformation?.label;
    assert.equal(spoken(index), `${index}, takeaway, Django models, Okapi queries`);
    assert.match(spoken('Okapi queries: Checklist') ?? '', /, checklist, Django models, /);
  });

  it('keeps the lessons of the file while no text editor is in front', async () => {
    await show('shop/models.py');
    await until('the lessons', () => own().length === all.length);
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'journal/okapi.md');
    await vscode.commands.executeCommand('vscode.openWith', uri, 'nexusJournal.reader');
    await until('the reader in front', () => vscode.window.activeTextEditor === undefined);
    await writeFile('journal/okapi.md', `${note}- [ ] Okapis can roll forward\n`);
    await until('the note as it is now', () =>
      lessons.selection.fitting.some(
        ({ target }) => target.type === 'checklist' && target.offered.checklist.items.length === 2,
      ),
    );
    assert.equal(lessons.file?.name, 'models.py');
  });

  it('has no lessons for a note or without a file', async () => {
    await show('shop/models.py');
    await until('the lessons', () => own().length === all.length);
    await show('journal/okapi.md');
    await until('no file', () => lessons.state === 'noFile');
  });

  it('follows imports as they are typed', async () => {
    await writeFile('shop/tool.py', 'import json\n');
    const editor = await show('shop/tool.py');
    await until('no lesson', () => lessons.file?.name === 'tool.py' && own().length === 0);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'import django\n'));
    await until('the lessons', () => own().length === all.length);
    assert.equal(lessonItem(lessonOf(index)).description, 'imports django');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('does nothing while it is hidden', async () => {
    lessons.setVisible(false);
    let count = 0;
    const subscription = lessons.onDidChange(() => (count += 1));
    await show('shop/models.py');
    await store.load();
    await writeFile('journal/second.md', '# Second\n\n## Takeaways\n\n- One\n');
    await until('the second note', () => store.notes.some(({ path }) => path.includes('second')));
    assert.deepEqual([count, lessons.file], [0, null]);
    subscription.dispose();
    lessons.setVisible(true);
    await until('the lessons', () => own().length === all.length);
  });

  it('shows pinned rows first for files of that kind alone, after a reload too', async () => {
    await show('shop/models.py');
    await until('the lessons', () => own().length === all.length);
    await mark('pin', limit);
    await until('the pin', () => labels()[0] === limit);
    assert.equal(lessonItem(lessonOf(limit)).description, 'pinned · Django models');
    close();
    open();
    await show('shop/other/models.py');
    await until('the pin in another file of the kind', () => labels()[0] === limit);
    await show('shop/Dockerfile');
    await until('none elsewhere', () => lessons.file?.name === 'Dockerfile' && own().length === 0);
  });

  it('hides a row for one file, or for all, after a reload too, and shows it again', async () => {
    await show('shop/models.py');
    await until('the lessons', () => own().length === all.length);
    await mark('hide', index);
    await until('one less', () => own().length === all.length - 1);
    await mark('hideForAll', limit);
    await until('two less', () => own().length === all.length - 2);
    close();
    open();
    await until('still two less', () => own().length === all.length - 2);
    await show('shop/other/models.py');
    await until(
      'one less elsewhere',
      () => lessons.file?.path.includes('other') === true && own().length === all.length - 1,
    );
    assert.deepEqual(own(), [index, all[2]]);

    tree.showsHidden = true;
    const row = lessonOf(limit);
    assert.deepEqual(
      [lessonItem(row).contextValue, lessonItem(row).description],
      ['lesson hidden', 'hidden · Django models'],
    );
    assert.ok(lessons.file);
    await marks.show(lessons.file, row.id);
    await until('all again', () => own().length === all.length);
  });

  it('keeps only what follows the user beside what belongs to the workspace', async () => {
    await show('shop/models.py');
    await until('the lessons', () => own().length === all.length);
    await mark('pin', index);
    await until('the pin', () => labels()[0] === index);
    await mark('hideForAll', limit);
    assert.deepEqual(
      global.keys().filter((key) => !syncedKeys.includes(key)),
      [],
    );
    assert.deepEqual(workspace.keys(), []);
  });
});
