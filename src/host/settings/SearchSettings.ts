import * as vscode from 'vscode';

/** What the user has set for the search. */
export interface SearchSettings {
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
