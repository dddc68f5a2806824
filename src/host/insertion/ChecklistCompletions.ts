import * as vscode from 'vscode';
import type { InsertableChecklist } from '../../core/insertion/planInsertion';
import { literalLabel } from '../../core/text/literalLabel';
import { oneLine } from '../../core/text/oneLine';
import { describeDocument } from '../describeDocument';
import { LiteralMarkdown } from '../LiteralMarkdown';
import type { JournalStore } from '../journal/JournalStore';
import { completionTriggers } from '../settings/InsertionSettings';
import { typedWord, wordBefore } from './caretPlaces';
import { listChecklists } from './OfferedChecklist';
import { rankChecklists } from './rankChecklists';

/** More rows than this make the list slow and are never read. */
const mostRows = 1000;
/** Items shown beside the list; more would scroll far out of the small box. */
const documentedItems = 50;

/**
 * Offers checklists and single takeaways where a trigger word is typed. Accepting leaves the word to
 * the command that inserts: only that knows the comments of the language at the caret.
 */
export class ChecklistCompletions implements vscode.CompletionItemProvider {
  readonly #store: JournalStore;

  constructor(store: JournalStore) {
    this.#store = store;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionList | undefined> {
    const triggers = completionTriggers(document);
    const range = typedWord(document, position, triggers);
    // Asked again at the next letter: a list that other extensions opened is not filtered on.
    if (!range)
      return isBegun(document, position, triggers)
        ? new vscode.CompletionList([], true)
        : undefined;
    await this.#store.load();
    if (token.isCancellationRequested) return undefined;
    const word = document.getText(range);
    const trigger =
      triggers.find((one) => word.toLowerCase().startsWith(one.toLowerCase())) ?? word;
    const items = [...this.#checklists(document), ...this.#takeaways()].slice(0, mostRows);
    return new vscode.CompletionList(
      items.map((offer, at) => completion(offer, at, { range, trigger, word })),
      false,
    );
  }

  #checklists(document: vscode.TextDocument): Offer[] {
    const file = describeDocument(document);
    return rankChecklists(listChecklists(this.#store), file).map(
      ({ one: { checklist, placed } }) => ({
        label: checklist.title,
        detail: placed.note.title,
        isChecklist: true,
        checklist,
      }),
    );
  }

  #takeaways(): Offer[] {
    return this.#store.notes.flatMap(({ note }) =>
      note.takeaways.map(({ text }) => ({
        label: text.length > 80 ? `${text.slice(0, 79).replace(/\s+\S*$/, '')} …` : text,
        detail: note.title,
        isChecklist: false,
        checklist: { id: null, title: '', items: [{ text, depth: 0 }] },
      })),
    );
  }
}

interface Offer {
  readonly label: string;
  readonly detail: string;
  readonly isChecklist: boolean;
  readonly checklist: InsertableChecklist;
}

function completion(
  { checklist, detail, isChecklist, label }: Offer,
  at: number,
  typed: { readonly range: vscode.Range; readonly trigger: string; readonly word: string },
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    // The label is read for pictures, the description is not.
    { label: literalLabel(label), description: oneLine(detail) },
    vscode.CompletionItemKind.Snippet,
  );
  item.detail = isChecklist ? vscode.l10n.t('Checklist') : vscode.l10n.t('Takeaway');
  const documentation = new LiteralMarkdown();
  for (const { text } of checklist.items.slice(0, documentedItems)) documentation.addItem(text);
  if (checklist.items.length > documentedItems) documentation.addItem('…');
  item.documentation = documentation.markdown;
  item.range = typed.range;
  item.insertText = typed.word;
  item.filterText = `${typed.trigger}${label.replace(/\s+/g, '')}`;
  item.sortText = `zz${String(at).padStart(5, '0')}`;
  item.command = {
    title: vscode.l10n.t('Insert Checklist'),
    command: '_nexusJournal.insertCompletion',
    arguments: [checklist],
  };
  return item;
}

/** Whether the word before the caret may yet become a trigger. */
function isBegun(
  document: vscode.TextDocument,
  position: vscode.Position,
  triggers: readonly string[],
): boolean {
  const word = wordBefore(document, position).toLowerCase();
  return word.length > 1 && triggers.some((trigger) => trigger.toLowerCase().startsWith(word));
}
