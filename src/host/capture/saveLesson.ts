/**
 * Saving what was learned, for every way to say it: the one flow from a text to a note, which loses
 * nothing that was typed.
 */

import * as vscode from 'vscode';
import { parentTitles, type WantedSection } from '../../core/edits/planBlockEdit';
import { planTakeawayEdit } from '../../core/edits/planTakeaway';
import { takeawayText, type TakeawaySource } from '../../core/edits/takeawayText';
import { fillLogTemplate, logFileName, planLogEntry, withTags } from '../../core/edits/learningLog';
import { type EditPlan, replaceIn } from '../../core/text/EditPlan';
import { inertReason, inertText } from '../../core/text/inertText';
import { createFile, fileExists } from '../createFile';
import { showInformation, showWarning } from '../showMessage';
import { type EditOutcome, refusalText } from '../files/EditOutcome';
import type { FileEdits } from '../files/FileEdits';
import type { JournalStore } from '../journal/JournalStore';
import { fileName } from '../renderedDocument';
import { createNote, today } from '../sidebar/createNote';
import { chooseTakeawayTarget, type TakeawayTarget } from './chooseTakeawayTarget';
import { relativeLink } from '../insertion/relativeLink';
import { type LogFolder, readTemplate } from './LogFolder';

/** What saving works with. */
export interface CaptureDeps {
  readonly edits: FileEdits;
  readonly store: JournalStore;
}

/** Something that was learned. */
export interface Lesson {
  readonly source: TakeawaySource;
  /** The editor whose line it is linked to; undefined where it was learned elsewhere. */
  readonly editor: vscode.TextEditor | undefined;
  /** Tags that end its line. */
  readonly tags: readonly string[];
}

/** Where a lesson goes: a place that was chosen, or today's entry of the learning log. */
export type CaptureTarget = TakeawayTarget | { readonly kind: 'log'; readonly folder: LogFolder };

/** A lesson that was not saved, and why, in words. */
interface Failure {
  readonly item: string;
  readonly reason: string;
}

/**
 * Adds a lesson where it is to go, in one edit that can be undone, and says where it is. Where that
 * fails it is offered for another note, to copy, or as a document. False where the user has turned away.
 */
export async function saveLesson(
  deps: CaptureDeps,
  target: CaptureTarget,
  lesson: Lesson,
): Promise<boolean> {
  let failure = await addTo(deps, target, lesson);
  while (failure && (await rescue(failure, true))) {
    const other = await chooseTakeawayTarget(deps.store);
    // Who turns away from another choice still has a text.
    if (!other) return rescue(failure, false);
    failure = await addTo(deps, other, lesson);
  }
  return failure === null;
}

/** Adds the text where it is to go; null where that was done. */
async function addTo(
  deps: CaptureDeps,
  target: CaptureTarget,
  lesson: Lesson,
): Promise<Failure | null> {
  switch (target.kind) {
    case 'newNote':
      return addToNewNote(target, lesson);
    case 'note':
      return addToNote(deps, target, lesson);
    case 'log':
      return addToLog(deps, target.folder, lesson);
  }
}

/** The line that is written into a note. */
function itemIn(note: vscode.Uri, { editor, source, tags }: Lesson): string {
  return withTags(takeawayText(source, linkTo(editor, note)), tags);
}

async function addToNewNote(
  { folder, title }: Extract<TakeawayTarget, { kind: 'newNote' }>,
  lesson: Lesson,
): Promise<Failure | null> {
  const item = itemIn(vscode.Uri.joinPath(folder, 'note.md'), lesson);
  try {
    void showWhere(await createNote(folder, title, item), title, item);
    return null;
  } catch (error) {
    return { item, reason: inertReason(error) };
  }
}

async function addToNote(
  { edits, store }: CaptureDeps,
  { placed, section }: Extract<TakeawayTarget, { kind: 'note' }>,
  lesson: Lesson,
): Promise<Failure | null> {
  const uri = store.uriOf(placed);
  const item = itemIn(uri, lesson);
  const wanted = section && { ...section, parents: parentTitles(placed.note.sections, section) };
  const outcome = await appendItem(edits, uri, wanted, item);
  return settle(outcome, { uri, title: placed.note.title, item });
}

