import { openWorkbench } from './journeys';
import type { OpenWorkbench } from './WorkbenchSession';
import type { Workbench } from './Workbench';

/** Opens a note of the workspace by a click on its row. */
export async function openNote(workbench: Workbench, title: string): Promise<void> {
  await workbench
    .treeRow(new RegExp(`^${title}`))
    .last()
    .click();
  await showsTitle(workbench, title);
}

/** Waits until the reader in front shows the note of a title. */
export async function showsTitle(workbench: Workbench, title: string): Promise<void> {
  await workbench.webview.locator('h1', { hasText: title }).waitFor();
}

/** Opens a window on the notes for the reader, with their rows to be seen. */
export async function openNotes(): Promise<OpenWorkbench> {
  const opened = await openWorkbench({ fixture: 'reader-workspace' });
  await opened.workbench.showContainer('Nexus Journal');
  await opened.workbench.expandRow(/^Notes/);
  return opened;
}
