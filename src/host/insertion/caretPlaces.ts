import * as vscode from 'vscode';
import { type InsertPlace, planPlace } from '../../core/insertion/planPlace';

/** Where a caret asks for lines of their own. */
export interface CaretPlace {
  readonly line: number;
  readonly place: InsertPlace;
  /** What gives way to the lines: the typed word that asked for them, otherwise nothing. */
  readonly replaced: vscode.Range;
}

/** The places of an editor's carets; several carets in one line ask once. */
export function caretPlaces(
  editor: vscode.TextEditor,
  triggers: readonly string[],
): readonly CaretPlace[] {
  const { document } = editor;
  const byLine = new Map<number, CaretPlace>();
  for (const { start } of editor.selections) {
    if (byLine.has(start.line)) continue;
    byLine.set(start.line, caretPlace(document, start, typedWord(document, start, triggers)));
  }
  return [...byLine.values()].sort((left, right) => left.line - right.line);
}

/** The word before a caret that starts with a trigger, as far as it is typed. */
export function typedWord(
  document: vscode.TextDocument,
  caret: vscode.Position,
  triggers: readonly string[],
): vscode.Range | null {
  const before = document.lineAt(caret.line).text.slice(0, caret.character);
  const word = /[\p{L}\p{N}_-]+$/u.exec(before)?.[0] ?? '';
  const typed = word.toLowerCase();
  if (!triggers.some((trigger) => typed.startsWith(trigger.toLowerCase()))) return null;
  return new vscode.Range(caret.translate(0, -word.length), caret);
}

function caretPlace(
  document: vscode.TextDocument,
  caret: vscode.Position,
  word: vscode.Range | null,
): CaretPlace {
  const { line } = caret;
  const { text } = document.lineAt(line);
  if (!word) {
    const place = planPlace(text, caret.character, line === 0);
    return { line, place, replaced: new vscode.Range(line, place.column, line, place.column) };
  }
  const before = text.slice(0, word.start.character);
  const after = text.slice(word.end.character);
  const indentation = /^[ \t]*/.exec(before)?.[0] ?? '';
  const position = positionAround(before, after);
  const place = { column: position === 'above' ? 0 : word.start.character, indentation, position };
  return { line, place, replaced: word };
}

/** Text behind a typed word stays in one piece: the lines go above it. */
function positionAround(before: string, after: string): InsertPlace['position'] {
  if (after.trim() !== '') return 'above';
  return before.trim() === '' ? 'fill' : 'below';
}
