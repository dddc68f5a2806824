import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { eventuallyMatches } from './eventuallyMatches';
import { openWorkbench } from './journeys';
import { untilTabStored } from './untilStored';
import type { OpenWorkbench } from './WorkbenchSession';

/** Forms of an export: their files, and a line with the address of its note. */
const exports: readonly (readonly [form: string, name: string, line: RegExp])[] = [
  [
    'CSV',
    'nexus-journal-cards.csv',
    /^id,kind,question,.*\r\n(?:.*\r\n)*?.*[a-z-]+:\/\/[^,]+line(?:=|%3D)\d+/,
  ],
  [
    'Anki',
    'nexus-journal-cards.txt',
    /^#separator:tab\n(?:.*\n)*?nexus-.*<a href="[a-z-]+:\/\/[^"]+"/,
  ],
];

/** Opens a window and begins a review in it, up to its first question. */
async function startReview(): Promise<OpenWorkbench & { readonly progress: Locator }> {
  const opened = await openWorkbench({ fixture: 'reader-workspace' });
  const { workbench } = opened;
  // The journal is read by then.
  await workbench.showContainer('Nexus Journal');
  await workbench.runCommand('Nexus: Review Takeaways');
  const progress = workbench.webview.locator('#progress');
  await progress.getByText('1 of 10').waitFor();
  await workbench.webview.locator('button:focus', { hasText: 'Show Answer' }).waitFor();
  return { ...opened, progress };
}

describe('the review of takeaways', () => {
  it('goes from card to card by the keyboard alone, reverts an answer, and opens the note', async () => {
    const { workbench, progress } = await startReview();
    const { page, webview } = workbench;
    const prompt = await webview.locator('#note').textContent();
    await page.keyboard.press('Space');
    await webview.locator('button:focus', { hasText: 'Knew It' }).waitFor();
    await page.keyboard.press('1');
    await progress.getByText('2 of 10').waitFor();
    await page.keyboard.press('Enter');
    await webview.locator('button:focus', { hasText: 'Knew It' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await webview.locator('button:focus', { hasText: 'Forgot' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await progress.getByText('3 of 10').waitFor();
    await page.keyboard.press('u');
    await progress.getByText('2 of 10').waitFor();
    await page.keyboard.press('u');
    await progress.getByText('1 of 10').waitFor();
    await webview.locator('button:focus', { hasText: 'Knew It' }).waitFor();
    assert.notEqual(await webview.locator('#note').textContent(), prompt, 'The answer is shown.');
    await page.keyboard.press('o');
    await page.locator('.tabs-container .tab').nth(1).waitFor();
  });

  it('suspends a card, brings it back, leaves the review, and resumes it without the mouse', async () => {
    const { workbench, progress } = await startReview();
    const { page, webview } = workbench;
    const note = webview.locator('#note');
    const suspended = await note.textContent();
    await page.keyboard.press('x');
    const isOther = async (): Promise<boolean> => (await note.textContent()) !== suspended;
    await eventually('another card is shown', isOther, true);
    await webview.locator('button:focus', { hasText: 'Show Answer' }).waitFor();
    const skipped = await note.textContent();
    await page.keyboard.press('s');
    const isNext = async (): Promise<boolean> => (await note.textContent()) !== skipped;
    await eventually('the card is skipped', isNext, true);
    await webview.locator('button:focus', { hasText: 'Show Answer' }).waitFor();
    await page.keyboard.press('Space');
    await webview.locator('button:focus', { hasText: 'Knew It' }).waitFor();
    await page.keyboard.press('2');
    await progress.getByText('2 of').waitFor();
    await workbench.runCommand('Nexus: Resume Suspended Cards');
    // The list of commands is gone by then.
    await page.locator('input[aria-label="Resume Suspended Cards"]').waitFor();
    await workbench.quickRows.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await workbench.quickRows.and(page.locator('.focused')).first().waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await workbench.quickInput.waitFor({ state: 'hidden' });
    await workbench.runCommand('Nexus: Resume Suspended Cards');
    await workbench.notifications.getByText('No cards are suspended.').waitFor();

    await workbench.runCommand('View: Close Editor');
    await page.locator('.tabs-container .tab').first().waitFor({ state: 'hidden' });
    await workbench.runCommand('Nexus: Review Takeaways');
    await progress.getByText('1 of 9').waitFor();
    await webview.locator('button:focus', { hasText: 'Show Answer' }).waitFor();
  });

  it('comes back after a reload of the window, takes suspended cards in again, and exports all', async function () {
    this.timeout(300_000);
    const { folder, progress, workbench } = await startReview();
    const { page, webview } = workbench;
    await webview.getByRole('button', { name: 'Show Answer' }).click();
    await webview.getByRole('button', { name: 'Knew It' }).click();
    await progress.getByText('2 of 10').waitFor();
    const note = webview.locator('#note');
    const card = await note.textContent();

    await untilTabStored(page, 'nexusJournal.review');
    await page.reload();
    await workbench.ready();
    // A review that goes on has what is left of the day.
    await progress.getByText('1 of 9').waitFor();
    assert.equal(await note.textContent(), card);
    await webview.getByRole('button', { name: 'Suspend' }).click();
    const isOther = async (): Promise<boolean> => (await note.textContent()) !== card;
    await eventually('another card is shown', isOther, true);
    await workbench.runCommand('Nexus: Resume Suspended Cards');
    await workbench.quickRows.first().locator('.quick-input-list-rows').click();
    await page.keyboard.press('Enter');
    await workbench.quickInput.waitFor({ state: 'hidden' });
    await workbench.runCommand('Nexus: Resume Suspended Cards');
    await workbench.notifications.getByText('No cards are suspended.').waitFor();

    for (const [form, name, line] of exports) {
      await workbench.runCommand('Nexus: Export Review Cards');
      await workbench.pick(form);
      await workbench.saveAsProposed(name);
      await eventuallyMatches(() => readFile(join(folder, name), 'utf8').catch(() => ''), line);
    }
  });
});
