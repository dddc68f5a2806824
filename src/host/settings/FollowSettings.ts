import * as vscode from 'vscode';
import { readFlag } from './readSetting';

/** How the reader and the text of a note beside it follow each other. */
export interface FollowSettings {
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
