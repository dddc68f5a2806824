import type * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import type { JournalNode } from '../../core/tree/JournalNode';
import { pause } from '../pause';
import type { JournalTree } from './JournalTree';
import type { SidebarDeps } from './SidebarDeps';

/** Longest time in milliseconds until a note that was written has been read again. */
const rereadTime = 5000;

/** Selects a row that was moved where it then stands: the order is not as written until it is read again. */
export async function revealMoved(
  { key }: PlacedNote,
  { log, store }: Pick<SidebarDeps, 'log' | 'store'>,
  tree: JournalTree,
  view: vscode.TreeView<JournalNode>,
): Promise<void> {
  await Promise.race([nextDrawing(tree), pause(rereadTime)]);
  const placed = store.find(key);
  const row = placed && tree.rowOf(placed);
  if (!row || !view.visible) return;
  try {
    await view.reveal(row, { select: true, focus: true, expand: false });
  } catch (error) {
    // The row may have gone while the view was on its way to it.
    log.debug(`The row of ${row.title} could not be shown.`, error);
  }
}

async function nextDrawing(tree: JournalTree): Promise<void> {
  await new Promise<void>((resolve) => {
    const subscription = tree.onDidChangeTreeData(() => {
      subscription.dispose();
      resolve();
    });
  });
}
