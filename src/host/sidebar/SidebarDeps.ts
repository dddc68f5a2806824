import type * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import type { FileEdits } from '../files/FileEdits';
import type { JournalStore } from '../journal/JournalStore';
import type { Pins, RecentNotes } from '../keeping/sidebarMemory';
import type { RegisteredReader } from '../reader/registerReader';

/** What the sidebar is given. */
export interface SidebarDeps {
  readonly commands: CommandRegistry;
  readonly edits: FileEdits;
  /** Publisher and name of this extension, as links from outside the editor say it. */
  readonly extensionId: string;
  readonly log: vscode.LogOutputChannel;
  /** What belongs to the workspace. */
  readonly memory: vscode.ExtensionContext['workspaceState'];
  readonly pins: Pins;
  readonly reader: RegisteredReader;
  readonly recent: RecentNotes;
  readonly store: JournalStore;
}
