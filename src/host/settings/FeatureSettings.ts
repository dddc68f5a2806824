/**
 * What the user sets for each feature, read, defaulted and bounded.
 */

import * as vscode from 'vscode';
import type { BoxStyle } from '../../core/checklists/checklistMark';
import type { InsertOptions } from '../../core/insertion/planInsertion';
import { parseImageHosts } from '../../core/rendering/imageType';
import type { RowOrder } from '../../core/tree/rowOrder';
import { readFlag, readOneOf, readTexts } from './readSetting';

/** Which parts of an inserted checklist's life are switched on. */
interface ChecklistSettings {
  readonly codeLens: boolean;
  readonly codeActions: boolean;
  /** Whether the files of the workspace are searched for inserted checklists. */
  readonly scan: boolean;
}

/** The settings as they hold for a document, or for the window. */
export function readChecklistSettings(scope?: vscode.ConfigurationScope): ChecklistSettings {
  const settings = vscode.workspace.getConfiguration('nexusJournal.checklists', scope);
  return {
    codeLens: readFlag(settings, 'codeLens', true),
    codeActions: readFlag(settings, 'codeActions', true),
    scan: readFlag(settings, 'scan', true),
  };
}

/** Whether lessons are shown at the lines of a document that they are about. */
export function readHintsEnabled(scope: vscode.ConfigurationScope): boolean {
  const settings = vscode.workspace.getConfiguration('nexusJournal.hints', scope);
  return readFlag(settings, 'enabled', true);
}

/** How the reader and the text of a note beside it follow each other. */
interface FollowSettings {
  /** The reader scrolls with the text. */
  readonly readerWithText: boolean;
  /** The text scrolls with the reader. */
  readonly textWithReader: boolean;
  /** A double click in the reader goes to the line in the text. */
  readonly doubleClick: boolean;
}

/** Reads what the user has set for VS Code's own Markdown preview: the reader behaves the same way. */
export function readFollowSettings(uri: vscode.Uri): FollowSettings {
  const settings = vscode.workspace.getConfiguration('markdown.preview', uri);
  return {
    readerWithText: readFlag(settings, 'scrollPreviewWithEditor', true),
    textWithReader: readFlag(settings, 'scrollEditorWithPreview', true),
    // Newer versions of VS Code leave it off, so that a double click selects a word.
    doubleClick: readFlag(settings, 'doubleClickToSwitchToEditor', false),
  };
}

/** The hosts whose images are loaded in every note. */
export const imageHostsSetting = 'nexusJournal.reader.alwaysLoadImagesFromTheseHosts';

/** Reads the hosts that the user allows; a workspace, whose notes they would serve, has no say. */
export function readImageHosts(): readonly string[] {
  const value = vscode.workspace
    .getConfiguration()
    .inspect<unknown>(imageHostsSetting)?.globalValue;
  if (!Array.isArray(value)) return [];
  return parseImageHosts(value.filter((text): text is string => typeof text === 'string'));
}

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
export function readInsertionSettings(document: vscode.TextDocument): InsertionSettings {
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

/** A ruler is a column, or an object that holds one beside its color. */
function firstRuler(document: vscode.TextDocument): number {
  const rulers = vscode.workspace.getConfiguration('editor', document).get<unknown>('rulers');
  const first: unknown = Array.isArray(rulers) ? rulers[0] : undefined;
  const column: unknown =
    typeof first === 'object' && first !== null && 'column' in first ? first.column : first;
  return typeof column === 'number' && column > 0 ? column : usualColumn;
}

/** What the user has set for the search. */
interface SearchSettings {
  /** Whether the note of the row under the cursor is shown while the picker is open. */
  readonly preview: boolean;
  /** The user's own abbreviations: long form by short form. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** The user's own synonyms: what notes say by what is typed. */
  readonly synonyms: Readonly<Record<string, string>>;
}

/** Entries of a setting taken at most, and characters of either side; the manifest says the same. */
const mostEntries = 500;
const longestSide = 200;

/** Reads the settings of the search; what is not of the right kind is as if it were not set. */
export function readSearchSettings(): SearchSettings {
  const settings = vscode.workspace.getConfiguration('nexusJournal.search');
  return {
    preview: settings.get('preview') !== false,
    abbreviations: textsIn(settings.get('abbreviations')),
    synonyms: boundedTexts(settings.get('synonyms')),
  };
}

function boundedTexts(value: unknown): Record<string, string> {
  const entries = Object.entries(textsIn(value)).filter((sides) =>
    sides.every((side) => side.trim() !== '' && side.length <= longestSide),
  );
  return Object.fromEntries(entries.slice(0, mostEntries));
}

function textsIn(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** What the user says about the sidebar. */
interface SidebarSettings {
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

/** What the user has set for review. */
export interface ReviewSettings {
  /** Cards that are answered on one day at most. */
  readonly cardsPerDay: number;
  /** How many answers there are to choose from. */
  readonly answers: 'two' | 'four';
  /** A folder that the log is kept in beside the extension's own; empty for none. */
  readonly logFolder: string;
}

/** The section of the settings of review. */
export const reviewSection = 'nexusJournal.review';
/** Cards of one day: as the manifest bounds them. */
const defaultCards = 10;
const maxCards = 200;

/** Reads the settings of review; what is not of the right kind is as if it were not set. */
export function readReviewSettings(): ReviewSettings {
  const settings = vscode.workspace.getConfiguration(reviewSection);
  const cards = settings.get<unknown>('cardsPerDay');
  const folder = settings.get<unknown>('logFolder');
  return {
    cardsPerDay:
      typeof cards === 'number' && cards >= 1
        ? Math.min(maxCards, Math.floor(cards))
        : defaultCards,
    answers: readOneOf(settings, 'answers', ['two', 'four']) ?? 'two',
    logFolder: typeof folder === 'string' ? folder.trim() : '',
  };
}

/** VS Code's own setting that switches off what agents and chats do. */
export const aiFeaturesSetting = 'chat.disableAIFeatures';

/** Whether the user has switched off the AI features of the editor; older editors know no such setting. */
export function areAiFeaturesOff(): boolean {
  return vscode.workspace.getConfiguration().get<unknown>(aiFeaturesSetting) === true;
}