/** Adds to today's entry; the file of the month is made where it is missing. */
async function addToLog(
  { edits }: CaptureDeps,
  folder: LogFolder,
  lesson: Lesson,
): Promise<Failure | null> {
  const date = today();
  const uri = vscode.Uri.joinPath(folder.uri, logFileName(date));
  const item = itemIn(uri, lesson);
  const title = vscode.l10n.t('the learning log');
  try {
    if (!(await fileExists(uri))) {
      await createFile(uri, newLogText(await readTemplate(folder), date, item));
      void showWhere(uri, title, item);
      return null;
    }
  } catch (error) {
    return { item, reason: inertReason(error) };
  }
  const plan = (text: string): EditPlan => planLogEntry(text, date, item);
  return settle(await edits.apply({ uri, plan }, 'file'), { uri, title, item });
}

/** A new file of the log with its first line; rejects in words where the template has no room for it. */
function newLogText(template: string, date: string, item: string): string {
  const text = fillLogTemplate(template, date);
  const plan = planLogEntry(text, date, item);
  if (plan.kind === 'edit') return replaceIn(text, plan.replacements);
  throw new Error(
    vscode.l10n.t(
      'Unable to start the learning log: a code block or comment in its template is not closed. Fix the template, then try again.',
    ),
  );
}

/** Says where an item is, or why it is not there. */
function settle(
  outcome: EditOutcome,
  { item, title, uri }: { readonly item: string; readonly title: string; readonly uri: vscode.Uri },
): Failure | null {
  if (outcome.kind === 'refused') return { item, reason: refusalText('takeaway', uri, outcome) };
  void showWhere(uri, title, item, outcome.kind === 'edited' && !savesItself(uri));
  return null;
}

/** Appends an item to a section of a note, which is looked for anew, or to the whole note. */
export function appendItem(
  edits: FileEdits,
  uri: vscode.Uri,
  section: WantedSection | null,
  item: string,
): Promise<EditOutcome> {
  return edits.apply({ uri, plan: (text) => planTakeawayEdit(text, section, item) }, 'editor');
}

/** Whether VS Code saves a document without being asked, now or when the focus goes elsewhere. */
function savesItself(uri: vscode.Uri): boolean {
  const autoSave = vscode.workspace.getConfiguration('files', uri).get<unknown>('autoSave');
  return typeof autoSave === 'string' && autoSave !== 'off';
}

/** Says why a takeaway was not added, and keeps its text; whether another place is to be chosen. */
async function rescue({ item, reason }: Failure, mayChoose: boolean): Promise<boolean> {
  const choose = vscode.l10n.t('Select Another Section');
  const copy = vscode.l10n.t('Copy Takeaway');
  const open = vscode.l10n.t('Open as New Document');
  const choice = await showWarning(reason, ...(mayChoose ? [choose] : []), copy, open);
  if (choice === copy) await vscode.env.clipboard.writeText(item);
  if (choice === open) {
    const content = `- ${item}\n`;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
  }
  return choice === choose;
}

/** A link to where a lesson was learned, in the workspace of its note; null for one learned in the note itself. */
function linkTo(
  editor: vscode.TextEditor | undefined,
  note: vscode.Uri,
): { label: string; target: string } | null {
  if (!editor || editor.document.isUntitled) return null;
  const { uri } = editor.document;
  const target = relativeLink(note, uri);
  if (target === null) return null;
  const line = editor.selection.start.line + 1;
  return { label: `${fileName(uri)}:${line}`, target: `${target}#L${line}` };
}

async function showWhere(
  uri: vscode.Uri,
  noteTitle: string,
  item: string,
  isUnsaved = false,
): Promise<void> {
  const show = vscode.l10n.t('Show');
  const title = inertText(noteTitle);
  const message = isUnsaved
    ? vscode.l10n.t('Added to {0}. The note is not saved yet.', title)
    : vscode.l10n.t('Added to {0}.', title);
  if ((await showInformation(message, show)) !== show) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(Math.max(0, document.getText().lastIndexOf(item)));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}
