import * as vscode from 'vscode';
import { planTakeaway, takeawayText } from '../../core/checklists/planTakeaway';
import { relativePath } from '../../core/checklists/relativePath';
import type { PlacedNote } from '../../core/journal/JournalNode';
import type { Section } from '../../core/note/Note';
import { inertText } from '../../core/text/inertText';
import { literalLabel } from '../../core/text/literalLabel';
import { askForText } from '../askForText';
import { chooseRow } from '../PickerRow';
import type { JournalStore } from '../journal/JournalStore';
import { fileName } from '../fileName';
import { showInformation, showWarning } from '../showMessage';

/**
 * Appends a takeaway to a section of a note: the selected text or a typed line, with a link to the
 * file and line it was learnt at. One edit that can be undone.
 */
export async function addTakeaway(
  store: JournalStore,
  editor: vscode.TextEditor | undefined,
): Promise<void> {
  const selected = editor?.document.getText(editor.selection) ?? '';
  const text = selected.trim() === '' ? await askForLesson() : selected;
  if (text === undefined || text.trim() === '') return;
  await store.load();
  const placed = await chooseNote(store);
  const section = placed && (await chooseSection(placed));
  if (!placed || section === undefined) return;
  const uri = store.uriOf(placed);
  const item = takeawayText(text, linkTo(editor, uri));
  const document = await vscode.workspace.openTextDocument(uri);
  const line = await appendItem(document, section, item);
  if (line !== null) await tellWhere(document, placed, line);
  else
    void showWarning(
      vscode.l10n.t(
        '{0} cannot be written, so the takeaway was not added.',
        inertText(fileName(uri)),
      ),
    );
}

/** Appends an item to a section, or to the note; the line it stands on, null where it was refused. */
export async function appendItem(
  document: vscode.TextDocument,
  section: Pick<Section, 'line' | 'endLine'> | null,
  item: string,
): Promise<number | null> {
  const lines = document.getText().split(/\r\n|\r|\n/);
  const range = section
    ? { line: section.line - 1, endLine: section.endLine - 1 }
    : { line: -1, endLine: lines.length - 1 };
  const plan = planTakeaway(lines, range, item);
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const edit = new vscode.WorkspaceEdit();
  const text = plan.lines.join(eol);
  if (plan.afterLine < 0) edit.insert(document.uri, new vscode.Position(0, 0), text + eol);
  else edit.insert(document.uri, document.lineAt(plan.afterLine).range.end, eol + text);
  const done = await vscode.workspace.applyEdit(edit);
  return done
    ? plan.afterLine + 1 + plan.lines.indexOf(plan.lines.find((one) => one !== '') ?? '')
    : null;
}

function askForLesson(): Promise<string | undefined> {
  return askForText({
    title: vscode.l10n.t('Add Takeaway to Journal'),
    prompt: vscode.l10n.t('What did you learn? One sentence.'),
  });
}

async function chooseNote(store: JournalStore): Promise<PlacedNote | undefined> {
  const journals = store.journals.filter(({ origin }) => origin !== 'bundled');
  const rows = journals.flatMap((journal) =>
    journal.notes.map((placed) => ({
      placed,
      label: literalLabel(placed.note.title),
      description: literalLabel(
        journals.length > 1 ? `${journal.title} · ${placed.path}` : placed.path,
      ),
    })),
  );
  if (rows.length === 0) {
    void showInformation(
      vscode.l10n.t(
        'No journal of yours is open. A README with sections such as Takeaways is one.',
      ),
    );
    return undefined;
  }
  const chosen = await chooseRow(rows, {
    title: vscode.l10n.t('Add Takeaway to Journal'),
    placeHolder: vscode.l10n.t('Choose a note'),
    matchOnDescription: true,
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
  document: vscode.TextDocument,
  placed: PlacedNote,
  line: number,
): Promise<void> {
  const show = vscode.l10n.t('Show');
  const message = vscode.l10n.t(
    'Added to {0}; the note is not saved yet.',
    inertText(placed.note.title),
  );
  if ((await showInformation(message, show)) !== show) return;
  const at = new vscode.Position(line, 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}
