import * as vscode from 'vscode';
import { takeawaySections } from '../../core/edits/takeawaySections';
import type { PlacedNote } from '../../core/library/Journal';
import type { Section } from '../../core/note/Note';
import { joinedLabel, literalLabel } from '../../core/text/inertText';
import type { JournalStore } from '../journal/JournalStore';
import { chooseRow, createPicker, type PickerChoice } from '../PickerRow';
import { askForNoteTitle } from '../sidebar/createNote';
import { chooseNoteFolder } from '../sidebar/chooseNoteFolder';
import { addSource } from '../sidebar/registerSources';
import { writableRoot } from '../sidebar/rowPlace';

/** Where a takeaway goes: to a section of a note, to the end of one, or into a note that is still to be made. */
export type TakeawayTarget =
  | { readonly kind: 'note'; readonly placed: PlacedNote; readonly section: Section | null }
  | { readonly kind: 'newNote'; readonly folder: vscode.Uri; readonly title: string };

/**
 * Finds out where a takeaway goes, without a question that has one answer: what there is nothing to choose
 * from is not asked for. Undefined when the user turns away.
 */
export async function chooseTakeawayTarget(
  store: JournalStore,
): Promise<TakeawayTarget | undefined> {
  if (!(await loadVisibly(store))) return undefined;
  const rows = listNotes(store);
  if (rows.length === 0) return chooseFirstNote(store);
  const placed = rows.length === 1 ? rows[0]?.placed : await chooseNote(rows);
  const section = placed && (await chooseSection(placed));
  return placed && section !== undefined ? { kind: 'note', placed, section } : undefined;
}

/** Many notes take a while the first time, which is said meanwhile; false when the user turns away. */
async function loadVisibly(store: JournalStore): Promise<boolean> {
  if (store.loaded) return true;
  const picker = createPicker();
  picker.title = addTitle();
  picker.placeholder = vscode.l10n.t('Indexing notes…');
  picker.busy = true;
  picker.ignoreFocusOut = true;
  let isWanted = true;
  picker.onDidHide(() => (isWanted = false));
  picker.show();
  await store.load();
  const wasWanted = isWanted;
  picker.dispose();
  return wasWanted;
}

interface NoteRow extends PickerChoice {
  readonly placed: PlacedNote;
}

/** The notes that can be written to. */
function listNotes(store: JournalStore): NoteRow[] {
  const journals = store.journals.filter(
    ({ id, origin }) => origin !== 'bundled' && writableRoot(store, id),
  );
  return journals.flatMap((journal) =>
    journal.notes.map((placed) => ({
      placed,
      label: literalLabel(placed.note.title),
      description: joinedLabel([journals.length > 1 ? journal.title : '', placed.path], ' · '),
    })),
  );
}

/** Lets the user make a journal where they have none: with a new note, or from a folder of notes. */
async function chooseFirstNote(store: JournalStore): Promise<TakeawayTarget | undefined> {
  const newNote = {
    label: literalLabel(vscode.l10n.t('New Note...')),
    detail: literalLabel(vscode.l10n.t('Create a note that starts with the takeaway.')),
    iconPath: new vscode.ThemeIcon('new-file'),
  };
  const addFolder = {
    label: literalLabel(vscode.l10n.t('Add Notes Folder...')),
    detail: literalLabel(vscode.l10n.t('Add the takeaway to notes that you already have.')),
    iconPath: new vscode.ThemeIcon('folder-opened'),
  };
  const chosen = await chooseRow<PickerChoice>([newNote, addFolder], {
    title: addTitle(),
    placeHolder: vscode.l10n.t('No notes yet. Select where to store takeaways'),
    ignoreFocusOut: true,
  });
  if (chosen === newNote) return askForNewNote(await chooseNoteFolder(undefined, store));
  if (chosen !== addFolder) return undefined;
  const title = vscode.l10n.t('Add Notes Folder');
  const folder = await addSource({ title, openLabel: title });
  if (!folder) return undefined;
  await store.load();
  return listNotes(store).length === 0 ? askForNewNote(folder) : chooseTakeawayTarget(store);
}

async function askForNewNote(folder: vscode.Uri | undefined): Promise<TakeawayTarget | undefined> {
  const title = folder && (await askForNoteTitle(vscode.l10n.t('New Note'), ''));
  return title ? { kind: 'newNote', folder, title } : undefined;
}

async function chooseNote(rows: readonly NoteRow[]): Promise<PlacedNote | undefined> {
  const chosen = await chooseRow(rows, {
    title: addTitle(),
    placeHolder: vscode.l10n.t('Select a note'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return chosen?.placed;
}

/** Sections for lessons come first; null is the end of the note, undefined nothing at all. */
async function chooseSection({ note }: PlacedNote): Promise<Section | null | undefined> {
  const ordered = takeawaySections(note);
  if (ordered.length < 2) return ordered[0]?.section ?? note.sections[0] ?? null;
  const chosen = await chooseRow(
    ordered.map(({ isForLessons, section }) => ({
      section,
      label: literalLabel(section.title),
      description: literalLabel(isForLessons ? vscode.l10n.t('contains takeaways') : ''),
    })),
    {
      title: addTitle(),
      placeHolder: vscode.l10n.t('Select a section'),
      ignoreFocusOut: true,
    },
  );
  return chosen?.section;
}

function addTitle(): string {
  return vscode.l10n.t('Add Takeaway to Journal');
}
