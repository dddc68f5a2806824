import * as vscode from 'vscode';
import type { BoxStyle } from '../../core/checklists/checklistMark';
import type { InsertOptions } from '../../core/insertion/planInsertion';
import { readFlag, readOneOf, readTexts } from './readSetting';

/** How checklists are written into a document. */
export interface InsertionSettings {
  readonly form: InsertOptions['form'];
  readonly headingLine: boolean;
  readonly boxes: BoxStyle;
  /** Column at which texts wrap: the first ruler of the editor, or 80; 0 where they do not. */
  readonly wrapColumn: number;
}

const usualColumn = 80;

/** The settings as they hold for a document and its language. */
export function insertionSettings(document: vscode.TextDocument): InsertionSettings {
  const settings = vscode.workspace.getConfiguration('nexusJournal.insert', document);
  return {
    form: readOneOf(settings, 'form', ['auto', 'comment', 'taskList', 'plain']) ?? 'auto',
    headingLine: readFlag(settings, 'headingLine', true),
    boxes: readOneOf(settings, 'boxes', ['brackets', 'ballot', 'todo']) ?? 'brackets',
    wrapColumn: readFlag(settings, 'wrap', true) ? firstRuler(document) : 0,
  };
}

/** Words that offer checklists while typing; none switches that off. */
export function completionTriggers(scope: vscode.ConfigurationScope): readonly string[] {
  const settings = vscode.workspace.getConfiguration('nexusJournal.completions', scope);
  return readTexts(settings, 'triggers').map((text) => text.trim());
}

/** The trigger words of all languages. */
export function allCompletionTriggers(): readonly string[] {
  const settings = vscode.workspace.getConfiguration('nexusJournal.completions');
  const languages = settings.inspect('triggers')?.languageIds ?? [];
  const ofLanguages = languages.flatMap((languageId) => completionTriggers({ languageId }));
  return [...readTexts(settings, 'triggers').map((text) => text.trim()), ...ofLanguages];
}

/** A ruler is a column, or an object that holds one beside its colour. */
function firstRuler(document: vscode.TextDocument): number {
  const rulers = vscode.workspace.getConfiguration('editor', document).get<unknown>('rulers');
  const first: unknown = Array.isArray(rulers) ? rulers[0] : undefined;
  const column: unknown =
    typeof first === 'object' && first !== null && 'column' in first ? first.column : first;
  return typeof column === 'number' && column > 0 ? column : usualColumn;
}
