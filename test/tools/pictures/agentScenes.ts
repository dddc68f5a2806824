import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ScriptedChat, scriptedSettings } from '../../ui/ScriptedChat';
import type { Workbench } from '../../ui/Workbench';
import type { Scene } from './scenes';

const images = [
  '# Our images\n\n## Checklist\n',
  '- [ ] Runs as a user of its own',
  '- [ ] The base is pinned by its digest',
  '- [ ] No secret is in a layer',
].join('\n');
const file = 'web.Dockerfile';
const code = 'FROM python:3.14-slim\nWORKDIR /app\nCOPY . .\nUSER 1000\n';

async function writeFiles(folder: string): Promise<void> {
  await mkdir(join(folder, 'journal'), { recursive: true });
  await writeFile(join(folder, 'journal', 'images.md'), `${images}\n`);
  await writeFile(join(folder, file), code);
}

/** Has a file reviewed, up to the card that asks for the first finding. */
async function playReview(workbench: Workbench): Promise<void> {
  await workbench.page.keyboard.press('ControlOrMeta+b');
  await workbench.openFile(file);
  await workbench.runCommand('Nexus: Review File with Checklist...');
  await workbench.pick('Our images: Checklist');
  await workbench.page.getByPlaceholder("Clear the items that don't apply").waitFor();
  await workbench.page.keyboard.press('Enter');
  const chat = new ScriptedChat(workbench);
  await chat.send('', /#check_off_item/);
  await chat.card('Check the Checklist Item?').waitFor();
}

/** Lists the skills where the chat is configured. */
async function playSkills(workbench: Workbench): Promise<void> {
  await workbench.runCommand('Chat: Configure Skills');
  await workbench.quickRows.filter({ hasText: 'review-dockerfile' }).first().waitFor();
}

/** What coding agents get of the journal. */
export const agentScenes: readonly Scene[] = [
  {
    name: 'agent',
    inThemes: ['light', 'dark'],
    options: {
      prepare: writeFiles,
      settings: scriptedSettings([
        { name: 'get_checklist', input: { file } },
        {
          name: 'check_off_item',
          input: { file, item: '1', evidence_line: 8, evidence: 'USER 1000' },
        },
      ]),
    },
    play: playReview,
  },
  {
    name: 'skills',
    inThemes: ['light', 'dark'],
    options: { settings: { 'chat.disableAIFeatures': false } },
    play: playSkills,
  },
];
