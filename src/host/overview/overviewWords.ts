import * as vscode from 'vscode';
import type { OverviewWords } from '../../core/overview/renderOverview';
import { inertText } from '../../core/text/inertText';
import { countedWords, noteCount, numberWords, takeawayCount } from '../countedWords';
import { wordsLanguage } from '../pageLanguages';

const dayLength = 86_400_000;

/** The page's own words in the language of the editor. */
export function localizedOverviewWords(): OverviewWords {
  return {
    title: vscode.l10n.t('Journal Overview'),
    summary: (notes, takeaways) => `${noteCount(notes)} · ${takeawayCount(takeaways)}`,
    ...sectionWords(),
    ...dueWords(),
    read: vscode.l10n.t('Recently Read'),
    noneRead: vscode.l10n.t('No notes read in this workspace yet.'),
    reviewed: vscode.l10n.t('Recently Reviewed'),
    noneReviewed: vscode.l10n.t('No cards reviewed yet.'),
    checklists: vscode.l10n.t('Checklists in Progress'),
    checklist: vscode.l10n.t('Checklist'),
    progress: vscode.l10n.t('Progress'),
    noChecklists: vscode.l10n.t('No checklists have open items.'),
    progressOf: (done, total) => vscode.l10n.t('{0} of {1}', numberWords(done), numberWords(total)),
    unlinked: vscode.l10n.t('Notes Without Backlinks'),
    noneUnlinked: vscode.l10n.t('Each of your notes is linked from another note.'),
    searching: vscode.l10n.t('Looking for links…'),
    more: (count) => vscode.l10n.t('and {0} more', numberWords(count)),
    number: (value) => numberWords(value),
  };
}

function sectionWords() {
  return {
    sections: vscode.l10n.t('Sections'),
    section: vscode.l10n.t('Section'),
    takeaways: vscode.l10n.t('Takeaways'),
    noSections: vscode.l10n.t('No sections contain takeaways yet.'),
  };
}

function dueWords() {
  const { language } = vscode.env;
  const format = (day: number, options: Intl.DateTimeFormatOptions): string =>
    new Date(day * dayLength).toLocaleDateString(language, { ...options, timeZone: 'UTC' });
  return {
    due: vscode.l10n.t('Due in the Next Two Weeks'),
    day: vscode.l10n.t('Day'),
    cards: vscode.l10n.t('Cards'),
    showTable: vscode.l10n.t('Show as Table'),
    notStarted: vscode.l10n.t('Nothing is due before your first review.'),
    review: vscode.l10n.t('Review Takeaways'),
    dueTotal: (count: number) =>
      countedWords(
        count,
        (cards) => vscode.l10n.t('{0} card becomes due.', cards),
        (cards) => vscode.l10n.t('{0} cards become due.', cards),
      ),
    dayName: (day: number) => format(day, { dateStyle: 'full' }),
    dayLabels: (day: number) => [
      format(day, { weekday: 'short' }),
      format(day, { day: 'numeric' }),
    ],
  };
}

/** What is said beside a card that was reviewed: its note, and when that was. */
export function reviewedDetail(noteTitle: string, time: number): string {
  const date = new Date(time).toLocaleDateString(wordsLanguage(), { dateStyle: 'medium' });
  return `${inertText(noteTitle)} · ${date}`;
}
