import * as vscode from 'vscode';

/** What the user has set for the search. */
export interface SearchSettings {
  /** Whether the note of the row under the cursor is shown while the picker is open. */
  readonly preview: boolean;
  /** The user's own abbreviations: long form by short form. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

/** Reads the settings of the search; what is not of the right kind is as if it were not set. */
export function readSearchSettings(): SearchSettings {
  const settings = vscode.workspace.getConfiguration('nexusJournal.search');
  const abbreviations: unknown = settings.get('abbreviations');
  return {
    preview: settings.get('preview') !== false,
    abbreviations: textsIn(abbreviations),
  };
}

function textsIn(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
