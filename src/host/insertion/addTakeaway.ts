import * as vscode from 'vscode';
import { takeawayText } from '../../core/checklists/planTakeaway';
import { parentTitles, type WantedSection } from '../../core/checklists/findSection';
import { planTakeawayEdit } from '../../core/checklists/planTakeawayEdit';
import { relativePath } from '../../core/checklists/relativePath';
import type { PlacedNote } from '../../core/journal/JournalNode';
import type { Section } from '../../core/note/Note';
import { inertText } from '../../core/text/inertText';
import { literalLabel } from '../../core/text/literalLabel';
import { askForText } from '../askForText';
import { chooseRow, type PickerChoice } from '../PickerRow';
import type { EditOutcome, Refusal } from '../files/EditOutcome';
import type { FileEdits } from '../files/FileEdits';
import { refusalText } from '../files/refusalText';
import type { JournalStore } from '../journal/JournalStore';
import { fileName } from '../fileName';
import { showInformation, showWarning } from '../showMessage';

interface TakeawayDeps {
  readonly edits: FileEdits;
  readonly store: JournalStore;
}

/**
 * Appends a takeaway to a section of a note: the selected text or a typed line, with a link to the file
 * and line it was learnt at. One edit that can be undone. What was typed is never lost: where it cannot be
 * added, it is offered for another note, to copy, or as a document.
 */
export async function addTakeaway(
  deps: TakeawayDeps,
  editor: vscode.TextEditor | undefined,
): Promise<void> {
  const selected = editor?.document.getText(editor.selection) ?? '';
  const text = selected.trim() === '' ? await askForLesson() : selected;
  if (text === undefined || text.trim() === '') return;
  while ((await addTo(deps, editor, text)) === 'again');
}

/** Asks for a note and a section and adds the text there; `again` where another one is to be chosen. */
async function addTo(
  { edits, store }: TakeawayDeps,
  editor: vscode.TextEditor | undefined,
  text: string,
): Promise<'again' | 'over'> {
  await store.load();
  if (listNotes(store).length === 0) {
    await rescue(noJournal(), takeawayText(text, null));
    return 'over';
  }
  const placed = await chooseNote(store);
  const section = placed && (await chooseSection(placed));
  if (!placed || section === undefined) return 'over';
  const uri = store.uriOf(placed);
  const item = takeawayText(text, linkTo(editor, uri));
  const wanted = section && { ...section, parents: parentTitles(placed.note.sections, section) };
  const outcome = await appendItem(edits, uri, wanted, item);
  if (outcome.kind === 'refused') {
    const choose = vscode.l10n.t('Choose Another Section');
    const choice = await rescue(refusalText('takeaway', uri, outcome), item, choose);
    return choice === choose ? 'again' : 'over';
  }
  await tellWhere(uri, placed, item, outcome);
  return 'over';
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

/** Says why a takeaway was not added, and keeps its text; the action that was chosen. */
async function rescue(
  message: string,
  item: string,
  ...others: readonly string[]
): Promise<string | undefined> {
  const copy = vscode.l10n.t('Copy Takeaway');
  const open = vscode.l10n.t('Open as New Document');
  const choice = await showWarning(message, ...others, copy, open);
  if (choice === copy) await vscode.env.clipboard.writeText(item);
  if (choice === open) {
    const content = `- ${item}\n`;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
  }
  return choice;
}

function noJournal(): string {
  return vscode.l10n.t(
    'Unable to add the takeaway: no journal of yours is open. A README with sections such as Takeaways is one.',
  );
}

function askForLesson(): Promise<string | undefined> {
  return askForText({
    title: vscode.l10n.t('Add Takeaway to Journal'),
    prompt: vscode.l10n.t('What did you learn? One sentence.'),
  });
}

interface NoteRow extends PickerChoice {
  readonly placed: PlacedNote;
}

/** The notes that can be written to. */
function listNotes(store: JournalStore): NoteRow[] {
  const journals = store.journals.filter(({ origin }) => origin !== 'bundled');
  return journals.flatMap((journal) =>
    journal.notes.map((placed) => ({
      placed,
      label: literalLabel(placed.note.title),
      description: literalLabel(
        journals.length > 1 ? `${journal.title} · ${placed.path}` : placed.path,
      ),
    })),
  );
}

async function chooseNote(store: JournalStore): Promise<PlacedNote | undefined> {
  const chosen = await chooseRow(listNotes(store), {
    title: vscode.l10n.t('Add Takeaway to Journal'),
    placeHolder: vscode.l10n.t('Choose a note'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return chosen?.placed;
}

/** Sections for lessons come first; null is the end of the note, undefined nothing at all. */
async function chooseSection({ note }: PlacedNote): Promise<Section | null | undefined> {
  const isLesson = ({ kind, line, endLine }: Section): boolean =>
    kind === 'practices' ||
    note.takeaways.some((takeaway) => takeaway.line >= line && takeaway.line <= endLine);
  const sections = note.sections.filter(({ level }) => level > 1);
  const ordered = [...sections.filter(isLesson), ...sections.filter((one) => !isLesson(one))];
  if (ordered.length === 0) return note.sections[0] ?? null;
  const chosen = await chooseRow(
    ordered.map((section) => ({
      section,
      label: literalLabel(section.title),
      description: literalLabel(isLesson(section) ? vscode.l10n.t('holds takeaways') : ''),
    })),
    {
      title: vscode.l10n.t('Add Takeaway to Journal'),
      placeHolder: vscode.l10n.t('Choose a section'),
      ignoreFocusOut: true,
    },
  );
  return chosen?.section;
}

/** A link where note and file lie in one workspace, their names alone otherwise. */
function linkTo(
  editor: vscode.TextEditor | undefined,
  note: vscode.Uri,
): { label: string; target: string } | null {
  if (!editor || editor.document.isUntitled) return null;
  const { uri } = editor.document;
  const sameWorld = uri.scheme === note.scheme && uri.authority === note.authority;
  if (!sameWorld || !vscode.workspace.getWorkspaceFolder(uri)) return null;
  const line = editor.selection.start.line + 1;
  return {
    label: `${fileName(uri)}:${line}`,
    target: `${relativePath(note.path, uri.path)}#L${line}`,
  };
}

async function tellWhere(
  uri: vscode.Uri,
  placed: PlacedNote,
  item: string,
  outcome: Exclude<EditOutcome, Refusal>,
): Promise<void> {
  const show = vscode.l10n.t('Show');
  const title = inertText(placed.note.title);
  const message =
    outcome.kind === 'written'
      ? vscode.l10n.t('Added to {0}.', title)
      : vscode.l10n.t('Added to {0}; the note is not saved yet.', title);
  if ((await showInformation(message, show)) !== show) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(Math.max(0, document.getText().lastIndexOf(item)));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}
