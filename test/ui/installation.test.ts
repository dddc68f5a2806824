import assert from 'node:assert/strict';
import { openWorkbench } from './journeys';

describe('the packaged extension in a clean VS Code', () => {
  it('is listed among the installed extensions', async () => {
    const { workbench } = await openWorkbench();
    await workbench.runCommand('Extensions: Show Installed Extensions');
    await workbench.page.locator('.part.sidebar').getByText('Nexus Journal').first().waitFor();
  });

  it('stands beside an editor whose text can be read, changed and put back', async () => {
    const { workbench } = await openWorkbench();
    await workbench.openFile('Dockerfile');
    await workbench.waitForEditorText('FROM python');
    const before = await workbench.editorText();
    await workbench.goTo(1);
    await workbench.page.keyboard.insertText('#first');
    await workbench.waitForEditorText('#firstFROM');
    await workbench.undo();
    await workbench.waitForEditorText(/^(?!#first)/);
    assert.equal(await workbench.editorText(), before);
  });
});
