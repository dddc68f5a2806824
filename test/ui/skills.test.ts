import assert from 'node:assert/strict';
import { openWorkbench } from './journeys';

describe('the skills of the packaged extension', () => {
  it('are listed where the chat is configured, with what they do and when to use them', async () => {
    const { workbench } = await openWorkbench({
      settings: { 'chat.disableAIFeatures': false },
    });
    await workbench.runCommand('Chat: Configure Skills');
    for (const name of ['prepare-release', 'review-dockerfile', 'review-security']) {
      await workbench.typeQuickly(name);
      const row = workbench.quickRows.filter({ hasText: name }).first();
      await row.waitFor();
      assert.match((await row.textContent()) ?? '', / Use when /);
    }
  });
});
