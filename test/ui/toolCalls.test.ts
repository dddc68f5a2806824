import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { EditorVersion } from '../host/HostInstall';
import { type ScriptedCall, scriptedSettings, sessionWithModel } from './ScriptedChat';
import type { OpenWorkbench } from './WorkbenchSession';

const note = '# Our deployments\n\n## Takeaways\n\n- Build once and deploy the same image.\n';
const list = '# Ready [nexus: ready#checklist]\n# [ ] USER is set\nUSER 1000\n';
const lesson = 'Roll back by deploying the last digest.';

const add: ScriptedCall = {
  name: 'add_takeaway',
  input: { takeaway: lesson, note: 'Our deployments' },
};
const checkOff: ScriptedCall = {
  name: 'check_off_item',
  input: { file: 'ready.Dockerfile', item: '1', evidence_line: 3, evidence: 'USER 1000' },
};
const find: ScriptedCall = { name: 'search_takeaways', input: { query: 'same image' } };

async function writeFiles(folder: string): Promise<void> {
  await mkdir(join(folder, 'journal'), { recursive: true });
  await writeFile(join(folder, 'journal', 'deployments.md'), note);
  await writeFile(join(folder, 'ready.Dockerfile'), list);
}

/** The dialog that asks for a change, with what it shows. */
function dialog({ workbench }: OpenWorkbench, title: string): Locator {
  return workbench.page.locator('.monaco-dialog-box').filter({ hasText: title });
}

async function press(box: Locator, button: 'Cancel' | 'Yes'): Promise<void> {
  await box.locator('.monaco-button').filter({ hasText: button }).click();
  await box.waitFor({ state: 'hidden' });
}

for (const version of ['newest', 'oldest'] satisfies EditorVersion[])
  describe(`a tool that an extension calls without a chat, in the ${version} editor,`, () => {
    const session = sessionWithModel(version);

    async function openAndCall(
      calls: readonly ScriptedCall[],
      isTrusted = true,
    ): Promise<OpenWorkbench> {
      const opened = await session.open({
        prepare: writeFiles,
        // The oldest editor does not have the theme of the others.
        theme: version === 'oldest' ? 'Default High Contrast' : 'Light 2026',
        settings: {
          ...scriptedSettings(calls),
          'security.workspace.trust.enabled': !isTrusted,
        },
      });
      if (!isTrusted) await opened.workbench.page.getByText('Restricted Mode').first().waitFor();
      await opened.workbench.runCommand('Scripted: Call Tools');
      return opened;
    }

    it('writes what its dialog shows, once that is confirmed', async () => {
      const opened = await openAndCall([checkOff, add]);
      const { folder, workbench } = opened;
      const checking = dialog(opened, 'Check the Checklist Item?');
      await checking.getByText('# [x] USER is set [L3: USER 1000]').waitFor();
      assert.equal(await readFile(join(folder, 'ready.Dockerfile'), 'utf8'), list);
      await press(checking, 'Yes');
      const adding = dialog(opened, 'Add the Takeaway to the Note?');
      await adding.getByText(`- ${lesson}`).waitFor();
      assert.equal(await readFile(join(folder, 'journal', 'deployments.md'), 'utf8'), note);
      await press(adding, 'Yes');
      await workbench.notifications.getByText('add_takeaway: The takeaway was added').waitFor();
      await workbench.openFile('ready.Dockerfile');
      await workbench.waitForEditorText('[x] USER is set [L3: USER 1000]');
      await workbench.openFile('deployments.md');
      await workbench.waitForEditorText(`- ${lesson}`);
    });

    it('writes nothing where the dialog is canceled', async () => {
      const opened = await openAndCall([add]);
      await press(dialog(opened, 'Add the Takeaway to the Note?'), 'Cancel');
      await opened.workbench.notifications.getByText('add_takeaway: FAILED: Canceled').waitFor();
      await opened.workbench.openFile('deployments.md');
      assert.equal(await readFile(join(opened.folder, 'journal', 'deployments.md'), 'utf8'), note);
    });

    it('reads in Restricted Mode, and is rejected where it would write, before anybody is asked', async () => {
      const { folder, workbench } = await openAndCall([find, checkOff, add], false);
      const { notifications } = workbench;
      const refused = ': FAILED: The workspace is in Restricted Mode';
      await notifications.getByText('Build once and deploy the same image.').waitFor();
      await notifications.getByText(`check_off_item${refused}`).waitFor();
      await notifications.getByText(`add_takeaway${refused}`).waitFor();
      assert.equal(await readFile(join(folder, 'ready.Dockerfile'), 'utf8'), list);
      assert.equal(await readFile(join(folder, 'journal', 'deployments.md'), 'utf8'), note);
    });
  });
