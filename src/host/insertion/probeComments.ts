/**
 * Asks the editor for the comment signs at each place, in the language that stands there.
 */

import * as vscode from 'vscode';
import {
  commentProbe,
  type CommentSyntax,
  readCommentProbe,
} from '../../core/comments/CommentSyntax';
import { isMarkdownSyntax, isUnanswered } from '../../core/insertion/CursorLanguage';
import { isFenceOf } from '../../core/note/readCodeBlocks';
import { pause } from '../hostClock';
import type { UndoStep } from './UndoStep';
import type { CursorPlace } from './cursorPlaces';

/**
 * Opens a blank line at each place on a border between languages, so that the editor can be asked there;
 * a word that gives way is gone then. The very same places where there is no border, or no writing.
 */
async function openLines(
  editor: vscode.TextEditor,
  places: readonly CursorPlace[],
): Promise<readonly CursorPlace[]> {
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

function moved(places: readonly CursorPlace[]): readonly CursorPlace[] {
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
    const cursor = new vscode.Position(line, indentation.length);
    return {
      ...old,
      line,
      word,
      place: { column: cursor.character, indentation, position: 'fill' },
      replaced: new vscode.Range(cursor, cursor),
    };
  });
}

function shifted({ end, start }: vscode.Range, lines: number): vscode.Range {
  return new vscode.Range(start.translate(lines), end.translate(lines));
}

/** A place with what the editor says of the comments there. */
export interface AnsweredPlace extends CursorPlace {
  /** Where the probe stands now. */
  readonly probe: vscode.Range;
  /** Null where the editor did not answer. */
  readonly syntax: CommentSyntax | null;
}

/**
 * A language's configuration is loaded at its first use: how long to wait, in milliseconds, each
 * time the editor knows no comments yet, before it is believed.
 */
const languageLoadTimes = [400, 800, 1600];

/** Time in milliseconds in which the editor learns which language a new line is in. */
const lineReadTime = 100;

/**
 * Asks the editor for the comment tokens at each place: a snippet of its own variables is written there
 * and read. The probes stay, for the text that replaces them; `step` takes them away. Null where somebody
 * else wrote into the document meanwhile: the places are of the past then.
 */
export async function probeComments(
  editor: vscode.TextEditor,
  places: readonly CursorPlace[],
  step: UndoStep,
): Promise<readonly AnsweredPlace[] | null> {
  // Plain text has none, however long one waits.
  const waits = editor.document.languageId === 'plaintext' ? [] : languageLoadTimes;
  for (const wait of waits) {
    const { version } = editor.document;
    const answers = await probeOnce(editor, places, step);
    if (!answers) return null;
    if (editor.document.version === version || isSettled(answers)) return answers;
    if (!(await step.revert())) return null;
    if (wait === languageLoadTimes[0]) await wakeEmbedded(editor.document, places);
    await pause(wait);
    if (step.isOvertaken) return null;
  }
  return probeOnce(editor, places, step);
}

async function probeOnce(
  editor: vscode.TextEditor,
  places: readonly CursorPlace[],
  step: UndoStep,
): Promise<readonly AnsweredPlace[] | null> {
  const opened = await openLines(editor, places);
  step.noteEdit();
  if (opened !== places) await pause(lineReadTime);
  if (step.isOvertaken) return null;
  const ranges = opened.map(({ replaced }) => replaced);
  await editor.insertSnippet(new vscode.SnippetString(commentProbe), ranges, {
    undoStopBefore: opened === places,
    undoStopAfter: false,
  });
  step.noteEdit();
  return opened.map((place) => {
    const { line } = place;
    const from = place.replaced.start.character;
    const answer = readCommentProbe(editor.document.lineAt(line).text, from);
    const start = answer?.startColumn ?? from;
    const range = new vscode.Range(line, start, line, answer?.endColumn ?? start);
    return { ...place, probe: range, syntax: answer?.syntax ?? null };
  });
}

/**
 * VS Code 1.100 loads the comments of a language only when a document of its own is open, not for one
 * inside another: the languages that may stand there get an empty document, which nobody sees.
 */
async function wakeEmbedded(
  document: vscode.TextDocument,
  places: readonly CursorPlace[],
): Promise<void> {
  const fences = new Set(places.flatMap(({ fence }) => fence ?? []));
  const isPage = /<(?:script|style)\b/i.test(document.getText());
  const mayHoldJsx = /^(?:java|type)script(?:react)?$/.test(document.languageId);
  const languages = await vscode.languages.getLanguages();
  const asleep = languages.filter(
    (id) =>
      [...fences].some((name) => isFenceOf(id, name)) ||
      (isPage && (id === 'javascript' || id === 'css')) ||
      (mayHoldJsx && id === 'jsx-tags'),
  );
  for (const language of asleep) await vscode.workspace.openTextDocument({ language });
}

/**
 * A new line between two languages counts as one of the outer until the editor has read it, and so
 * does a fence whose language is still being loaded.
 */
function isSettled(answers: readonly AnsweredPlace[]): boolean {
  const spoken = answers.flatMap(({ syntax }) => syntax ?? []);
  const isOuter = answers.some(
    ({ isBorder, fence, syntax }) =>
      syntax && ((isBorder && isMarkdownSyntax(syntax)) || isUnanswered(fence, syntax)),
  );
  return !isOuter && spoken.some(({ block, line }) => line !== null || block !== null);
}
