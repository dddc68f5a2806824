import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ListedItem } from '../../../src/core/checklists/planItemEdit';
import { ChecklistScan } from '../../../src/host/checklists/ChecklistScan';
import { setItems } from '../../../src/host/checklists/checkItems';
import { FileEdits } from '../../../src/host/files/FileEdits';
import { appendItem } from '../../../src/host/capture/saveLesson';
import { insertCode } from '../../../src/host/insertion/insertCode';
import { showUntitled } from './untitledDocument';
import { removeFile, until, writeFile } from './workspaceFiles';

const python =
  'x = 1\n# Docker [nexus: docker#checklist]\n# [x] pin\n# [ ] validate input\ny = 2\n';

/** Checks a listed item as the Checklists view does; what became of it, or why it was refused. */
async function check(uri: vscode.Uri, item: ListedItem): Promise<string> {
  const log = vscode.window.createOutputChannel('Edits under test', { log: true });
  const outcome = await setItems(new FileEdits(log), uri, [item], { done: true, target: 'file' });
  log.dispose();
  return outcome.kind === 'refused' ? outcome.reason : outcome.kind;
}

/** Shows a document with the cursor at the start of a line, from 0. */
function show(content: string, language = 'python', line = 0): Promise<vscode.TextEditor> {
  const above = content.split('\n').slice(0, line);
  return showUntitled(
    language,
    content,
    above.reduce((sum, one) => sum + one.length + 1, 0),
  );
}

describe('an inserted checklist', () => {
  before(async () => {
    await vscode.commands.executeCommand('nexusJournal.refresh');
  });

  it('has a lens that says how far it is, one that checks the next item, one that opens its note', async () => {
    const { document } = await show(python);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['1 of 2 · Next: validate input', 'Check Next', 'Open Note'],
    );
    const [, check] = lenses.map(({ command }) => command);
    assert.ok(check);
    const words = (check.arguments ?? []) as unknown[];
    await vscode.commands.executeCommand(check.command, ...words);
    assert.equal(document.getText(), python.replace('[ ]', '[x]'));
  });

  it('is checked by the command on its line, and one undo reverts that', async () => {
    const { document } = await show(python, 'python', 3);
    await vscode.commands.executeCommand('nexusJournal.toggleItem');
    assert.equal(document.getText(), python.replace('[ ]', '[x]'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), python);
  });

  it('is checked step by step by the command for the next item', async () => {
    const { document } = await show(python);
    await vscode.commands.executeCommand('nexusJournal.completeNextItem');
    assert.equal(document.getText(), python.replace('[ ]', '[x]'));
  });

  it('offers a code action on the line of an item only', async () => {
    const { document } = await show(python);
    const actionsAt = async (line: number): Promise<vscode.CodeAction[]> => {
      const range = new vscode.Range(line, 0, line, 0);
      const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.RefactorRewrite.value,
      );
      return all.filter(({ title }) => title.includes('Checklist Item'));
    };
    const [action] = await actionsAt(2);
    assert.equal(action?.title, 'Uncheck Checklist Item');
    assert.deepEqual(await actionsAt(0), []);
  });

  it('is found in files of the workspace, checked there, and followed', async () => {
    const log = vscode.window.createOutputChannel('Checklists under test', { log: true });
    const scan = new ChecklistScan(log);
    const uri = await writeFile('scanned/a.py', python);
    await writeFile('scanned/node_modules/b.py', python);
    try {
      await scan.start();
      const found = scan.files.filter((file) => file.uri.path.includes('/scanned/'));
      assert.deepEqual(
        found.map((file) => file.uri.path.split('/').at(-1)),
        ['a.py'],
      );
      const item = found[0]?.checklists[0]?.items[1];
      assert.ok(item);
      assert.equal(await check(uri, item), 'written');
      await until('the scan sees what was checked in the file', () =>
        scan.files.some(
          (file) =>
            file.uri.toString() === uri.toString() &&
            file.checklists[0]?.items.every(({ done }) => done),
        ),
      );
    } finally {
      scan.dispose();
      log.dispose();
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await removeFile('scanned');
    }
  });

  it('is not searched for in what files.exclude hides, nor followed while the search is stopped', async () => {
    const settings = vscode.workspace.getConfiguration('files');
    const log = vscode.window.createOutputChannel('Checklists under test', { log: true });
    const [scan, witness] = [new ChecklistScan(log), new ChecklistScan(log)];
    const states = (of: ChecklistScan): (boolean | undefined)[] =>
      of.files
        .filter(({ uri }) => uri.path.includes('/hidden/'))
        .map(({ checklists }) => checklists[0]?.items[1]?.done);
    await settings.update(
      'exclude',
      { '**/hidden/{made,built}': true },
      vscode.ConfigurationTarget.Workspace,
    );
    const uri = await writeFile('hidden/a.py', python);
    await writeFile('hidden/made/b.py', python);
    try {
      await Promise.all([scan.start(), witness.start()]);
      assert.deepEqual(states(scan), [false]);
      scan.stop();
      assert.equal(await check(uri, { line: 3, text: 'validate input' }), 'written');
      await until('the other search sees the check', () => states(witness)[0] === true);
      assert.deepEqual(states(scan), [false]);
      await scan.start();
      assert.deepEqual(states(scan), [true]);
    } finally {
      scan.dispose();
      witness.dispose();
      log.dispose();
      await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await removeFile('hidden');
    }
  });

  it('checks an item that moved since it was listed, and none that is gone', async () => {
    const { document } = await show(`\n\n${python}`);
    assert.equal(await check(document.uri, { line: 3, text: 'validate input' }), 'edited');
    assert.equal(document.getText(), `\n\n${python.replace('[ ]', '[x]')}`);
    assert.equal(await check(document.uri, { line: 3, text: 'something else' }), 'target-gone');
  });
});

