import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventuallyMatches } from './eventuallyMatches';
import { openWorkbench } from './journeys';
import {
  sessionWithModel,
  ScriptedChat,
  type ScriptedCall,
  scriptedSettings,
} from './ScriptedChat';
import type { Workbench } from './Workbench';
import type { OpenWorkbench } from './WorkbenchSession';

const note = '# Our deployments\n\n## Takeaways\n\n- Build once and deploy the same image.\n';
const lesson = 'Roll back by deploying the last digest.';
const images =
  '# Our images\n\n## Checklist\n\n- [ ] Runs as a user of its own\n- [ ] The base has a version\n';
const list = '# Ready [nexus: ready#checklist]\n# [ ] USER is set\nUSER 1000\n';

const file = 'web.Dockerfile';

/** Writes what the tools read and change. */
async function writeFiles(folder: string): Promise<void> {
  await mkdir(join(folder, 'journal'), { recursive: true });
  await writeFile(join(folder, 'journal', 'deployments.md'), note);
  await writeFile(join(folder, 'journal', 'images.md'), images);
  await writeFile(join(folder, 'ready.Dockerfile'), list);
  await writeFile(join(folder, file), 'FROM python\nUSER 1000\n');
}

/** Has the file reviewed with all items of a checklist. */
async function reviewFile(workbench: Workbench): Promise<void> {
  await workbench.openFile(file);
  await workbench.runCommand('Nexus: Review File with Checklist...');
  await workbench.pick('Our images: Checklist');
  await workbench.page.getByPlaceholder("Clear the items that don't apply").waitFor();
  await workbench.page.keyboard.press('Enter');
}

describe('in the chat of a model that calls tools', () => {
  const session = sessionWithModel();

  async function open(
    ...calls: readonly ScriptedCall[]
  ): Promise<OpenWorkbench & { readonly chat: ScriptedChat }> {
    const opened = await session.open({
      prepare: writeFiles,
      settings: scriptedSettings(calls),
      size: { width: 1600, height: 1000 },
    });
    return { ...opened, chat: new ScriptedChat(opened.workbench) };
  }

  it('a takeaway is found, with the note and line it is in', async () => {
    const { chat } = await open({ name: 'search_takeaways', input: { query: 'same image' } });
    await chat.ask('What did we learn?');
    await eventuallyMatches(
      () => chat.said(),
      /After 1 calls: [^]*Build once and deploy the same image\.\s+in Our deployments › Takeaways \(journal\/deployments\.md:5\)/,
    );
  });

  it('a takeaway is added once the card that shows it is allowed', async () => {
    const input = { takeaway: lesson, note: 'Our deployments' };
    const { chat, folder, workbench } = await open({ name: 'add_takeaway', input });
    const journal = join(folder, 'journal', 'deployments.md');
    await chat.ask('Remember this.');
    const card = chat.card('Add the Takeaway to the Note?');
    await card.getByText(`- ${lesson}`).first().waitFor();
    await card.getByText('Add to journal/deployments.md:6:').waitFor();
    assert.equal(await readFile(journal, 'utf8'), note);
    await chat.answer(card, 'Allow in this Session');
    await eventuallyMatches(() => chat.said(), /After 1 calls: /);
    await workbench.openFile('deployments.md');
    await workbench.waitForEditorText(lesson);
  });

  it('nothing is checked where the card is skipped', async () => {
    const input = { file: 'ready.Dockerfile', item: '1', evidence_line: 3, evidence: 'USER 1000' };
    const { chat, folder } = await open({ name: 'check_off_item', input });
    await chat.ask('Review the file.');
    const card = chat.card('Check the Checklist Item?');
    await card.waitFor();
    await chat.answer(card, 'Skip');
    await eventuallyMatches(() => chat.said(), /After 1 calls: /);
    assert.equal(await readFile(join(folder, 'ready.Dockerfile'), 'utf8'), list);
  });

  it('a review of a file comes back as checked and open items, each with the line that shows it', async () => {
    const { chat, workbench } = await open(
      { name: 'get_checklist', input: { file } },
      {
        name: 'check_off_item',
        input: { file, item: '1', evidence_line: 5, evidence: 'USER 1000' },
      },
      {
        name: 'check_off_item',
        input: { file, item: '2', done: false, evidence_line: 4, evidence: 'no version' },
      },
    );
    await reviewFile(workbench);
    await chat.send(
      '',
      /^Review the file web\.Dockerfile with my checklist .*#get_checklist #check_off_item/,
    );
    // What the button says: in this session it is not asked for the second item.
    await chat.answer(chat.card('Check the Checklist Item?'), 'Allow in this Session');
    await eventuallyMatches(() => chat.said(), /After 3 calls: Item 2 is now open/);
    await workbench.waitForEditorText('[x] Runs as a user of its own [L5: USER 1000]');
    await workbench.waitForEditorText('[ ] The base has a version [L4: no version]');
  });
});

describe('without a model', () => {
  it('a review of a file ends with the checklist, and no chat is opened', async () => {
    const { workbench } = await openWorkbench({
      prepare: writeFiles,
      settings: { 'chat.disableAIFeatures': false },
    });
    await reviewFile(workbench);
    const lens = workbench.page.locator('.codelens-decoration');
    await lens.getByText('Check Next').click();
    await lens.getByText(/^1 of 2/).waitFor();
    await workbench.waitForEditorText('# [x] Runs as a user of its own');
    assert.equal(await workbench.page.locator('.interactive-session').count(), 0);
  });
});
