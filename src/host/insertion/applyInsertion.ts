import * as vscode from 'vscode';
import type { CommentSyntax } from '../../core/insertion/CommentSyntax';
import {
  type InsertableChecklist,
  type InsertPlan,
  planInsertion,
} from '../../core/insertion/planInsertion';
import { type InsertPlace, placeLines } from '../../core/insertion/planPlace';
import { spaceAround } from '../../core/insertion/spaceAround';
import { type InsertionSettings, insertionSettings } from '../settings/InsertionSettings';
import { whyNotEditable } from '../files/openForEdit';
import { caretPlaces } from './caretPlaces';
import { type AnsweredPlace, probeComments } from './probeComments';
import { UndoStep } from './UndoStep';

/** What became of an insertion; anything but `inserted` left the file as it was, or as others changed it. */
export type InsertionResult =
  | 'inserted'
  | 'not-writable'
  | 'encoding'
  | 'changed'
  | Extract<InsertPlan, { kind: 'refuse' }>['reason'];

const noComments: CommentSyntax = { line: null, block: null };

/**
 * Inserts a checklist at every caret in one undo step. The editor itself is asked for the comment
 * tokens at each place, by a probe that the planned text replaces. A word before a caret that starts
 * with one of `triggers` gives way to the checklist.
 */
export async function applyInsertion(
  editor: vscode.TextEditor,
  checklist: InsertableChecklist,
  triggers: readonly string[] = [],
): Promise<InsertionResult> {
  const { document } = editor;
  const obstacle = await obstacleIn(document);
  if (obstacle) return obstacle;
  const step = new UndoStep(editor);
  const before = document.version;
  const answers = await probeComments(editor, caretPlaces(editor, triggers), step);
  if (!answers) return leave(step, 'changed');
  if (document.version === before) return 'not-writable';
  const settings = insertionSettings(document);
  const plans = answers.map(({ fence, place, syntax }) =>
    planInsertion(
      checklist,
      { id: document.languageId, syntax: syntax ?? noComments, fence },
      { ...settings, width: widthAt(editor, place.indentation, settings) },
    ),
  );
  const refused = plans.find((plan) => plan.kind === 'refuse');
  if (!refused && (await step.finish(withPlans(document, answers, plans)))) return 'inserted';
  return leave(step, refused?.reason ?? 'not-writable');
}

/** Takes everything back; whoever wrote meanwhile is the reason before any other. */
async function leave(
  step: UndoStep,
  result: Exclude<InsertionResult, 'inserted'>,
): Promise<InsertionResult> {
  return (await step.revert()) ? result : 'changed';
}

/** Why nothing may be inserted; a file that is gone is left to the editor, which keeps its text. */
async function obstacleIn({ uri }: vscode.TextDocument): Promise<InsertionResult | null> {
  const refusal = await whyNotEditable(uri);
  if (refusal?.reason === 'read-only') return 'not-writable';
  return refusal?.reason === 'encoding' ? 'encoding' : null;
}

/** Columns left behind an indentation, tabs counted as the editor shows them; 0 where nothing wraps. */
function widthAt(
  editor: vscode.TextEditor,
  indentation: string,
  { wrapColumn }: InsertionSettings,
): number {
  const tab = typeof editor.options.tabSize === 'number' ? editor.options.tabSize : 4;
  const taken = indentation.replaceAll('\t', ' '.repeat(tab)).length;
  return wrapColumn === 0 ? 0 : Math.max(1, wrapColumn - taken);
}

/** What the document will hold: its text with what is planned in the place of the probes. */
function withPlans(
  document: vscode.TextDocument,
  answers: readonly AnsweredPlace[],
  plans: readonly InsertPlan[],
): string {
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const pieces = answers.flatMap(({ line, place, probe }, at) => {
    const plan = plans[at];
    if (plan?.kind !== 'insert') return [];
    const lines = spaceAround(plan, ...neighbours(document, line, place.position));
    const text = placeLines(lines, place, eol);
    const [start, end] = [document.offsetAt(probe.start), document.offsetAt(probe.end)];
    if (place.position !== 'above' || probe.start.character === 0) return [{ start, end, text }];
    const above = document.offsetAt(new vscode.Position(line, 0));
    return [
      { start: above, end: above, text },
      { start, end, text: '' },
    ];
  });
  let whole = document.getText();
  for (const { start, end, text } of pieces.sort((left, right) => right.start - left.start)) {
    whole = whole.slice(0, start) + text + whole.slice(end);
  }
  return whole;
}

/** The lines that will stand right above and below what is inserted at a line. */
function neighbours(
  document: vscode.TextDocument,
  line: number,
  position: InsertPlace['position'],
): [above: string, below: string] {
  const above = position === 'below' ? line : line - 1;
  const below = position === 'above' ? line : line + 1;
  const textOf = (at: number): string =>
    at < 0 || at >= document.lineCount ? '' : document.lineAt(at).text;
  return [textOf(above), textOf(below)];
}
