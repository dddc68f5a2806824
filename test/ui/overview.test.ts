import { showOverview } from './accessiblePages';
import { openWorkbench } from './journeys';

describe('the overview of the journals', () => {
  it('opens notes by its links', async () => {
    const { workbench } = await openWorkbench({ fixture: 'reader-workspace' });
    await showOverview(workbench);
    await workbench.webview.locator('#sections a').first().click();
    await workbench.webview.locator('#note .block').first().waitFor();
  });
});
