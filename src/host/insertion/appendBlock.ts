import * as vscode from 'vscode';
import { parentTitles, planBlockEdit } from '../../core/edits/planBlockEdit';
import { type InsertableChecklist, planInsertion } from '../../core/insertion/planInsertion';
import type { Section } from '../../core/note/Note';
import { readNote } from '../../core/reading/readNote';
import { inertText, literalLabel } from '../../core/text/inertText';
import { fileName } from '../renderedDocument';
import type { FileEdits } from '../files/FileEdits';
import { showRefusal } from '../files/EditOutcome';
import { chooseRow, type PickerChoice } from '../PickerRow';
import { readInsertionSettings } from '../settings/FeatureSettings';
import { showInformation } from '../showMessage';

interface PlaceRow extends PickerChoice {
  /** Null for the end of the note. */
  readonly section: Section | null;
}

/**
 * Inserts lines into a Markdown document whose editor gives no cursor: asks for a section, and appends them
 * there in one edit that can be undone.
 */
export async function appendBlock(
  edits: FileEdits,
  document: vscode.TextDocument,
  lines: readonly string[],
): Promise<void> {
  const { uri } = document;
  const name = fileName(uri);
  const { sections } = readNote(document.getText(), '');
  const row = await choosePlace(sections, name);
  if (!row) return;
  const { section } = row;
  const wanted = section && { ...section, parents: parentTitles(sections, section) };
  const plan = (text: string): ReturnType<typeof planBlockEdit> =>
    planBlockEdit(text, wanted, lines);
  const outcome = await edits.apply({ uri, plan }, 'editor');
  if (outcome.kind === 'refused') {
    await showRefusal('append', uri, outcome);
    return;
  }
  const message = section
    ? vscode.l10n.t(
        'Inserted at the end of "{0}" in {1}.',
        inertText(section.title),
        inertText(name),
      )
    : vscode.l10n.t('Inserted at the end of {0}.', inertText(name));
  void showInformation(message);
}

/** Asks where to insert; a note without headings has one answer, and is not asked about. */
async function choosePlace(
  sections: readonly Section[],
  name: string,
): Promise<PlaceRow | undefined> {
  const end: PlaceRow = {
    label: literalLabel(vscode.l10n.t('End of note')),
    section: null,
  };
  if (sections.length === 0) return end;
  const rows = sections.map((section): PlaceRow => ({
    label: literalLabel(section.title),
    description: literalLabel(vscode.l10n.t('line {0}', section.line)),
    section,
  }));
  return chooseRow([end, ...rows], {
    title: vscode.l10n.t('Insert into {0}', inertText(name)),
    placeHolder: vscode.l10n.t('Select the section to add to'),
    matchOnDescription: true,
  });
}

/** The lines of a checklist as a task list of Markdown, whatever form other files get. */
export function taskListLines(
  checklist: InsertableChecklist,
  document: vscode.TextDocument,
): readonly string[] {
  const syntax = { line: null, block: { start: '<!--', end: '-->' } };
  const plan = planInsertion(
    checklist,
    { id: 'markdown', syntax, fence: null },
    { ...readInsertionSettings(document), form: 'taskList', width: 0 },
  );
  return plan.kind === 'insert' ? plan.lines : [];
}
