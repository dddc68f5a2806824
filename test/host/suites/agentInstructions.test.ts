import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { markerId } from '../../../src/core/agentInstructions/exportMarkers';
import { ExportCatalog } from '../../../src/host/agentInstructions/ExportCatalog';
import { ExportReview } from '../../../src/host/agentInstructions/ExportReview';
import {
  type PlannedExport,
  planFileExport,
  writeExport,
} from '../../../src/host/agentInstructions/exportToFile';
import { FileEdits } from '../../../src/host/files/FileEdits';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import {
  removeFile,
  until,
  untilFilesAreWatched,
  workspaceRoot,
  writeFile,
} from './workspaceFiles';

const note = '# Docker\n\n## Takeaways\n\n- Build once, deploy often.\n';
const id = 'journal/docker#takeaways';
const current = 'Up to date with the journal';
const changed = 'The journal has changed since this export: Update';
const edited = 'Edited here since the export: Compare with Journal';
const damaged = 'This export cannot be updated: Show Problem';

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Titles of the lenses of exports in a document, which other extensions may add to. */
async function lensesOf(uri: vscode.Uri): Promise<readonly string[]> {
  const lenses = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    uri,
    100,
  );
  return lenses.map(({ command, range }) => `${range.start.line}: ${command?.title ?? ''}`);
}

