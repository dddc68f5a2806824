import * as vscode from 'vscode';
import {
  type AskedPlace,
  InsertionPlaces,
  type InsertPlace,
  isLanguageBorder,
  type LinePlace,
  planPlace,
} from '../../core/insertion/InsertionPlaces';
import { fenceAround } from '../../core/insertion/codeLines';
import { languageName } from '../../core/insertion/statements/openLinesOf';
import { findTypedTrigger } from '../../core/insertion/findTypedTrigger';

/** As much of a line before the cursor is looked at for a typed word. In characters. */
const longestWord = 100;

/** Where a cursor asks for lines of their own. */
export interface CursorPlace {
  readonly line: number;
  readonly place: InsertPlace;
  /** What gives way to the lines: the typed word that asked for them, otherwise nothing. */
  readonly replaced: vscode.Range;
  /** The typed word where the lines go elsewhere, so that it is taken away by itself. */
  readonly word: vscode.Range | null;
  /** In Markdown the name behind the fence that the lines will stand in; null outside of fences. */
  readonly fence: string | null;
  /** Whether the lines go between the cursor's line and another language, as behind `<script>`. */
  readonly isBorder: boolean;
}

type PlaceFinder = (asked: AskedPlace) => LinePlace;

/**
 * The places of an editor's cursors; several that come to the same line ask once. With `mayPart` the lines
 * may go into a string or a command over several lines, as code may.
 */
export function cursorPlaces(
  editor: vscode.TextEditor,
  triggers: readonly string[],
  mayPart = false,
): readonly CursorPlace[] {
  const { document } = editor;
  const language = languageName(document.languageId, pathOf(document));
  const all = new InsertionPlaces(document.getText(), language);
  const places: PlaceFinder = (asked) => all.at(asked, mayPart);
  const byLine = new Map<string, CursorPlace>();
  const asked = new Set<number>();
  for (const { start } of editor.selections) {
    if (asked.has(start.line)) continue;
    asked.add(start.line);
    const word = typedWord(document, start, triggers);
    const place = cursorPlace(document, places, start, word);
    const key = `${place.line} ${place.place.position}`;
    if (!byLine.has(key)) byLine.set(key, place);
  }
  return [...byLine.values()].sort((left, right) => left.line - right.line);
}

/** The name that tells what a document is; null where it has none of its own. */
export function pathOf({ isUntitled, uri }: vscode.TextDocument): string | null {
  if (uri.scheme === 'vscode-notebook-cell') return null;
  return isUntitled && !/\.\w+$/.test(uri.path) ? null : uri.path;
}

/** The word before a cursor that starts with a trigger, as far as it is typed. */
export function typedWord(
  document: vscode.TextDocument,
  cursor: vscode.Position,
  triggers: readonly string[],
): vscode.Range | null {
  const typed = findTypedTrigger(textBefore(document, cursor), triggers);
  return typed?.isWhole ? new vscode.Range(cursor.translate(0, -typed.word.length), cursor) : null;
}

/** The text of a line before the cursor, as far as its last hundred characters. */
export function textBefore(document: vscode.TextDocument, cursor: vscode.Position): string {
  const { text } = document.lineAt(cursor.line);
  return text.slice(Math.max(0, cursor.character - longestWord), cursor.character);
}

function cursorPlace(
  document: vscode.TextDocument,
  places: PlaceFinder,
  cursor: vscode.Position,
  word: vscode.Range | null,
): CursorPlace {
  const { text } = document.lineAt(cursor.line);
  const own = word ? placeAround(text, word) : planPlace(text, cursor.character);
  const { line, ...place } = places({ line: cursor.line, column: cursor.character, place: own });
  const isMoved = line !== cursor.line || place.position !== own.position;
  const replaced =
    word && !isMoved ? word : new vscode.Range(line, place.column, line, place.column);
  const fence = fenceAt(document, place.position === 'below' ? line + 1 : line);
  const isBorder = isLanguageBorder(document.lineAt(line).text, place, fence);
  return { line, place, replaced, word: isMoved ? word : null, fence, isBorder };
}

/** The fence that is open at the start of a line; only Markdown has any. */
function fenceAt(document: vscode.TextDocument, line: number): string | null {
  if (document.languageId !== 'markdown') return null;
  return fenceAround(Array.from({ length: line }, (_, at) => document.lineAt(at).text));
}

function placeAround(text: string, word: vscode.Range): InsertPlace {
  const before = text.slice(0, word.start.character);
  const after = text.slice(word.end.character);
  const indentation = /^[ \t]*/.exec(before)?.[0] ?? '';
  const position = positionAround(before, after);
  return { column: position === 'above' ? 0 : word.start.character, indentation, position };
}

/** Text behind a typed word stays in one piece: the lines go above it. */
function positionAround(before: string, after: string): InsertPlace['position'] {
  if (after.trim() !== '') return 'above';
  return before.trim() === '' ? 'fill' : 'below';
}
