import * as vscode from 'vscode';
import type { CaretPlace } from './caretPlaces';

/**
 * Opens a blank line at each place on a border between languages, so that the editor can be asked there;
 * a word that gives way is gone then. The very same places where there is no border, or no writing.
 */
export async function openLines(
  editor: vscode.TextEditor,
  places: readonly CaretPlace[],
): Promise<readonly CaretPlace[]> {
  if (!places.some(({ isBorder }) => isBorder)) return places;
  const eol = editor.document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const done = await editor.edit(
    (edit) => {
      for (const { isBorder, line, place, replaced } of places) {
        if (!isBorder) continue;
        if (place.position === 'below') edit.replace(replaced, eol + place.indentation);
        else {
          edit.insert(new vscode.Position(line, 0), place.indentation + eol);
          if (!replaced.isEmpty) edit.delete(replaced);
        }
      }
    },
    { undoStopBefore: true, undoStopAfter: false },
  );
  return done ? moved(places) : places;
}

function moved(places: readonly CaretPlace[]): readonly CaretPlace[] {
  let added = 0;
  return places.map((old) => {
    const line = old.line + added + (old.isBorder && old.place.position === 'below' ? 1 : 0);
    const before = places.filter(
      (one) => one.isBorder && old.word && one.line <= old.word.start.line,
    );
    const word = old.word && shifted(old.word, before.length);
    if (!old.isBorder) return { ...old, line, word, replaced: shifted(old.replaced, added) };
    added += 1;
    const { indentation } = old.place;
    const caret = new vscode.Position(line, indentation.length);
    return {
      ...old,
      line,
      word,
      place: { column: caret.character, indentation, position: 'fill' },
      replaced: new vscode.Range(caret, caret),
    };
  });
}

function shifted({ end, start }: vscode.Range, lines: number): vscode.Range {
  return new vscode.Range(start.translate(lines), end.translate(lines));
}