describe('an export of lessons for coding agents', function () {
  this.timeout(60_000);
  let log: vscode.LogOutputChannel;
  let store: JournalStore;
  let catalog: ExportCatalog;
  let edits: FileEdits;

  before(async () => {
    await untilFilesAreWatched();
    log = vscode.window.createOutputChannel('Exports under test', { log: true });
    edits = new FileEdits(log);
    await vscode.workspace
      .getConfiguration()
      .update('chat.disableAIFeatures', false, vscode.ConfigurationTarget.Global);
  });

  beforeEach(async () => {
    await writeFile('journal/docker.md', note);
    store = new JournalStore({ log, storage: vscode.Uri.joinPath(workspaceRoot(), '.storage') });
    catalog = new ExportCatalog(store);
  });

  afterEach(async () => {
    catalog.dispose();
    store.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removeFile('journal');
    await removeFile('exports').catch(() => undefined);
  });

  after(async () => {
    log.dispose();
    await vscode.workspace
      .getConfiguration()
      .update('chat.disableAIFeatures', true, vscode.ConfigurationTarget.Global);
  });

  /** Plans the export of the note's takeaways into a file. */
  async function planned(uri: vscode.Uri, head = ''): Promise<PlannedExport> {
    const source = await catalog.find(id, uri);
    assert.ok(source);
    const plan = await planFileExport(edits, uri, [source], head);
    assert.equal(plan.kind, 'planned');
    return plan;
  }

  async function exportTo(uri: vscode.Uri, head = ''): Promise<string> {
    return (await writeExport(edits, await planned(uri, head))).kind;
  }

  it('makes a new file, with the folders above it and its front matter', async () => {
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'exports/.github/skills/docker/SKILL.md');
    assert.equal(await exportTo(uri, '---\nname: docker\n---\n\n'), 'written');
    assert.match(
      await textOf(uri),
      /^---\nname: docker\n---\n\n<!-- nexus-journal:begin [^]+\n- Build once, deploy often\.\n[^]+ -->\n$/,
    );
  });

  it('keeps every byte around it: a mark, line endings of Windows, spaces and what has no last line ending', async () => {
    const before = '\ufeff# Rules  \r\n\r\n\tMine';
    const uri = await writeFile('exports/AGENTS.md', before);
    assert.equal(await exportTo(uri), 'written');
    const after = await textOf(uri);
    assert.ok(after.startsWith(before.slice(1)), JSON.stringify(after.slice(0, 40)));
    assert.deepEqual(
      [...(await vscode.workspace.fs.readFile(uri)).slice(0, 3)],
      [0xef, 0xbb, 0xbf],
    );
    assert.match(
      after,
      /\tMine\r\n\r\n<!-- nexus-journal:begin .+ -->\r\n\r\n## Docker: Takeaways\r\n/,
    );
  });

  it('changes nothing the second time', async () => {
    const uri = await writeFile('exports/AGENTS.md', '# Rules\n');
    await exportTo(uri);
    const source = await catalog.find(id, uri);
    assert.ok(source);
    assert.deepEqual(await planFileExport(edits, uri, [source], ''), { kind: 'unchanged' });
  });

  it('is one step to undo in the editor', async () => {
    const uri = await writeFile('exports/AGENTS.md', '# Rules\n');
    const { document } = await vscode.window.showTextDocument(uri);
    await exportTo(uri);
    await until('the editor shows it', () => document.getText().includes('Build once'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '# Rules\n');
  });

  it('goes into the editor where the file has unsaved edits, and leaves it unsaved', async () => {
    const uri = await writeFile('exports/AGENTS.md', '# Rules\n');
    const { document } = await vscode.window.showTextDocument(uri);
    const typing = new vscode.WorkspaceEdit();
    typing.insert(uri, new vscode.Position(1, 0), 'Typed.\n');
    await vscode.workspace.applyEdit(typing);
    assert.equal(await exportTo(uri), 'edited');
    assert.match(document.getText(), /^# Rules\nTyped\.\n\n<!-- nexus-journal:begin /);
    assert.equal(await textOf(uri), '# Rules\n');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is not written where the file has changed since it was shown', async () => {
    const uri = await writeFile('exports/AGENTS.md', '# Rules\n');
    const plan = await planned(uri);
    await writeFile('exports/AGENTS.md', '# Other rules\n');
    const outcome = await writeExport(edits, plan);
    assert.deepEqual(
      [outcome.kind, outcome.kind === 'refused' && outcome.reason],
      ['refused', 'target-gone'],
    );
    assert.equal(await textOf(uri), '# Other rules\n');
  });

  it('does not take the place of a file that was made since it was shown', async () => {
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'exports/AGENTS.md');
    const plan = await planned(uri);
    await writeFile('exports/AGENTS.md', '# Theirs\n');
    await assert.rejects(writeExport(edits, plan));
    assert.equal(await textOf(uri), '# Theirs\n');
  });

  it('is rejected where markers are damaged', async () => {
    const uri = await writeFile('exports/AGENTS.md', '<!-- nexus-journal:end id="a" -->\n');
    const source = await catalog.find(id, uri);
    assert.ok(source);
    assert.deepEqual(await planFileExport(edits, uri, [source], ''), {
      kind: 'damaged',
      problem: { damage: 'unopened', line: 0 },
    });
  });

  it('is shown beside the file before it is written', async () => {
    const uri = await writeFile('exports/AGENTS.md', '# Rules\n');
    const review = new ExportReview();
    const { after } = await planned(uri);
    const shown = await review.show({ uri, after, isNew: false });
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    const input = activeTab?.input;
    assert.ok(input instanceof vscode.TabInputTextDiff);
    assert.deepEqual(
      [input.original.path, input.modified.toString()],
      [uri.path, shown.toString()],
    );
    assert.equal(activeTab?.label, 'AGENTS.md (Export from Journal)');
    assert.equal((await vscode.workspace.openTextDocument(shown)).getText(), after);
    await review.close(shown);
    assert.ok(!vscode.window.tabGroups.all.some(({ tabs }) => tabs.includes(activeTab)));
    review.dispose();
  });

  it('is no lesson a second time in the file that it went into', async () => {
    const uri = await writeFile(
      'exports/learning/AGENTS.md',
      '# Rules\n\n## Takeaways\n\n- Mine.\n',
    );
    await exportTo(uri);
    await store.reload();
    const placed = store.notes.find(({ path }) => path === 'exports/learning/AGENTS.md');
    assert.deepEqual(
      placed?.note.takeaways.map(({ text }) => text),
      ['Mine.'],
    );
  });

  it('is found in the notes of its own folder before the bundled ones', async () => {
    await writeFile('2-technologies/5-docker.md', note);
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'AGENTS.md');
    const source = await catalog.find(markerId('2-technologies/5-docker#takeaways'), uri);
    assert.equal(source?.lessons[0]?.text, 'Build once, deploy often.');
    await removeFile('2-technologies');
  });

  it('has a code lens that says how it stands to the journal, as it is now', async () => {
    const uri = await writeFile('exports/AGENTS.md', '# Rules\n');
    await exportTo(uri);
    const { document } = await vscode.window.showTextDocument(uri);
    await until('the lens says that it is current', async () =>
      (await lensesOf(uri)).includes(`2: ${current}`),
    );
    await writeFile('journal/docker.md', note.replace('once', 'twice'));
    await until('the lens says that the journal has changed', async () =>
      (await lensesOf(uri)).includes(`2: ${changed}`),
    );
    await writeFile('journal/docker.md', note);
    await until('the lens says that it is current again', async () =>
      (await lensesOf(uri)).includes(`2: ${current}`),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(6, 2), 'Always ');
    await vscode.workspace.applyEdit(edit);
    assert.match(document.getText(), /- Always Build once/);
    await until('the lens says that it was edited', async () =>
      (await lensesOf(uri)).includes(`2: ${edited}`),
    );
    const cut = new vscode.WorkspaceEdit();
    cut.delete(uri, document.lineAt(8).rangeIncludingLineBreak);
    await vscode.workspace.applyEdit(cut);
    await until('the lens says that it is damaged', async () =>
      (await lensesOf(uri)).includes(`2: ${damaged}`),
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('has no code lens where AI features are off', async () => {
    const uri = await writeFile('exports/AGENTS.md', '# Rules\n');
    await exportTo(uri);
    const settings = vscode.workspace.getConfiguration();
    await settings.update('chat.disableAIFeatures', true, vscode.ConfigurationTarget.Global);
    try {
      await until('the lens is gone', async () => (await lensesOf(uri)).length === 0);
    } finally {
      await settings.update('chat.disableAIFeatures', false, vscode.ConfigurationTarget.Global);
    }
  });
});
