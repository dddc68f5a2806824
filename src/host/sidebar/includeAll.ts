import * as vscode from 'vscode';
import { isWorkspaceTrusted } from '../isWorkspaceTrusted';
import type { JournalStore } from '../journal/JournalStore';
import { inertText } from '../../core/text/inertText';
import { readFileSettings } from '../settings/SourceSettings';
import { askModally, showWarning } from '../showMessage';
import { isJournalNode } from './rowPlace';
import { countedWords } from '../countedWords';

/** Every file in every folder; what is no Markdown or excluded is left out all the same. */
const everything = '**';

/** Asks whether all Markdown files of a workspace folder are notes, and writes that into its settings. */
export async function includeAll(row: unknown, store: JournalStore): Promise<void> {
  if (!isJournalNode(row) || row.type !== 'notice' || row.notice.kind !== 'leftOut') return;
  const { count, folder, sourceId } = row.notice;
  const root = store.rootOf(sourceId);
  if (!root) return;
  if (!isWorkspaceTrusted()) {
    await tellRestricted();
    return;
  }
  const where = inertText(folder);
  const question = countedWords(
    count,
    (files) => vscode.l10n.t('Include {0} more Markdown file of "{1}" as a note?', files, where),
    (files) => vscode.l10n.t('Include {0} more Markdown files of "{1}" as notes?', files, where),
  );
  const detail = vscode.l10n.t(
    'This adds "{0}" to the setting "nexusJournal.include" of the workspace.',
    everything,
  );
  if (!(await askModally(question, [detail], includeTitle()))) return;
  const globs = readFileSettings(root).include;
  const { Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const target = vscode.workspace.workspaceFile ? WorkspaceFolder : Workspace;
  await vscode.workspace
    .getConfiguration('nexusJournal', root)
    .update('include', [...globs, everything], target);
}

function includeTitle(): string {
  return vscode.l10n.t('Include All Markdown Files');
}

async function tellRestricted(): Promise<void> {
  const manage = vscode.l10n.t('Manage Workspace Trust');
  const message = vscode.l10n.t(
    'Unable to include all Markdown files: workspace settings cannot be changed in Restricted Mode. Trust the workspace, then try again.',
  );
  if ((await showWarning(message, manage)) !== manage) return;
  await vscode.commands.executeCommand('workbench.trust.manage');
}
