import * as vscode from 'vscode';
import { readFlag } from './readSetting';

/** Which parts of an inserted checklist's life are switched on. */
export interface ChecklistSettings {
  readonly codeLens: boolean;
  readonly codeActions: boolean;
  /** Whether the files of the workspace are searched for inserted checklists. */
  readonly scan: boolean;
}

/** The settings as they hold for a document, or for the window. */
export function checklistSettings(scope?: vscode.ConfigurationScope): ChecklistSettings {
  const settings = vscode.workspace.getConfiguration('nexusJournal.checklists', scope);
  return {
    codeLens: readFlag(settings, 'codeLens', true),
    codeActions: readFlag(settings, 'codeActions', true),
    scan: readFlag(settings, 'scan', true),
  };
}