describe('completions', () => {
  /** Items whose documentation is asked for, as the editor does for the one looked at. */
  const resolved = 3;

  const ask = async (editor: vscode.TextEditor): Promise<vscode.CompletionItem[]> => {
    const at = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(at, at);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      at,
      undefined,
      resolved,
    );
    return list.items.filter(
      ({ command }) => command?.command === '_nexusJournal.insertCompletion',
    );
  };

  it('offer checklists and takeaways at the trigger, which gives way to what is chosen', async () => {
    const before = 'x = 1\n    nexus';
    const editor = await show(before);
    const items = await ask(editor);
    const details = new Set(items.map(({ detail }) => detail));
    assert.deepEqual([...details], ['Checklist', 'Takeaway']);
    assert.ok(
      items
        .slice(0, resolved)
        .every(({ documentation }) => documentation instanceof vscode.MarkdownString),
    );
    const [checklist] = items;
    assert.ok(checklist?.command);
    const words = (checklist.command.arguments ?? []) as unknown[];
    await vscode.commands.executeCommand(checklist.command.command, ...words);
    const after = editor.document.getText();
    assert.match(after, /^x = 1\n {4}# .*\[nexus: .*\]\n {4}# \[ \] /);
    assert.doesNotMatch(after, /nexus$/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('ask what to do about a checklist that is there already, and take the word away', async () => {
    const editor = await show('x = 1\nnexus');
    const chosen = (await ask(editor)).find(({ detail }) => detail === 'Checklist')?.command;
    assert.ok(chosen);
    const words = (chosen.arguments ?? []) as unknown[];
    await vscode.commands.executeCommand(chosen.command, ...words);
    const once = editor.document.getText();
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\nnexus'));
    const last = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(last, last);
    let isOver = false;
    const over = vscode.commands.executeCommand(chosen.command, ...words);
    void over.then(() => (isOver = true));
    // The first choice is to go to it.
    await until('the choice is made', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isOver;
    });
    assert.equal(editor.document.getText(), `${once}\n`);
    assert.equal(editor.selection.active.line, 1);
  });

  it('are to be asked for again from the first letter on, until they are offered', async () => {
    const editor = await show('n');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      new vscode.Position(0, 1),
    );
    assert.ok(list.isIncomplete);
    assert.deepEqual(await ask(editor), []);
    const items = await ask(await show('x = nexusdock'));
    assert.equal(items[0]?.insertText, 'nexusdock');
  });

  it('begin with the checklists that fit the file', async () => {
    const [first] = await ask(await show('from django.urls import path\n\nnexus'));
    const label = first?.label ?? '';
    assert.match(typeof label === 'string' ? label : label.label, /^Django: Checklist/);
  });

  it('offer nothing at other words', async () => {
    assert.deepEqual(await ask(await show('x = value')), []);
  });
});

describe('code from notes', () => {
  it('keeps dollars and braces, takes the indentation of the file, and is one undo away', async () => {
    const before = 'def f():\r\n\tpass\r\n\t';
    const editor = await showUntitled('python', before, before.length);
    editor.options = { insertSpaces: false, tabSize: 4 };
    await insertCode(editor, 'if "${HOME}" in $1:\n    a }\n');
    assert.equal(editor.document.getText(), `${before}if "\${HOME}" in $1:\r\n\t\ta }`);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });
});

describe('a takeaway added to a note', () => {
  it('is a well-formed item of its section, in one edit that can be undone', async () => {
    const before = '# J\r\n\r\n## Takeaways\r\n\r\n* One\r\n\r\n## Next\r\n';
    const { document } = await show(before, 'markdown');
    const log = vscode.window.createOutputChannel('Edits under test', { log: true });
    const section = { level: 2, slug: 'takeaways', title: 'Takeaways' };
    const item = 'Two ([a.py:1](a.py#L1))';
    const outcome = await appendItem(new FileEdits(log), document.uri, section, item);
    log.dispose();
    assert.equal(outcome.kind, 'edited');
    assert.equal(document.getText(), before.replace('* One', '* One\r\n* Two ([a.py:1](a.py#L1))'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});
