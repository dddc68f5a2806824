/**
 * Markdown files of the workspace that are not shown: why, and the way to show them.
 */

import * as vscode from 'vscode';
import { inertText } from '../../core/text/inertText';
import { countedWords } from '../countedWords';
import { isWorkspaceTrusted } from '../isWorkspaceTrusted';
import type { JournalStore } from '../journal/JournalStore';
import { readFileSettings } from '../settings/SourceSettings';
import { askModally, showWarning } from '../showMessage';
import { isJournalNode } from './rowPlace';

/** What a settings file holds that names sources; the files are JSON with comments. */
const names = /"nexusJournal\.sources"\s*:\s*\[\s*[^\]\s]/;
/** Longer settings files are not looked into. In bytes. */
const maxFileSize = 1_000_000;

/**
 * Knows whether the workspace names note sources that are not read because it is not trusted: VS Code
 * does not tell an extension about settings that it holds back.
 */
export class RestrictedSources implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  #areSkipped = false;

  /** Fires when `areSkipped` has changed. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscription = vscode.workspace.onDidGrantWorkspaceTrust(() => this.#become(false));
  }

  /** Whether sources are skipped; false until `look` has found any. */
  get areSkipped(): boolean {
    return this.#areSkipped;
  }

  /** Looks into the settings of the workspace. Never rejects. */
  async look(): Promise<void> {
    if (isWorkspaceTrusted()) return;
    const { workspaceFile, workspaceFolders = [] } = vscode.workspace;
    const files = workspaceFolders.map(({ uri }) =>
      vscode.Uri.joinPath(uri, '.vscode', 'settings.json'),
    );
    if (workspaceFile) files.push(workspaceFile);
    const found = await Promise.all(files.map(namesSources));
    this.#become(found.includes(true) && !isWorkspaceTrusted());
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #become(areSkipped: boolean): void {
    if (areSkipped === this.#areSkipped) return;
    this.#areSkipped = areSkipped;
    this.#changed.fire();
  }
}

/** False too where there is no such file, as in most workspaces. */
async function namesSources(file: vscode.Uri): Promise<boolean> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > maxFileSize) return false;
    return names.test(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Every file in every folder; what is no Markdown or excluded is left out all the same. */
const everything = '**';

/** Asks whether all Markdown files of a workspace folder are notes, and writes that into its settings. */
export async function includeAll(row: unknown, store: JournalStore): Promise<void> {
  if (!isJournalNode(row) || row.type !== 'notice' || row.notice.kind !== 'leftOut') return;
  const { count, folder, sourceId } = row.notice;
  const root = store.rootOf(sourceId);
  if (!root) return;
  if (!isWorkspaceTrusted()) {
    await showRestricted();
    return;
  }
  const where = inertText(folder);
  const question = countedWords(
    count,
    (files) => vscode.l10n.t('Include {0} more Markdown file in "{1}" as a note?', files, where),
    (files) => vscode.l10n.t('Include {0} more Markdown files in "{1}" as notes?', files, where),
  );
  const detail = vscode.l10n.t(
    'This adds "{0}" to the workspace setting "nexusJournal.include".',
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

async function showRestricted(): Promise<void> {
  const manage = vscode.l10n.t('Manage Workspace Trust');
  const message = vscode.l10n.t(
    'Unable to include all Markdown files: workspace settings cannot be changed in Restricted Mode. Trust the workspace, then try again.',
  );
  if ((await showWarning(message, manage)) !== manage) return;
  await vscode.commands.executeCommand('workbench.trust.manage');
}
