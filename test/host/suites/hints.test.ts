import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, workspaceRoot, writeFile } from './workspaceFiles';

const settings = 'INSTALLED_APPS = []\nX = 1\nSECURE_BROWSER_XSS_FILTER = True\n';

/** The hints of a document: its line, from 0, and what is marked. */
function hintsOf({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Nexus Journal');
}

function lines(document: vscode.TextDocument): string {
  return hintsOf(document)
    .map(({ range }) => `${range.start.line}: ${document.getText(range)}`)
    .join(' | ');
}

async function untilHints(document: vscode.TextDocument, expected: string): Promise<void> {
  await until(`hints are ${expected || 'gone'}`, () => lines(document) === expected);
}

async function actionsAt(
  document: vscode.TextDocument,
  line: number,
): Promise<readonly vscode.CodeAction[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.lineAt(line).range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return all.filter(({ command }) => command?.command.startsWith('_nexusJournal.') === true);
}

async function run(document: vscode.TextDocument, line: number, title: string): Promise<void> {
  const found = (await actionsAt(document, line)).find((one) => one.title === title);
  assert.ok(found?.command, `There is no action "${title}".`);
  const words = (found.command.arguments ?? []) as unknown[];
  await vscode.commands.executeCommand(found.command.command, ...words);
}

/** Numbers of projects that are not used yet. */
const projects = Array.from({ length: 100 }, (_, at) => at)[Symbol.iterator]();

/** Shows a new settings module of a project of its own. */
async function show(text = settings, name = 'settings.py'): Promise<vscode.TextEditor> {
  const uri = await writeFile(`hinted${projects.next().value ?? ''}/${name}`, text);
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.window.showTextDocument(document, { preview: false });
}

describe('a lesson at the line it is about', () => {
  const configuration = (): vscode.WorkspaceConfiguration =>
    vscode.workspace.getConfiguration('nexusJournal.hints', workspaceRoot());

  before(async () => {
    await vscode.commands.executeCommand('nexusJournal.refresh');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is a hint on the last word of the match, which says the lesson and names its note', async () => {
    const { document } = await show();
    await untilHints(document, '2: True');
    const [hint] = hintsOf(document);
    assert.equal(hint?.severity, vscode.DiagnosticSeverity.Hint);
    assert.match(hint.message, /^The header against scripts is missing/);
    assert.equal(hint.code, 'Settings and secrets');
  });

  it('stands at the first match of a file alone, and moves with its line', async () => {
    const editor = await show(`${settings}SECURE_BROWSER_XSS_FILTER = True\n`);
    await untilHints(editor.document, '2: True');
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'Y = 2\nZ = 3\n'));
    await untilHints(editor.document, '4: True');
    await editor.edit((edit) => edit.delete(editor.document.lineAt(4).rangeIncludingLineBreak));
    await untilHints(editor.document, '4: True');
    await editor.edit((edit) => edit.delete(editor.document.lineAt(4).rangeIncludingLineBreak));
    await untilHints(editor.document, '');
  });

  it('is silenced by a comment on its line', async () => {
    const editor = await show();
    await untilHints(editor.document, '2: True');
    const end = editor.document.lineAt(2).range.end;
    await editor.edit((edit) => edit.insert(end, '  # nexus: ignore'));
    await untilHints(editor.document, '');
  });

  it('is searched for in the lines that an editor shows, and no others', async () => {
    const far = 'X = 1\n'.repeat(3000);
    const editor = await show(`INSTALLED_APPS = []\n${far}SECURE_BROWSER_XSS_FILTER = True\n`);
    const near = await vscode.window.showTextDocument((await show()).document);
    await untilHints(near.document, '2: True');
    assert.equal(lines(editor.document), '');
    const shown = await vscode.window.showTextDocument(editor.document);
    shown.revealRange(shown.document.lineAt(3001).range);
    await untilHints(shown.document, '3001: True');
  });

  it('is put above the line as a comment, in one step that can be undone', async () => {
    const { document } = await show('INSTALLED_APPS = []\nif X:\n    DEFAULT_FILE_STORAGE = "a"\n');
    await untilHints(document, '2: =');
    await run(document, 2, 'Insert Lesson as Comment');
    const text = document.getText();
    assert.match(
      text,
      /^INSTALLED_APPS = \[\]\nif X:\n {4}# Files are served by the wrong storage/,
    );
    assert.match(text, /\n {4}# [^\n]+\n {4}DEFAULT_FILE_STORAGE = "a"\n$/);
    assert.doesNotMatch(text, /\[ \]/);
    await vscode.commands.executeCommand('undo');
    assert.equal(
      document.getText(),
      'INSTALLED_APPS = []\nif X:\n    DEFAULT_FILE_STORAGE = "a"\n',
    );
  });

  it('opens its note at the line', async () => {
    const { document } = await show();
    await untilHints(document, '2: True');
    await run(document, 2, 'Open Lesson in Settings and secrets');
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputCustom);
    assert.match(input.uri.path, /7-settings-and-secrets\.md$/);
  });

  /** The link of the extension in what the editor shows when the pointer is at a place, if there is one. */
  async function linkAt(
    { uri }: vscode.TextDocument,
    at: vscode.Position,
  ): Promise<vscode.MarkdownString | undefined> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      at,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .filter((one) => one instanceof vscode.MarkdownString)
      .find(({ value }) => value.includes('_nexusJournal.'));
  }

  it('leads to its note from the hover of the character before it as well', async () => {
    const { document } = await show();
    await untilHints(document, '2: True');
    const { text } = document.lineAt(2);
    const before = new vscode.Position(2, text.indexOf('True') - 1);
    assert.ok(await linkAt(document, before));
    assert.equal(await linkAt(document, new vscode.Position(2, 0)), undefined);
  });

  it('leads to its note from the hover, by a number and no command but that one', async () => {
    const { document } = await show();
    await untilHints(document, '2: True');
    const at = new vscode.Position(2, document.lineAt(2).range.end.character - 1);
    const link = await linkAt(document, at);
    assert.ok(link, 'The hover has no link.');
    assert.match(
      link.value,
      /^\[Open Lesson in Settings and secrets\]\(command:_nexusJournal\.openHint\?%5B\d+%5D\)\s*$/,
    );
    assert.deepEqual(link.isTrusted, { enabledCommands: ['_nexusJournal.openHint'] });
    assert.equal(link.supportHtml ?? false, false);
  });

  it('opens nothing by a number that was never offered', async () => {
    const before = vscode.window.tabGroups.activeTabGroup.activeTab;
    for (const number of [1_000, -1, 0.5, 'bundled:a.md', null])
      await vscode.commands.executeCommand('_nexusJournal.openHint', number, 1);
    assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab, before);
  });

  it('is shown in no file once it was hidden for good', async () => {
    const text = `${settings}DEFAULT_FILE_STORAGE = "a"\n`;
    const { document } = await show(text);
    await untilHints(document, '2: True | 3: =');
    await run(document, 3, 'Never Show This Hint');
    await untilHints(document, '2: True');
    const other = await show(text);
    await untilHints(other.document, '2: True');
  });

  it('can be hidden in a file and in a folder, and is shown in others', async () => {
    const first = await show();
    await untilHints(first.document, '2: True');
    await run(first.document, 2, 'Never Show This Hint in This File');
    await untilHints(first.document, '');
    const second = await show();
    await untilHints(second.document, '2: True');
    await run(second.document, 2, 'Never Show This Hint in This Folder');
    await untilHints(second.document, '');
    const third = await show();
    await untilHints(third.document, '2: True');
  });

  it('is gone while the setting is off', async () => {
    const { document } = await show();
    await untilHints(document, '2: True');
    await configuration().update('enabled', false, vscode.ConfigurationTarget.Workspace);
    await untilHints(document, '');
    await configuration().update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
    await untilHints(document, '2: True');
  });

  it('carries the date of a fact that will not stay true', async () => {
    const { document } = await show('FROM python:3.9-slim\n', 'Dockerfile');
    await untilHints(document, '0: 3.9-slim');
    assert.match(hintsOf(document)[0]?.message ?? '', /\(As of November 30, 2026\.\)$/);
  });
});
