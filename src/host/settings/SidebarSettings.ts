import * as vscode from 'vscode';
import type { RowOrder } from '../../core/tree/rowOrder';

/** What the user says about the sidebar. */
export interface SidebarSettings {
  readonly order: RowOrder;
  /** Whether the row of the note being read or edited is shown. */
  readonly followActive: boolean;
}

/** Reads the settings of the sidebar; what is not understood counts as not set. */
export function readSidebarSettings(): SidebarSettings {
  const settings = vscode.workspace.getConfiguration('nexusJournal');
  const order = settings.get<unknown>('order');
  return {
    order: order === 'title' || order === 'modified' ? order : 'journal',
    followActive: settings.get<unknown>('followActive') !== false,
  };
}
