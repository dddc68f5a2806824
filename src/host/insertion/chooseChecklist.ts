import * as vscode from 'vscode';
import { checklistId } from '../../core/insertion/checklistId';
import type { InsertableChecklist } from '../../core/insertion/planInsertion';
import type { JournalStore } from '../journal/JournalStore';

interface ChecklistItem extends vscode.QuickPickItem {
  readonly checklist: InsertableChecklist;
}

/** Asks for a checklist, then for the items that apply; undefined when the user turns away. */
export async function chooseChecklist(
  store: JournalStore,
): Promise<InsertableChecklist | undefined> {
  const title = vscode.l10n.t('Insert Checklist');
  const chosen = await vscode.window.showQuickPick(listChecklists(store), {
    title,
    placeHolder: vscode.l10n.t('Choose a checklist'),
    matchOnDescription: true,
  });
  if (!chosen) return undefined;
  const { checklist } = chosen;
  const items = await vscode.window.showQuickPick(
    checklist.items.map((label) => ({ label, picked: true })),
    {
      title: `${title}: ${checklist.title}`,
      placeHolder: vscode.l10n.t('Untick what does not apply'),
      canPickMany: true,
    },
  );
  if (!items || items.length === 0) return undefined;
  return { ...checklist, items: items.map(({ label }) => label) };
}

async function listChecklists(store: JournalStore): Promise<ChecklistItem[]> {
  await store.load();
  return store.notes.flatMap((placed) =>
    placed.note.checklists.map((checklist) => {
      // Most notes call theirs just that: then only the note's own title tells them apart.
      const isGeneric = /^(?:checklists?|takeaways)$/i.test(checklist.title);
      const title = isGeneric ? `${placed.note.title}: ${checklist.title}` : checklist.title;
      const count = vscode.l10n.t('{0} items', checklist.items.length);
      return {
        label: title,
        description: isGeneric ? count : `${placed.note.title} · ${count}`,
        iconPath: new vscode.ThemeIcon('checklist'),
        checklist: {
          id: checklistId(placed.note, placed.path, checklist.slug),
          title,
          items: checklist.items.map((item) => item.text),
        },
      };
    }),
  );
}
