import * as vscode from 'vscode';
import { listChecklists, rankChecklists } from '../../core/insertion/OfferedChecklist';
import type { InsertableChecklist } from '../../core/insertion/planInsertion';
import { findTypedTrigger, type TypedTrigger } from '../../core/insertion/findTypedTrigger';
import { literalLabel, oneLine } from '../../core/text/inertText';
import { LiteralMarkdown } from '../LiteralMarkdown';
import { describeDocument } from '../describeDocument';
import type { JournalStore } from '../journal/JournalStore';
import { allCompletionTriggers, completionTriggers } from '../settings/FeatureSettings';
import { textBefore } from './cursorPlaces';

/** More rows than this make the list slow and are never read. */
const mostRows = 1000;
/** Items shown beside the list; more would scroll far out of the small box. */
const documentedItems = 50;

/** A checklist, or a takeaway as a checklist of one item, as it is offered. */
interface Offer {
  readonly label: string;
  readonly detail: string;
  readonly isChecklist: boolean;
  readonly checklist: InsertableChecklist;
}

/** A row of the list; what stands beside it is made when somebody looks. */
class OfferItem extends vscode.CompletionItem {
  readonly offer: Offer;

  constructor(offer: Offer) {
    // The label is read for pictures, the description is not.
    super(
      { label: literalLabel(offer.label), description: oneLine(offer.detail) },
      vscode.CompletionItemKind.Snippet,
    );
    this.offer = offer;
  }
}

/**
 * Offers checklists and single takeaways where a trigger word is typed. Accepting leaves the word to
 * the command that inserts: only that knows the comments of the language at the cursor.
 */
export class ChecklistCompletions implements vscode.CompletionItemProvider {
  readonly #store: JournalStore;
  /** What was offered last, for the letters that are typed next. */
  #last: { readonly document: vscode.TextDocument; readonly offers: readonly Offer[] } | null =
    null;

  constructor(store: JournalStore) {
    this.#store = store;
  }

  /**
   * The list is asked for again at each letter: so it comes although another list, such as that of
   * the words in the file, is open already, and so accepting writes what is typed by then.
   */
  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    context?: vscode.CompletionContext,
  ): Promise<vscode.CompletionList | undefined> {
    const typed = findTypedTrigger(textBefore(document, position), completionTriggers(document));
    if (!typed) return undefined;
    const range = new vscode.Range(position.translate(0, -typed.word.length), position);
    if (!typed.isWhole) return new vscode.CompletionList([unseen(typed, range)], true);
    await this.#store.load();
    if (token.isCancellationRequested) return undefined;
    const offers = this.#offers(document, context);
    const items = offers.map((offer, at) => completion(offer, at, { range, typed }));
    return new vscode.CompletionList(items, true);
  }

  resolveCompletionItem(item: vscode.CompletionItem): vscode.CompletionItem {
    if (item instanceof OfferItem)
      item.documentation = documentationOf(item.offer.checklist).markdown;
    return item;
  }

  #offers(
    document: vscode.TextDocument,
    context: vscode.CompletionContext | undefined,
  ): readonly Offer[] {
    const again = vscode.CompletionTriggerKind.TriggerForIncompleteCompletions;
    if (context?.triggerKind === again && this.#last?.document === document)
      return this.#last.offers;
    const offers = this.#checklists(document).slice(0, mostRows);
    for (const offer of this.#takeaways()) {
      if (offers.length >= mostRows) break;
      offers.push(offer);
    }
    this.#last = { document, offers };
    return offers;
  }

  #checklists(document: vscode.TextDocument): Offer[] {
    const file = describeDocument(document);
    return rankChecklists(listChecklists(this.#store.notes), file).map(
      ({ one: { checklist, placed } }) => ({
        label: checklist.title,
        detail: placed.note.title,
        isChecklist: true,
        checklist,
      }),
    );
  }

  *#takeaways(): Generator<Offer> {
    for (const { note } of this.#store.notes)
      for (const { text } of note.takeaways)
        yield {
          label: text.length > 80 ? `${text.slice(0, 79).replace(/\s+\S*$/, '')} …` : text,
          detail: note.title,
          isChecklist: false,
          checklist: { id: null, title: '', items: [{ text, depth: 0 }] },
        };
  }
}

function completion(
  offer: Offer,
  at: number,
  { range, typed }: { readonly range: vscode.Range; readonly typed: TypedTrigger },
): vscode.CompletionItem {
  const item = new OfferItem(offer);
  item.detail = offer.isChecklist ? vscode.l10n.t('Checklist') : vscode.l10n.t('Takeaway');
  item.range = range;
  item.insertText = typed.word;
  item.filterText = `${typed.trigger}${offer.label.replace(/\s+/g, '')}`;
  item.sortText = `zz${String(at).padStart(5, '0')}`;
  item.command = {
    title: vscode.l10n.t('Insert Checklist'),
    command: '_nexusJournal.insertCompletion',
    arguments: [offer.checklist],
  };
  return item;
}

/**
 * Stands for the list while the trigger is only begun. The editor forgets a list that is empty, and
 * asks no more once it shows others' words; an item that no typed letter matches is never shown.
 */
function unseen({ trigger, word }: TypedTrigger, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem(literalLabel(trigger), vscode.CompletionItemKind.Snippet);
  item.filterText = '…';
  item.insertText = word;
  item.range = range;
  return item;
}

function documentationOf({ items }: InsertableChecklist): LiteralMarkdown {
  const documentation = new LiteralMarkdown();
  for (const { text } of items.slice(0, documentedItems)) documentation.addItem(text);
  if (items.length > documentedItems) documentation.addItem('…');
  return documentation;
}

/** Keeps completions registered with the signs that call for them, which the editor takes only then. */
export class CompletionRegistration implements vscode.Disposable {
  readonly #provider: vscode.CompletionItemProvider;
  readonly #listener: vscode.Disposable;
  #registered: vscode.Disposable;

  constructor(provider: vscode.CompletionItemProvider) {
    this.#provider = provider;
    this.#registered = this.#register();
    this.#listener = vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('nexusJournal.completions.triggers')) return;
      this.#registered.dispose();
      this.#registered = this.#register();
    });
  }

  dispose(): void {
    this.#listener.dispose();
    this.#registered.dispose();
  }

  /**
   * The editor asks by itself at letters. At a sign it asks only those who name the sign; a letter
   * is not to be named, as at that letter it would ask nobody else.
   */
  #register(): vscode.Disposable {
    const signs = allCompletionTriggers().flatMap((trigger) => /.$/u.exec(trigger) ?? []);
    return vscode.languages.registerCompletionItemProvider(
      { pattern: '**' },
      this.#provider,
      ...signs.filter((sign) => !/[\p{L}\p{N}_]/u.test(sign)),
    );
  }
}
