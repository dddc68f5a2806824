import { oneLine } from '../text/inertText';
import { escapeHtml } from '../text/escapeHtml';
import { barChart, rowBar } from './charts';
import type {
  ChecklistProgress,
  DueDay,
  JournalOverview,
  OverviewEntry,
  OverviewList,
  OverviewTarget,
  SectionCount,
} from './JournalOverview';

/** The words of the page, in the language of the editor. */
export interface OverviewWords {
  readonly title: string;
  summary(notes: number, takeaways: number): string;
  readonly sections: string;
  readonly section: string;
  readonly takeaways: string;
  readonly noSections: string;
  readonly due: string;
  readonly day: string;
  readonly cards: string;
  readonly showTable: string;
  readonly notStarted: string;
  readonly review: string;
  dueTotal(cards: number): string;
  readonly read: string;
  readonly noneRead: string;
  readonly reviewed: string;
  readonly noneReviewed: string;
  readonly checklists: string;
  readonly checklist: string;
  readonly progress: string;
  readonly noChecklists: string;
  progressOf(done: number, total: number): string;
  readonly unlinked: string;
  readonly noneUnlinked: string;
  readonly searching: string;
  more(count: number): string;
  number(value: number): string;
  /** A day from 1970 in full. */
  dayName(day: number): string;
  /** The same in two short lines. */
  dayLabels(day: number): readonly string[];
}

/** How the page's links are written. */
export interface OverviewLinks {
  addressOf(target: OverviewTarget): string;
  /** Where a review is started. */
  readonly review: string;
}

/**
 * The page's body: HTML without a script, in which every text of a note is escaped. It grows with the
 * overview, whose lists are bounded.
 */
export function renderOverview(
  overview: JournalOverview,
  words: OverviewWords,
  links: OverviewLinks,
): string {
  const { checklists, due, read, reviewed, sections, unlinked } = overview;
  const entries = ({ more, rows }: OverviewList<OverviewEntry>): string =>
    `<ul>${rows.map((row) => entryItem(row, links)).join('')}</ul>${moreRows(more, words)}`;
  const listed = (rows: readonly OverviewEntry[], none: string): string =>
    rows.length > 0 ? entries({ rows, more: 0 }) : sentence(none);
  return [
    `<h1>${escapeHtml(words.title)}</h1>`,
    `<p class="quiet">${escapeHtml(words.summary(overview.notes, overview.takeaways))}</p>`,
    part('sections', words.sections, sectionTable(sections, words, links)),
    part('due', words.due, due ? dueChart(due, words) : notStarted(words, links)),
    part('read', words.read, listed(read, words.noneRead)),
    part('reviewed', words.reviewed, listed(reviewed, words.noneReviewed)),
    part('checklists', words.checklists, checklistTable(checklists, words, links)),
    part(
      'unlinked',
      words.unlinked,
      unlinked === null
        ? sentence(words.searching)
        : unlinked.rows.length > 0
          ? entries(unlinked)
          : sentence(words.noneUnlinked),
    ),
  ].join('\n');
}

function part(id: string, heading: string, content: string): string {
  return `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${escapeHtml(heading)}</h2>${content}</section>`;
}

function sentence(text: string): string {
  return `<p class="quiet">${escapeHtml(text)}</p>`;
}

function moreRows(count: number, words: OverviewWords): string {
  return count > 0 ? sentence(words.more(count)) : '';
}

function quiet(text: string): string {
  return text === '' ? '' : ` <span class="quiet">${escapeHtml(oneLine(text))}</span>`;
}

/** Titles are foreign: one line, escaped, and kept from turning what stands beside them around. */
function linked(title: string, target: OverviewTarget | null, links: OverviewLinks): string {
  const text = `<bdi>${escapeHtml(oneLine(title))}</bdi>`;
  return target ? `<a href="${escapeHtml(links.addressOf(target))}">${text}</a>` : text;
}

function entryItem({ detail, target, title }: OverviewEntry, links: OverviewLinks): string {
  return `<li>${linked(title, target, links)}${quiet(detail)}</li>`;
}

function table(caption: string, heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  return `<table><caption class="unseen">${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function sectionTable(
  { more, rows }: OverviewList<SectionCount>,
  words: OverviewWords,
  links: OverviewLinks,
): string {
  if (rows.length === 0) return sentence(words.noSections);
  const highest = rows.reduce((most, { takeaways }) => Math.max(most, takeaways), 1);
  const lines = rows.map(
    ({ journal, takeaways, target, title }) =>
      `<tr><th scope="row">${linked(title, target, links)}${quiet(journal)}</th><td>${rowBar(takeaways / highest)}<span>${escapeHtml(words.number(takeaways))}</span></td></tr>`,
  );
  return table(words.sections, [words.section, words.takeaways], lines) + moreRows(more, words);
}

function checklistTable(
  { more, rows }: OverviewList<ChecklistProgress>,
  words: OverviewWords,
  links: OverviewLinks,
): string {
  if (rows.length === 0) return sentence(words.noChecklists);
  const lines = rows.map(
    ({ detail, done, target, title, total }) =>
      `<tr><th scope="row">${linked(title, target, links)}${quiet(detail)}</th><td>${rowBar(done / total)}<span>${escapeHtml(words.progressOf(done, total))}</span></td></tr>`,
  );
  return table(words.checklists, [words.checklist, words.progress], lines) + moreRows(more, words);
}

function notStarted(words: OverviewWords, links: OverviewLinks): string {
  return `${sentence(words.notStarted)}<p><a href="${escapeHtml(links.review)}">${escapeHtml(words.review)}</a></p>`;
}

/** The chart with the same figures as a table, which can be opened below it. */
function dueChart(due: readonly DueDay[], words: OverviewWords): string {
  const total = words.dueTotal(due.reduce((sum, { cards }) => sum + cards, 0));
  const bars = due.map(({ cards, day }) => {
    return { value: cards, text: words.number(cards), labels: words.dayLabels(day) };
  });
  const rows = due.map(
    ({ cards, day }) =>
      `<tr><th scope="row">${escapeHtml(words.dayName(day))}</th><td>${escapeHtml(words.number(cards))}</td></tr>`,
  );
  const figures = table(words.due, [words.day, words.cards], rows);
  return `<p>${escapeHtml(total)}</p>${barChart(bars, total)}<details><summary>${escapeHtml(words.showTable)}</summary>${figures}</details>`;
}
