import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { toolTable } from '../../../src/core/agentTools/toolDefinitions';
import { quoteNotice } from '../../../src/core/agentTools/ToolText';
import { AgentTool } from '../../../src/host/agentTools/AgentTool';
import { mcpArguments } from '../../../src/host/agentTools/mcpArguments';
import { FileEdits } from '../../../src/host/files/FileEdits';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { SearchIndex } from '../../../src/host/search/SearchIndex';
import { ownExtension } from './ownExtension';
import { removeFile, workspaceRoot, writeFile } from './workspaceFiles';

const note = '# Locks\n\n## Takeaways\n\n- Release zebra locks in a finally block.\n';
const code = '# Locks [nexus: locks#review]\n# [ ] Zebra locks are released\nlock.acquire()\n';

/** Invokes a tool as the editor does for a model, without a chat. */
async function invoke(name: string, input: object): Promise<string> {
  const result = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return textOf(result);
}

function textOf({ content }: vscode.LanguageModelToolResult): string {
  return content
    .map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''))
    .join('');
}

/** Closes all editors, and lets go of what is not saved. */
async function discardEdits(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

describe('the tools for coding agents, in the editor,', function () {
  this.timeout(60_000);

  beforeEach(async () => {
    await writeFile('agents/journal/locks.md', note);
    await writeFile('agents/code/locks.py', code);
  });

  afterEach(async () => {
    await discardEdits();
    await removeFile('agents');
  });

  it('are offered, each with what is registered for it', async () => {
    const offered = new Set(vscode.lm.tools.map(({ name }) => name));
    for (const [name] of toolTable) assert.ok(offered.has(name), name);
    // One that nobody registered answers with other words.
    for (const [name] of toolTable)
      await assert.rejects(invoke(name, { nothing: 1 }), /There is no parameter "nothing"/, name);
  });

  it('answer from the bundled journal, with a link and the notice about quotations', async () => {
    const found = await invoke('search_takeaways', { query: 'n+1 select_related' });
    assert.ok(found.includes(quoteNotice), found);
    assert.match(
      found,
      /^\w+, lines? [\d-]+.*: [\w-]+:\/\/nexus-journal\.nexus-journal\/note\?source%3Dbundled%26path%3D\S+%26line%3D\d+$/m,
    );
  });

  it('find what fits a file by its path, and say which file is not there', async () => {
    assert.match(
      await invoke('takeaways_for_file', { file: 'loans/models.py' }),
      /^> .*[Dd]jango/m,
    );
    await assert.rejects(
      invoke('takeaways_for_file', { file: '../outside.py' }),
      /File "\.\.\/outside\.py" not found in the workspace/,
    );
    await assert.rejects(
      invoke('takeaways_for_file', { file: '/etc/hostname' }),
      /File "\/etc\/hostname" not found in the workspace/,
    );
  });

  it('read a checklist of a file with edits that are not saved', async () => {
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'agents/code/locks.py');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), '# new line\n');
    await vscode.workspace.applyEdit(edit);
    const answer = await invoke('get_checklist', { file: 'agents/code/locks.py' });
    assert.match(answer, /^> 1\. \[ \] Zebra locks are released \(line 3\)$/m);
  });

  it('that write end in words before anybody is asked, where there is nothing to write', async () => {
    const input = { file: 'agents/code/locks.py', item: 'Unknown' };
    await assert.rejects(invoke('check_off_item', input), /has no item "Unknown"/);
    await assert.rejects(
      invoke('add_takeaway', { takeaway: 'a', note: 'Nowhere' }),
      /is named "Nowhere"/,
    );
  });
});

