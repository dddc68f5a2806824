import * as vscode from 'vscode';
import { codeLines } from '../../core/insertion/codeLines';
import { placeLines } from '../../core/insertion/InsertionPlaces';
import { inertText } from '../../core/text/inertText';
import { whyNotEditable } from '../files/openForEdit';
import { showRefusal } from '../files/EditOutcome';
import { cursorPlaces } from './cursorPlaces';
import { fileName } from '../renderedDocument';
import { showWarning } from '../showMessage';

/** Inserts code at every cursor of an editor in one undo step, as it is but for its indentation. */
export async function insertCode(
  editor: vscode.TextEditor | undefined,
  code: string,
): Promise<void> {
  if (!editor) {
    void showWarning(
      vscode.l10n.t('Unable to insert the code: no text file is open. Open one, then try again.'),
    );
    return;
  }
  const { document, options } = editor;
  const refusal = await whyNotEditable(document.uri);
  if (refusal?.reason === 'encoding' || refusal?.reason === 'read-only') {
    await showRefusal('insert', document.uri, refusal);
    return;
  }
  const lines = codeLines(code, {
    insertSpaces: options.insertSpaces !== false,
    size: typeof options.tabSize === 'number' ? options.tabSize : 4,
  });
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const done = await editor.edit((edit) => {
    for (const { place, replaced } of cursorPlaces(editor, [], true)) {
      edit.insert(replaced.start, placeLines(lines, place, eol));
    }
  });
  if (done) return;
  void showWarning(
    vscode.l10n.t(
      'Unable to insert into {0}: it cannot be edited.',
      inertText(fileName(document.uri)),
    ),
  );
}
