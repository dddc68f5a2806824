import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { JournalNode } from '../../../src/core/tree/JournalNode';
import type { SearchRow } from '../../../src/core/search/SearchRow';
import { createFile } from '../../../src/host/createFile';
import { insertionOutcome } from './insertionOutcome';
import { ChecklistCompletions } from '../../../src/host/insertion/ChecklistCompletions';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { Log } from '../../../src/host/Log';
import { NoteLinks } from '../../../src/host/reader/NoteLinks';
import { rowItem } from '../../../src/host/search/SearchItem';
import { openLink } from '../../../src/host/sidebar/openLink';
import { rowTooltip } from '../../../src/host/sidebar/rowTooltip';
import { hostileTexts, linkedText, unseenCharacters } from '../../core/text/hostileTexts';
import { MemoryFiles } from './MemoryFiles';
import { showUntitled } from './untitledDocument';
import { removeFile, until, workspaceRoot, writeFile } from './workspaceFiles';

const title = 'Use $(pwd). [Open it](command:workbench.action.files.newUntitledFile)';
const item = 'See https://example.com/a for $(zap) [x](command:a.b), then go on';
const note = `---\ntitle: ${JSON.stringify(title)}\n---\n\n${item}.\n\n## Takeaways\n\n- ${item}\n`;

/** The text of the log in the Output panel once it holds some words. */
async function shownLog(log: Log, words: string): Promise<string> {
  log.show(true);
  const read = (): string | undefined =>
    vscode.workspace.textDocuments
      .filter(({ uri }) => uri.scheme === 'output')
      .map((document) => document.getText())
      .find((text) => text.includes(words));
  await until(`the log says ${words}`, () => read() !== undefined);
  return read() ?? '';
}

