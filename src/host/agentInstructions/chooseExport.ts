/**
 * The questions before an export: which sections, into which file, of which folder, under which name.
 */

import * as vscode from 'vscode';
import { type ExportSource, withoutContained } from '../../core/agentInstructions/ExportSource';
import {
  instructionPath,
  type InstructionTarget,
  instructionTargets,
  isInstructionName,
  isNamed,
  suggestedName,
} from '../../core/agentInstructions/instructionFile';
import { joinedLabel, literalLabel } from '../../core/text/inertText';
import { itemCount, takeawayCount } from '../countedWords';
import { chooseRow, chooseRows, type PickerRow } from '../PickerRow';
import { askForText, showWarning } from '../showMessage';
import type { NoteExports } from './ExportCatalog';

/** What is exported where. */
export interface ChosenExport {
  readonly sources: readonly ExportSource[];
  readonly target: InstructionTarget;
  /** Name of the file's own; empty where its kind has none. */
  readonly name: string;
  readonly uri: vscode.Uri;
}

type SourceRow = PickerRow & { readonly note?: NoteExports; readonly source?: ExportSource };

/**
 * Asks for sections of some notes; undefined when the user turns away. Of a single note, its first section is chosen
 * already, which is the note as a whole where it offers that.
 */
export async function chooseSources(
  notes: readonly NoteExports[],
): Promise<readonly ExportSource[] | undefined> {
  const [only, ...others] = notes;
  if (!only) {
    void showWarning(
      vscode.l10n.t(
        'Unable to export: no takeaways or checklists found here. Add a takeaway or a checklist to the note, then try again.',
      ),
    );
    return undefined;
  }
  const isOne = others.length === 0;
  if (isOne && only.sources.length === 1) return only.sources;
  const rows = notes.flatMap((note) => sourceRows(note, isOne));
  const chosen = await chooseRows(rows, {
    title: exportTitle(),
    placeHolder: vscode.l10n.t('Select the sections and checklists that agents should follow'),
    matchOnDescription: true,
  });
  const byNote = new Map<NoteExports, ExportSource[]>();
  for (const { note, source } of chosen ?? []) {
    if (note && source) byNote.set(note, [...(byNote.get(note) ?? []), source]);
  }
  const sources = [...byNote.values()].flatMap(withoutContained);
  return sources.length === 0 ? undefined : withOwnIds(sources);
}

function exportTitle(): string {
  return vscode.l10n.t('Export as Agent Instructions');
}

function sourceRows(note: NoteExports, isOne: boolean): SourceRow[] {
  return note.sources.map((source, at) => {
    const { lessons, noteTitle, title } = source;
    const checks = lessons.filter(({ kind }) => kind === 'check').length;
    const counts = [
      ...(lessons.length > checks ? [takeawayCount(lessons.length - checks)] : []),
      ...(checks > 0 ? [itemCount(checks)] : []),
    ];
    return {
      note,
      source,
      label: joinedLabel(noteTitle === title ? [title] : [noteTitle, title], ' › '),
      description: joinedLabel(counts, ' · '),
      iconPath: new vscode.ThemeIcon(checks === lessons.length ? 'checklist' : 'lightbulb'),
      picked: isOne && at === 0,
    };
  });
}

/** Two notes of one name would be told apart by nothing in the file: the second is not exported. */
function withOwnIds(sources: readonly ExportSource[]): readonly ExportSource[] | undefined {
  if (new Set(sources.map(({ id }) => id)).size === sources.length) return sources;
  void showWarning(
    vscode.l10n.t(
      'Unable to export: two of the notes have the same name. Add an "id" to the front matter of one of them, then try again.',
    ),
  );
  return undefined;
}

/** Asks where the sections go; undefined when the user turns away. */
export async function chooseTarget(
  sources: readonly ExportSource[],
): Promise<ChosenExport | undefined> {
  const folder = await chooseFolder();
  if (!folder) return undefined;
  const suggestion = suggestedName(sources);
  const row = await chooseRow(
    instructionTargets.map((target) => {
      return {
        target,
        label: literalLabel(instructionPath(target, suggestion)),
        description: literalLabel(readers(target)),
        iconPath: new vscode.ThemeIcon('markdown'),
      };
    }),
    { title: exportTitle(), placeHolder: vscode.l10n.t('Select a file to export to') },
  );
  if (!row) return undefined;
  const { target } = row;
  const name = isNamed(target) ? await askForName(suggestion) : '';
  if (name === undefined) return undefined;
  const uri = vscode.Uri.joinPath(folder, ...instructionPath(target, name).split('/'));
  return { sources, target, name, uri };
}

/** Who reads a file, for its row. */
function readers(target: InstructionTarget): string {
  switch (target) {
    case 'agents':
      return vscode.l10n.t('most coding agents, in every request');
    case 'copilot':
      return vscode.l10n.t('GitHub Copilot, in every request');
    case 'instructions':
      return vscode.l10n.t('GitHub Copilot, for matching files');
    case 'skill':
      return vscode.l10n.t('coding agents, when they need it');
    case 'cursor':
      return vscode.l10n.t('Cursor, for matching files');
  }
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void showWarning(
      vscode.l10n.t('Unable to export: no folder is open. Open a folder, then try again.'),
    );
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  const rows = folders.map(({ name, uri }) => {
    return { uri, label: literalLabel(name), iconPath: new vscode.ThemeIcon('folder') };
  });
  const placeHolder = vscode.l10n.t('Select a folder to export to');
  return (await chooseRow(rows, { title: exportTitle(), placeHolder }))?.uri;
}

async function askForName(suggestion: string): Promise<string | undefined> {
  const typed = await askForText({
    title: exportTitle(),
    prompt: vscode.l10n.t('Name of the instructions'),
    value: suggestion,
    validate: (text) =>
      isInstructionName(text.trim())
        ? undefined
        : vscode.l10n.t('Use up to 64 lowercase letters, digits, and single hyphens.'),
  });
  return typed?.trim();
}
