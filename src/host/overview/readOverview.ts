import * as vscode from 'vscode';
import type { Journal, PlacedNote } from '../../core/library/Journal';
import {
  type ChecklistProgress,
  checklistsInProgress,
  countSections,
  firstRows,
  type JournalOverview,
  targetOfNote,
  type OverviewEntry,
  type OverviewList,
} from '../../core/overview/JournalOverview';
import { dueForecast, recentlyReviewed } from '../../core/review/reviewFigures';
import { countNotes } from '../../core/tree/countNode';
import type { RegisteredChecklists } from '../checklists/registerChecklistView';
import type { JournalStore } from '../journal/JournalStore';
import type { RecentNotes } from '../keeping/sidebarMemory';
import type { LinkIndex } from '../reader/LinkIndex';
import type { ReviewStore } from '../review/ReviewStore';
import { reviewedDetail } from './overviewWords';

/** Days that are looked ahead. */
const forecastDays = 14;
/** Cards that were reviewed recently, and notes that nothing links to, that are shown at most. */
const mostReviewed = 5;
const mostUnlinked = 20;

/** Where the overview has its figures from. */
export interface OverviewSources {
  readonly checklists: RegisteredChecklists;
  readonly mentions: LinkIndex;
  readonly recent: RecentNotes;
  readonly reviews: ReviewStore;
  readonly store: JournalStore;
}

/** Gathers what the page shows; `unlinked` is what the caller knows of the links. */
export async function readOverview(
  { checklists, recent, reviews, store }: OverviewSources,
  unlinked: JournalOverview['unlinked'],
): Promise<JournalOverview> {
  const state = await reviews.load();
  const days = dueForecast(state, reviews.today, forecastDays);
  const { notes, takeaways } = countNotes(store.notes);
  return {
    notes,
    takeaways,
    sections: countSections(store.journals),
    due: state.isStarted
      ? days.map((cards, after) => ({ day: reviews.today + after, cards }))
      : null,
    read: recent.keys.flatMap((key) => store.find(key) ?? []).map(noteEntry),
    reviewed: recentlyReviewed(state, mostReviewed).map(({ reviewed: { card }, time }) => ({
      title: card.question,
      detail: reviewedDetail(card.noteTitle, time),
      target: { kind: 'note', name: card.noteKey, line: card.line },
    })),
    checklists: checklistsInProgress(progressOfAll(checklists)),
    unlinked,
  };
}

/** The notes of the user's own journals that nothing links to; reads each note once, then what changed. */
export async function findUnlinked({
  mentions,
  store,
}: OverviewSources): Promise<OverviewList<OverviewEntry>> {
  const own = store.journals.filter(({ origin }) => origin !== 'bundled');
  const found: PlacedNote[] = [];
  for (const { notes } of own) {
    for (const placed of await mentions.unlinked(notes)) found.push(placed);
  }
  const isSingle = own.filter(({ notes }: Journal) => notes.length > 0).length < 2;
  const titles = new Map(own.map(({ id, title }) => [id, title]));
  const entries = found.map((placed) => {
    const journal = isSingle ? '' : (titles.get(placed.sourceId) ?? '');
    return { ...noteEntry(placed), detail: [journal, placed.path].filter(Boolean).join(' · ') };
  });
  return firstRows(entries, mostUnlinked);
}

function noteEntry(placed: PlacedNote): OverviewEntry {
  return { title: placed.note.title, detail: placed.path, target: targetOfNote(placed) };
}

function progressOfAll(checklists: RegisteredChecklists): ChecklistProgress[] {
  return checklists.lists().map(({ items, line, title, uri }) => ({
    title,
    detail: vscode.workspace.asRelativePath(uri),
    target: { kind: 'file', name: uri.toString(), line: line + 1 },
    done: items.filter(({ done }) => done).length,
    total: items.length,
  }));
}