describe('untrusted text', () => {
  let log: Log;
  let store: JournalStore;
  let uri: vscode.Uri;

  before(async () => {
    log = new Log('Nexus Journal (untrusted text)');
    uri = await writeFile('journal/stranger.md', note);
    store = new JournalStore({ log, storage: vscode.Uri.joinPath(workspaceRoot(), '.storage') });
    await store.load();
  });

  after(async () => {
    store.dispose();
    log.dispose();
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await removeFile('journal');
  });

  it('writes no entry of its own into the log, by an address, a text or an error', async () => {
    const forged = '\n2026-11-30 00:00:00.000 [error] FORGED ENTRY';
    const links = new NoteLinks(store, log, () => Promise.resolve());
    await links.open(uri, `tel:1${forged}`);
    await links.open(uri, `./${encodeURIComponent(forged)}.txt`);
    log.error(`a${forged}`, new Error(`b${forged}`));
    log.warn('The end of the log is reached.');
    const lines = (await shownLog(log, 'The end of the log is reached.')).split(/\r?\n/);
    const ours = lines.filter((line) => line.includes('FORGED'));
    assert.ok(ours.length >= 3, ours.join('\n'));
    assert.deepEqual(
      ours.filter((line) => line.startsWith('2026-11-30 00:00:00.000')),
      [],
    );
  });

  it('is followed or refused, never thrown at, as a link, and what is said of it contains no link', async () => {
    const links = new NoteLinks(store, log, () => Promise.resolve());
    const hostile = Object.values(hostileTexts).filter((text) => text.length < 1000);
    const hrefs = hostile.flatMap((text) => [
      // Half a pair cannot be encoded; the page would not send it so either.
      `#wiki:${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`,
      `./${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}.md`,
      `./stranger.md#${text}`,
    ]);
    for (const href of ['#wiki:%E0%A4', './%E0%A4.md', ...hrefs]) await links.open(uri, href);
    const broken = await links.broken(uri, ['#wiki:%E0%A4', ...hrefs]);
    assert.ok(broken.length > hostile.length);
    for (const { reason } of broken) {
      assert.doesNotMatch(reason, linkedText);
      assert.doesNotMatch(reason, unseenCharacters);
      assert.ok(reason.length < 600, reason);
    }
  });

  it('has no file looked up outside of the workspace before anybody clicks', async () => {
    const links = new NoteLinks(store, log, () => Promise.resolve());
    const outside = `${'../'.repeat(20)}net/example.invalid/x.md`;
    const broken = await links.broken(uri, [outside, './missing.md']);
    assert.deepEqual(
      broken.map(({ href }) => href),
      ['./missing.md'],
    );
  });

  it('opens nothing as the address of a note', async () => {
    const opened: unknown[] = [];
    const reader = { open: (...words: unknown[]) => opened.push(words) };
    const [source = ''] = store.notes.map(({ sourceId }) => sourceId);
    for (const text of Object.values(hostileTexts).filter((one) => one.length < 1000)) {
      const value = encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
      for (const query of [`source=${source}&path=${value}`, `source=${value}&path=a`, value, text])
        await openLink(
          vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: 'a.b', path: '/note', query }),
          { log, reader: reader as never, store },
        );
    }
    assert.deepEqual(opened, []);
  });

  it('is shown letter by letter in a row of the search', () => {
    const row = { text: item, noteTitle: title, section: 'Takeaways', kind: 'lesson' };
    const { detail, label } = rowItem({ row: row as SearchRow, others: [] }, '', []);
    assert.equal(label, item.replace('$(zap)', '\\$(zap)'));
    assert.equal(detail, `${title.replace('$(pwd)', '\\$(pwd)')} · Takeaways`);
  });

  it('is shown letter by letter in a tooltip, which trusts nothing', async () => {
    const placed = store.notes.find((one) => one.path === 'journal/stranger.md');
    assert.ok(placed);
    const node = { type: 'note', title, placed } as unknown as JournalNode;
    const tooltip = await rowTooltip(node, store);
    assert.ok(tooltip);
    const { isTrusted, supportHtml, supportThemeIcons, value } = tooltip;
    assert.deepEqual([isTrusted, supportHtml, supportThemeIcons], [undefined, false, false]);
    assert.ok(value.includes('See https\\://example\\.com/a for \\$\\(zap\\) x'), value);
    assert.doesNotMatch(value, /&nbsp;|(?<!\\)\]\(|https:/);
  });

  it('is text in a completion, and what is put in is no snippet', async () => {
    const { document, selection } = await showUntitled('python', 'nexus', 5);
    const token = new vscode.CancellationTokenSource().token;
    const completions = new ChecklistCompletions(store);
    const list = await completions.provideCompletionItems(document, selection.active, token);
    const found = list?.items.find(
      ({ label }) => typeof label !== 'string' && label.description === title,
    );
    assert.ok(found && typeof found.label !== 'string');
    assert.ok(found.label.label.includes('\\$(zap)'), found.label.label);
    assert.equal(found.insertText, 'nexus');
    const { documentation } = completions.resolveCompletionItem(found);
    assert.ok(documentation instanceof vscode.MarkdownString);
    assert.equal(documentation.isTrusted, undefined);
    assert.doesNotMatch(documentation.value, /(?<!\\)\]\(|https:/);
  });

  it('is text in the lens above a checklist of any file', async () => {
    const code = '# A [nexus: x%5BOpen%5D(command:a.b)]\n# [ ] run $(pwd) [x](command:a.b)\n';
    const { document } = await showUntitled('python', code);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    const titles = lenses.map(({ command }) => command?.title ?? '');
    assert.ok(titles[0]?.includes('\\$(pwd) [x] (command:a.b)'), titles.join('\n'));
    const open = lenses.find(({ command }) => command?.title === 'Open Note')?.command;
    assert.ok(open);
    // Says that there is no such note, and does nothing else.
    await vscode.commands.executeCommand(open.command, ...((open.arguments ?? []) as unknown[]));
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('is inserted as it is where a snippet would read it', async () => {
    const texts = ['$0 ${1:x} ${2|a,b|} $TM_FILENAME', '} \\$ \\} ${', "''' $(zap)"];
    const items = texts.map((text) => ({ text, depth: 0 }));
    const editor = await showUntitled('yaml', '');
    await insertionOutcome(editor, { id: 'a#b', title: 'A', items });
    // What opens a template gets a blank, whatever the language is.
    const boxes = ['$0 $ {1:x} $ {2|a,b|} $TM_FILENAME', '} \\$ \\} $ {', "'' ' $ (zap)"];
    const lines = boxes.map((text) => `# [ ] ${text}`).join('\n');
    assert.equal(editor.document.getText(), `# A [nexus: a#b]\n${lines}`);
  });
});

describe('a new file', () => {
  it('that cannot be created says why, and where it was to be', async () => {
    const files = new MemoryFiles({ '/journal/a.md': '' }).register(
      'nexus-test-locked',
      'writable',
    );
    try {
      const uri = vscode.Uri.parse('nexus-test-locked:/journal/new/b.md');
      await assert.rejects(createFile(uri, 'text'), {
        message:
          'Unable to create /journal/new/b.md: the folder is read-only. Choose a folder that you can write to.',
      });
    } finally {
      files.dispose();
    }
  });
});
