import * as vscode from 'vscode';
import {
  commentProbe,
  type CommentSyntax,
  type ProbeAnswer,
  readCommentProbe,
} from '../../core/insertion/CommentSyntax';
import {
  type InsertableChecklist,
  type InsertPlan,
  planInsertion,
} from '../../core/insertion/planInsertion';
import { type InsertPlace, placeLines, planPlace } from '../../core/insertion/planPlace';

/** What became of an insertion; anything but `inserted` left the file as it was. */
export type InsertionResult =
  'inserted' | 'not-writable' | Extract<InsertPlan, { kind: 'refuse' }>['reason'];

/** A language's configuration is loaded at its first use; in milliseconds, how long that may take. */
const languageLoadTime = 400;

/**
 * Inserts a checklist at every caret in one undo step. The editor itself is asked for the comment
 * tokens at each place: a probe is inserted as a snippet, read, and replaced by the planned text.
 */
export async function applyInsertion(
  editor: vscode.TextEditor,
  checklist: InsertableChecklist,
): Promise<InsertionResult> {
  const { document } = editor;
  const carets = editor.selections.map((selection) => selection.start);
  const places = distinctPlaces(document, carets);
  const before = document.version;
  const answers = await probe(editor, places);
  if (document.version === before) return 'not-writable';
  const plans = answers.map(({ answer }) =>
    planInsertion(checklist, document.languageId, answer?.syntax ?? { line: null, block: null }),
  );
  const refusal = plans.find((plan) => plan.kind === 'refuse');
  if (refusal) {
    await vscode.commands.executeCommand('undo');
    return refusal.reason;
  }
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const done = await editor.edit(
    (edit) => {
      answers.forEach(({ range, place }, at) => {
        const plan = plans[at];
        if (plan?.kind === 'insert') edit.replace(range, placeLines(plan.lines, place, eol));
      });
    },
    { undoStopBefore: false, undoStopAfter: true },
  );
  if (done) return 'inserted';
  await vscode.commands.executeCommand('undo');
  return 'not-writable';
}

interface PlannedPlace {
  readonly line: number;
  readonly place: InsertPlace;
}

interface AnsweredPlace {
  readonly range: vscode.Range;
  readonly place: InsertPlace;
  readonly answer: ProbeAnswer | null;
}

/** Several carets in one line ask for one checklist, not for several. */
function distinctPlaces(
  document: vscode.TextDocument,
  carets: readonly vscode.Position[],
): PlannedPlace[] {
  const byLine = new Map<number, PlannedPlace>();
  for (const { line, character } of carets) {
    if (byLine.has(line)) continue;
    byLine.set(line, { line, place: planPlace(document.lineAt(line).text, character) });
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

async function probe(
  editor: vscode.TextEditor,
  places: readonly PlannedPlace[],
): Promise<AnsweredPlace[]> {
  const first = await probeOnce(editor, places);
  if (first.some(({ answer }) => answer && !isSilent(answer.syntax)) || first.length === 0)
    return first;
  await vscode.commands.executeCommand('undo');
  await new Promise((resolve) => setTimeout(resolve, languageLoadTime));
  return probeOnce(editor, places);
}

async function probeOnce(
  editor: vscode.TextEditor,
  places: readonly PlannedPlace[],
): Promise<AnsweredPlace[]> {
  const positions = places.map(({ line, place }) => new vscode.Position(line, place.column));
  await editor.insertSnippet(new vscode.SnippetString(commentProbe), positions, {
    undoStopBefore: true,
    undoStopAfter: false,
  });
  return places.map(({ line, place }) => {
    const answer = readCommentProbe(editor.document.lineAt(line).text, place.column);
    const start = answer?.startColumn ?? place.column;
    const range = new vscode.Range(line, start, line, answer?.endColumn ?? start);
    return { range, place, answer };
  });
}

function isSilent({ line, block }: CommentSyntax): boolean {
  return line === null && block === null;
}
