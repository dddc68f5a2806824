import * as vscode from 'vscode';
import { parentTitles, type WantedSection } from '../../core/edits/planBlockEdit';
import { planTakeawayEdit } from '../../core/edits/planTakeaway';
import { takeawayText, type TakeawaySource } from '../../core/edits/takeawayText';
import { inertReason, inertText } from '../../core/text/inertText';
import { askForText, showInformation, showWarning } from '../showMessage';
import { type EditOutcome, refusalText } from '../files/EditOutcome';
import type { FileEdits } from '../files/FileEdits';
import type { JournalStore } from '../journal/JournalStore';
import { fileName } from '../renderedDocument';
import { createNote } from '../sidebar/createNote';
import { chooseTakeawayTarget, type TakeawayTarget } from './chooseTakeawayTarget';
import { relativeLink } from './relativeLink';

interface TakeawayDeps {
  readonly edits: FileEdits;
  readonly store: JournalStore;
}

/** A takeaway that was not added, and why, in words. */
interface Failure {
  readonly item: string;
  readonly reason: string;
}

/**
 * Appends a takeaway to a section of a note: the selected text or a typed line, with a link to the file
 * and line it was learned at. One edit that can be undone. Where it goes is settled before anything is
 * typed, and what was typed is never lost: where it cannot be added, it is offered for another note, to
 * copy, or as a document.
 */
export async function addTakeaway(
  deps: TakeawayDeps,
  editor: vscode.TextEditor | undefined,
): Promise<void> {
  const target = await chooseTakeawayTarget(deps.store);
  const source = target && (selectedText(editor) ?? (await askForLesson(target)));
  if (!target || source === undefined || source.text.trim() === '') return;
  let failure = await addTo(deps, editor, target, source);
  while (failure && (await rescue(failure, true))) {
    const other = await chooseTakeawayTarget(deps.store);
    if (!other) {
      // Who turns away from another choice still has a text.
      await rescue(failure, false);
      return;
    }
    failure = await addTo(deps, editor, other, source);
  }
}

/** Languages of prose, in which the signs of comments in code mean something else. */
const proseLanguages = new Set([
  'asciidoc',
  'latex',
  'markdown',
  'mdx',
  'plaintext',
  'restructuredtext',
]);

function selectedText(editor: vscode.TextEditor | undefined): TakeawaySource | undefined {
  if (!editor) return undefined;
  const text = editor.document.getText(editor.selection);
  const isCode = !proseLanguages.has(editor.document.languageId);
  return text.trim() === '' ? undefined : { text, isCode };
}

/** Adds the text where it is to go; null where that was done. */
async function addTo(
  deps: TakeawayDeps,
  editor: vscode.TextEditor | undefined,
  target: TakeawayTarget,
  source: TakeawaySource,
): Promise<Failure | null> {
  return target.kind === 'newNote'
    ? addToNewNote(editor, target, source)
    : addToNote(deps, editor, target, source);
}

async function addToNewNote(
  editor: vscode.TextEditor | undefined,
  { folder, title }: Extract<TakeawayTarget, { kind: 'newNote' }>,
  source: TakeawaySource,
): Promise<Failure | null> {
  const item = takeawayText(source, linkTo(editor, vscode.Uri.joinPath(folder, 'note.md')));
  try {
    void showWhere(await createNote(folder, title, item), title, item);
    return null;
  } catch (error) {
    return { item, reason: inertReason(error) };
  }
}

async function addToNote(
  { edits, store }: TakeawayDeps,
  editor: vscode.TextEditor | undefined,
  { placed, section }: Extract<TakeawayTarget, { kind: 'note' }>,
  source: TakeawaySource,
): Promise<Failure | null> {
  const uri = store.uriOf(placed);
  const item = takeawayText(source, linkTo(editor, uri));
  const wanted = section && { ...section, parents: parentTitles(placed.note.sections, section) };
  const outcome = await appendItem(edits, uri, wanted, item);
  if (outcome.kind === 'refused') return { item, reason: refusalText('takeaway', uri, outcome) };
  const isUnsaved = outcome.kind === 'edited' && !savesItself(uri);
  void showWhere(uri, placed.note.title, item, isUnsaved);
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

async function askForLesson(target: TakeawayTarget): Promise<TakeawaySource | undefined> {
  const title = target.kind === 'newNote' ? target.title : target.placed.note.title;
  const text = await askForText({
    title: vscode.l10n.t('Add Takeaway to Journal'),
    prompt: vscode.l10n.t('What did you learn? One sentence, added to "{0}".', inertText(title)),
  });
  return text === undefined ? undefined : { text, isCode: false };
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
