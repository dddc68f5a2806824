/**
 * The text of a note beside the reader: opened at the same lines, and followed both ways.
 */

import * as vscode from 'vscode';
import type { HostMessage } from '../../shared/protocol';
import { readFollowSettings } from '../settings/FeatureSettings';

/** The lines, from 1, that a page of the reader shows. */
export interface SightedLines {
  readonly first: number;
  readonly last: number;
}

/**
 * Opens a note as text where the reader shows it. A cursor that the reader has in sight stays: whoever
 * goes to and fro goes on writing where it was.
 */
export async function openText(uri: vscode.Uri, sighted: SightedLines | null): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
  const editor = textEditorOf(uri);
  if (!editor || !sighted) return;
  const cursor = editor.selection.active.line + 1;
  if (cursor < sighted.first || cursor > sighted.last) putCursor(editor, sighted.first, 'AtTop');
}

/** Goes to a line (from 1) of a note's text: in the editor that shows it, or else in a new one. */
export async function openTextAt(uri: vscode.Uri, line: number): Promise<void> {
  const shown = textEditorOf(uri);
  const column = shown?.viewColumn;
  if (shown && column !== undefined) await vscode.window.showTextDocument(shown.document, column);
  else await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
  const editor = textEditorOf(uri);
  if (editor) putCursor(editor, line, 'InCenterIfOutsideViewport');
}

function putCursor(
  editor: vscode.TextEditor,
  line: number,
  reveal: keyof typeof vscode.TextEditorRevealType,
): void {
  const start = editor.document.validatePosition(new vscode.Position(Math.max(0, line - 1), 0));
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType[reveal]);
}

/**
 * Keeps a page of the reader and the text of its note beside it at the same place. The one that has
 * the focus leads and the other follows, so that neither answers the other.
 */
export class TextFollower implements vscode.Disposable {
  readonly #document: vscode.TextDocument;
  readonly #panel: vscode.WebviewPanel;
  readonly #post: (message: HostMessage) => void;
  readonly #listeners: vscode.Disposable;

  constructor(
    document: vscode.TextDocument,
    panel: vscode.WebviewPanel,
    post: (message: HostMessage) => void,
  ) {
    this.#document = document;
    this.#panel = panel;
    this.#post = post;
    this.#listeners = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const top = visibleRanges[0]?.start.line;
        if (top !== undefined) this.#follow(textEditor, top + 1, 'top');
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.#follow(textEditor, textEditor.selection.active.line + 1, 'sight');
      }),
    );
  }

  /** Scrolls the text beside the page to the line (from 1) that the page shows first. */
  lead(line: number): void {
    if (!this.#panel.active || !readFollowSettings(this.#document.uri).textWithReader) return;
    const editor = textEditorOf(this.#document.uri);
    if (!editor || editor.viewColumn === this.#panel.viewColumn) return;
    const start = new vscode.Position(Math.max(0, line - 1), 0);
    editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #follow(editor: vscode.TextEditor, line: number, to: 'top' | 'sight'): void {
    if (editor.document !== this.#document || !this.#panel.visible) return;
    if (editor !== vscode.window.activeTextEditor) return;
    if (!readFollowSettings(this.#document.uri).readerWithText) return;
    this.#post({ type: 'follow', line, to });
  }
}

/** A text editor that shows a note now; the active one goes before others. */
export function textEditorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  const key = uri.toString();
  const isOfNote = (editor: vscode.TextEditor | undefined): boolean =>
    editor?.document.uri.toString() === key;
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return isOfNote(activeTextEditor) ? activeTextEditor : visibleTextEditors.find(isOfNote);
}