describe('a tool that writes', function () {
  this.timeout(60_000);
  let log: vscode.LogOutputChannel;
  let store: JournalStore;
  let index: SearchIndex;

  const { token } = new vscode.CancellationTokenSource();
  const input = {
    file: 'agents/code/locks.py',
    item: '1',
    evidence_line: 3,
    evidence: 'no release',
  };

  const tool = (name: 'check_off_item' | 'add_takeaway'): AgentTool =>
    new AgentTool(name, { edits: new FileEdits(log), extensionId: 'test.id', index, log, store });

  async function textAt(path: string): Promise<string> {
    const uri = vscode.Uri.joinPath(workspaceRoot(), path);
    return (await vscode.workspace.openTextDocument(uri)).getText();
  }

  beforeEach(async () => {
    await writeFile('agents/journal/locks.md', note);
    await writeFile('agents/code/locks.py', code);
    log = vscode.window.createOutputChannel('Tools under test', { log: true });
    store = new JournalStore({ log, storage: vscode.Uri.joinPath(workspaceRoot(), '.storage') });
    index = new SearchIndex(store);
  });

  afterEach(async () => {
    index.dispose();
    store.dispose();
    log.dispose();
    await discardEdits();
    await removeFile('agents');
  });

  it('shows exactly what it writes, then writes it, and one undo restores the file', async () => {
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'agents/code/locks.py');
    await vscode.window.showTextDocument(uri);
    const check = tool('check_off_item');
    const prepared = await check.prepareInvocation({ input });
    assert.ok(prepared.confirmationMessages);
    const { message } = prepared.confirmationMessages;
    assert.ok(message instanceof vscode.MarkdownString);
    const shown = message.value.replace(/\\(?=[^\w\s])/g, '');
    assert.match(shown, /agents\/code\/locks\.py:2/);
    assert.match(shown, /^# \[ \] Zebra locks are released$/m);
    assert.match(shown, /^# \[x\] Zebra locks are released \[L3: no release\]$/m);
    assert.equal(await textAt('agents/code/locks.py'), code);
    const answer = textOf(await check.invoke({ input, toolInvocationToken: undefined }, token));
    assert.match(answer, /^Item 1 is now checked/);
    const noted = code.replace(
      '[ ] Zebra locks are released',
      '[x] Zebra locks are released [L3: no release]',
    );
    assert.equal(await textAt('agents/code/locks.py'), noted);
    await vscode.commands.executeCommand('undo');
    assert.equal(await textAt('agents/code/locks.py'), code);
  });

  it('refuses what was not shown, or would by now be another change', async () => {
    const check = tool('check_off_item');
    const call = { input, toolInvocationToken: undefined };
    await assert.rejects(check.invoke(call, token), /has changed since the edit was confirmed/);
    await check.prepareInvocation({ input });
    const edit = new vscode.WorkspaceEdit();
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'agents/code/locks.py');
    edit.insert(uri, new vscode.Position(1, 0), '# [ ] Another item\n');
    await vscode.workspace.applyEdit(edit);
    await assert.rejects(check.invoke(call, token), /has changed since the edit was confirmed/);
    assert.doesNotMatch(await textAt('agents/code/locks.py'), /\[x\]/);
  });

  it('shows untrusted text as text', async () => {
    // Not the file of the tests before, whose document may lag behind it.
    await writeFile('agents/code/hostile.py', code.replace('Zebra', '[run](command:x) $(bug) <b>'));
    const hostile = { ...input, file: 'agents/code/hostile.py' };
    const { confirmationMessages } = await tool('check_off_item').prepareInvocation({
      input: hostile,
    });
    assert.ok(confirmationMessages?.message instanceof vscode.MarkdownString);
    const { isTrusted, supportHtml, value } = confirmationMessages.message;
    assert.ok(value.includes('\\[run\\]\\(command\\:x\\) \\$\\(bug\\) \\<b\\>'), value);
    assert.deepEqual([isTrusted ?? false, supportHtml ?? false], [false, false]);
  });

  it('adds a takeaway to a note of the user’s own, with a link to the line', async () => {
    const add = tool('add_takeaway');
    const lesson = {
      takeaway: 'Use a context manager for zebra locks.',
      note: 'agents/journal/locks.md',
      file: 'agents/code/locks.py',
      line: 3,
    };
    await add.prepareInvocation({ input: lesson });
    await add.invoke({ input: lesson, toolInvocationToken: undefined }, token);
    assert.equal(
      await textAt('agents/journal/locks.md'),
      `${note}- Use a context manager for zebra locks. ([locks.py:3](../code/locks.py#L3))\n`,
    );
  });
});

describe('the MCP server of the window', () => {
  it('is started on its folders, with its settings', () => {
    const cache = vscode.Uri.file('/storage of the extension');
    const words = mcpArguments(ownExtension().extensionUri, cache);
    assert.match(words[0] ?? '', /dist.mcpServer\.js$/);
    assert.equal(
      words[words.indexOf('--workspace') + 1],
      vscode.Uri.file(workspaceRoot().path).fsPath,
    );
    assert.match(words[words.indexOf('--bundled') + 1] ?? '', /notes$/);
    assert.ok(words.includes('**/{node_modules,bower_components,vendor}'));
    assert.equal(words[words.indexOf('--cache') + 1], cache.fsPath);
    assert.ok(!words.includes('--write'));
  });

  it('is copied for another program by a command that the manifest hides without AI features', async () => {
    const known = await vscode.commands.getCommands(true);
    assert.ok(known.includes('nexusJournal.copyMcpConfiguration'));
    assert.ok(known.includes('nexusJournal.reviewFile'));
  });
});
