/**
 * Cards as files for other programs: a table with their schedules, and notes that Anki imports.
 */

import { hiddenWord, type WordRarity } from './hiddenWord';
import type { ReviewCard } from './ReviewCard';
import { dayText } from './reviewDay';
import type { ReviewedCard } from './ReviewState';

/** What an export needs to know besides the cards. */
export interface ExportTerms {
  readonly rarity: WordRarity;
  /** A link that opens a card's note at its line. */
  readonly linkOf: (card: ReviewCard) => string;
}

const columns = [
  ...['id', 'kind', 'question', 'answer', 'note', 'heading', 'line', 'link'],
  ...['suspended', 'answers', 'lapses', 'last', 'due', 'stability', 'difficulty'],
];

/** Writes cards as CSV (RFC 4180), a line each, with a line of names before them. */
export function cardsAsCsv(cards: Iterable<ReviewedCard>, { linkOf }: ExportTerms): string {
  const rows = [...cards].map(({ card, id, isSuspended, schedule }) => [
    ...[id, card.kind, card.question, card.answer, card.noteTitle, card.heading],
    ...[String(card.line), linkOf(card), isSuspended ? 'yes' : 'no'],
    ...(schedule
      ? [
          ...[String(schedule.answers), String(schedule.lapses)],
          ...[dayText(schedule.lastDay), dayText(schedule.dueDay)],
          ...[schedule.stability.toFixed(2), schedule.difficulty.toFixed(2)],
        ]
      : ['0', '0', '', '', '', '']),
  ]);
  return [columns, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** A field of a table; what a spreadsheet would take for a formula stands behind an apostrophe. */
function csvField(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/**
 * Writes cards as a text file that Anki imports: tab-separated, with names that stay the same, so that a
 * later import updates the cards. Suspended cards are left out.
 */
export function cardsForAnki(cards: Iterable<ReviewedCard>, terms: ExportTerms): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:Nexus Journal',
    '#guid column:1',
    '#tags column:4',
    '#columns:Guid\tFront\tBack\tTags',
  ];
  const rows = [...cards]
    .filter(({ isSuspended }) => !isSuspended)
    .map(({ card, id }) => {
      const { back, front } = ankiSides(card, terms);
      const tags = ['nexus-journal', card.kind, ...card.subject.tags].map(ankiTag).join(' ');
      return [`nexus-${id}`, front, back, tags].join('\t');
    });
  return [...head, ...rows].map((line) => `${line}\n`).join('');
}

function ankiSides(
  card: ReviewCard,
  { linkOf, rarity }: ExportTerms,
): { readonly front: string; readonly back: string } {
  const place = [card.noteTitle, card.heading].filter((part) => part !== '').join(' › ');
  const source = `<br><br><a href="${html(linkOf(card))}">${html(place)}</a>`;
  if (card.kind !== 'takeaway')
    return { front: html(card.question), back: html(card.answer) + source };
  const word = hiddenWord(card, rarity);
  if (word === null) return { front: html(place), back: html(card.question) + source };
  const parts = card.question.split(word).map(html);
  return { front: parts.join('[…]'), back: parts.join(`<b>${html(word)}</b>`) + source };
}

/** A text within HTML, on one line of the file. */
function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/\s+/g, ' ');
}

/** Anki parts tags at blanks. */
function ankiTag(tag: string): string {
  return html(tag.trim()).replaceAll(' ', '-');
}
