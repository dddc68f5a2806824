import assert from 'node:assert/strict';
import { openWorkbench } from './journeys';

describe('the review of takeaways', () => {
  it('goes from card to card by the keyboard alone, takes an answer back, and opens the note', async () => {
    const { workbench } = await openWorkbench({ fixture: 'reader-workspace' });
    const { page, webview } = workbench;
    // The journal is read by then.
    await workbench.showContainer('Nexus Journal');
    await workbench.runCommand('Nexus: Review Takeaways');
    const progress = webview.locator('#progress');
    await progress.getByText('1 of 10').waitFor();
    await webview.locator('button:focus', { hasText: 'Show Answer' }).waitFor();
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
});
