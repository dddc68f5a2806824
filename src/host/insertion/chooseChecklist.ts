import * as vscode from 'vscode';
import { checklistId } from '../../core/insertion/checklistId';
import type { InsertableChecklist } from '../../core/insertion/planInsertion';
import type { JournalStore } from '../journal/JournalStore';

/** A checklist of a note as it is offered. */
export interface OfferedChecklist {
  readonly noteKey: string;
  readonly noteTitle: string;
  /** Anchor of its section in the note. */
  readonly slug: string;
  readonly checklist: InsertableChecklist;
  /** Whether the title is the note's own because the checklist's says nothing. */
  readonly isGeneric: boolean;
}

interface ChecklistRow extends vscode.QuickPickItem {
  readonly offered: OfferedChecklist;
}

/** Asks for a checklist, then for the items that apply; undefined when the user turns away. */
export async function chooseChecklist(
  store: JournalStore,
): Promise<InsertableChecklist | undefined> {
  const chosen = await vscode.window.showQuickPick(rows(store), {
    title: vscode.l10n.t('Insert Checklist'),
    placeHolder: vscode.l10n.t('Choose a checklist'),
    matchOnDescription: true,
  });
  return chosen && chooseItems(chosen.offered.checklist);
}

/** Asks which items of a checklist apply; undefined when none does or the user turns away. */
export async function chooseItems(
  checklist: InsertableChecklist,
): Promise<InsertableChecklist | undefined> {
  const items = await vscode.window.showQuickPick(
    checklist.items.map((label) => ({ label, picked: true })),
    {
      title: `${vscode.l10n.t('Insert Checklist')}: ${checklist.title}`,
      placeHolder: vscode.l10n.t('Untick what does not apply'),
      canPickMany: true,
    },
  );
  if (!items || items.length === 0) return undefined;
  return { ...checklist, items: items.map(({ label }) => label) };
}

/** The checklists of all notes read so far. */
export function listChecklists(store: JournalStore): readonly OfferedChecklist[] {
  return store.notes.flatMap((placed) =>
    placed.note.checklists.map((checklist) => {
      // Most notes call theirs just that: then only the note's own title tells them apart.
      const isGeneric = /^(?:checklists?|takeaways)$/i.test(checklist.title);
      return {
        noteKey: placed.key,
        noteTitle: placed.note.title,
        slug: checklist.slug,
        isGeneric,
        checklist: {
          id: checklistId(placed.note, placed.path, checklist.slug),
          title: isGeneric ? `${placed.note.title}: ${checklist.title}` : checklist.title,
          items: checklist.items.map((item) => item.text),
        },
      };
    }),
  );
}

async function rows(store: JournalStore): Promise<ChecklistRow[]> {
  await store.load();
  return listChecklists(store).map(row);
}

function row(offered: OfferedChecklist): ChecklistRow {
  const count = vscode.l10n.t('{0} items', offered.checklist.items.length);
  return {
    offered,
    label: offered.checklist.title,
    description: offered.isGeneric ? count : `${offered.noteTitle} · ${count}`,
    iconPath: new vscode.ThemeIcon('checklist'),
  };
}
