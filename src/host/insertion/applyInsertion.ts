import * as vscode from 'vscode';
import type { CursorLanguage } from '../../core/insertion/CursorLanguage';
import { type CommentSyntax, isSilent, silentSyntax } from '../../core/comments/CommentSyntax';
import {
  type InsertableChecklist,
  type InsertPlan,
  planInsertion,
  spaceAround,
} from '../../core/insertion/planInsertion';
import {
  type InsertPlace,
  placeLines,
  type InsertedLines,
  shifted,
} from '../../core/insertion/InsertionPlaces';
import { type InsertionSettings, readInsertionSettings } from '../settings/FeatureSettings';
import { whyNotEditable } from '../files/openForEdit';
import { cursorPlaces, pathOf } from './cursorPlaces';
import { type AnsweredPlace, probeComments } from './probeComments';
import { UndoStep } from './UndoStep';

/** Why nothing was inserted; the file is as it was, or as others changed it. */
export type InsertionRefusal =
  'not-writable' | 'encoding' | 'changed' | Extract<InsertPlan, { kind: 'refuse' }>['reason'];

/** Result of an insertion: with the signs of the texts that were changed to mean nothing, or why not. */
export type InsertionResult =
  | { readonly kind: 'inserted'; readonly broken: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: InsertionRefusal };

const noComments: CommentSyntax = { line: null, block: null };

/**
 * Inserts a checklist at every cursor in one undo step. The editor itself is asked for the comment
 * tokens at each place, by a probe that the planned text replaces. A word before a cursor that starts
 * with one of `triggers` gives way to the checklist. Without boxes its items are remarks.
 */
export async function applyInsertion(
  editor: vscode.TextEditor,
  checklist: InsertableChecklist,
  triggers: readonly string[] = [],
  hasBoxes = true,
): Promise<InsertionResult> {
  const { document } = editor;
  const obstacle = await obstacleIn(document);
  if (obstacle) return { kind: 'refused', reason: obstacle };
  const step = new UndoStep(editor);
  const before = document.version;
  const { selections } = editor;
  const places = cursorPlaces(editor, triggers);
  const answers = await probeComments(editor, places, step);
  if (!answers) return leave(step, 'changed');
  if (document.version === before) return { kind: 'refused', reason: 'not-writable' };
  const settings = readInsertionSettings(document);
  const plans = answers.map((answer) =>
    planInsertion(
      checklist,
      { ...languageAt(document, answer), fence: answer.fence },
      {
        ...settings,
        boxes: hasBoxes ? settings.boxes : null,
        width: widthAt(editor, answer.place.indentation, settings),
      },
    ),
  );
  const refused = plans.find((plan) => plan.kind === 'refuse');
  if (refused) return leave(step, refused.reason);
  const pieces = plannedPieces(document, answers, plans);
  if (!(await step.finish(withPieces(document.getText(), pieces))))
    return leave(step, 'not-writable');
  const inserted = places.map(({ line, place }, at) => ({
    line,
    position: place.position,
    count: pieces[at]?.count ?? 0,
  }));
  keepSelections(editor, selections, inserted);
  const broken = plans.flatMap((plan) => (plan.kind === 'insert' ? plan.broken : []));
  return { kind: 'inserted', broken: [...new Set(broken)] };
}

/** The language at a place, with comments by the file's name where the editor knows none. */
function languageAt(
  document: vscode.TextDocument,
  { line, place, syntax }: AnsweredPlace,
): Omit<CursorLanguage, 'fence'> {
  const path = pathOf(document);
  const id = document.languageId;
  if (path === null || (syntax && !isSilent(syntax)))
    return { id, path, syntax: syntax ?? noComments };
  const end = place.position === 'below' ? line + 1 : line;
  const above = (): readonly string[] =>
    document
      .getText(new vscode.Range(0, 0, end, 0))
      .split(/\r?\n/)
      .slice(0, end);
  return { id, path, syntax: silentSyntax(path, above) };
}

/** Leaves the cursors and selections on the code they were on; a cursor on a filled line stays behind it. */
function keepSelections(
  editor: vscode.TextEditor,
  selections: readonly vscode.Selection[],
  inserted: readonly InsertedLines[],
): void {
  const move = ({ character, line }: vscode.Position): vscode.Position => {
    const now = shifted({ line, column: character }, inserted);
    const filled = inserted.find((one) => one.position === 'fill' && one.line === line);
    const last = now.line + (filled ? filled.count - 1 : 0);
    return filled
      ? editor.document.lineAt(last).range.end
      : editor.document.validatePosition(new vscode.Position(now.line, now.column));
  };
  editor.selections = selections.map(
    ({ active, anchor }) => new vscode.Selection(move(anchor), move(active)),
  );
}

/** Takes everything back; whoever wrote meanwhile is the reason before any other. */
async function leave(step: UndoStep, reason: InsertionRefusal): Promise<InsertionResult> {
  return { kind: 'refused', reason: (await step.revert()) ? reason : 'changed' };
}

/** Why nothing may be inserted; a file that is gone is left to the editor, which keeps its text. */
async function obstacleIn({ uri }: vscode.TextDocument): Promise<InsertionRefusal | null> {
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

/** What is written in the place of a probe, and how many lines that is. */
interface PlannedPieces {
  readonly pieces: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  readonly count: number;
}

/** What is planned in the place of each probe. */
function plannedPieces(
  document: vscode.TextDocument,
  answers: readonly AnsweredPlace[],
  plans: readonly InsertPlan[],
): readonly PlannedPieces[] {
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  return answers.map(({ line, place, probe, word }, at) => {
    const plan = plans[at];
    if (plan?.kind !== 'insert') return { pieces: [], count: 0 };
    const lines = spaceAround(plan, ...neighbors(document, line, place.position));
    const text = placeLines(lines, place, eol);
    const piece = (range: vscode.Range, written: string): PlannedPieces['pieces'][number] => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      text: written,
    });
    const typed = word ? [piece(word, '')] : [];
    if (place.position !== 'above' || probe.start.character === 0)
      return { pieces: [piece(probe, text), ...typed], count: lines.length };
    const above = new vscode.Range(line, 0, line, 0);
    return { pieces: [piece(above, text), piece(probe, ''), ...typed], count: lines.length };
  });
}

/** What the document will hold: its text with what is planned in the place of the probes. */
function withPieces(text: string, planned: readonly PlannedPieces[]): string {
  const pieces = planned.flatMap((one) => one.pieces);
  let whole = text;
  for (const { start, end, text: written } of [...pieces].sort(
    (left, right) => right.start - left.start,
  )) {
    whole = whole.slice(0, start) + written + whole.slice(end);
  }
  return whole;
}

/** The lines that will stand right above and below what is inserted at a line. */
function neighbors(
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
