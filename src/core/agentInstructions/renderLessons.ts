/**
 * Lessons as Markdown for coding agents. The text of a note stays in its list item, whatever it says: it makes no
 * heading, no HTML and no comment, so that it can close no marker.
 */

import { nestItems, indentBy } from '../comments/itemText';
import { escapeItemStart } from '../edits/takeawayText';
import { escapeMarkdownText } from '../text/escapeMarkdownText';
import { oneLine } from '../text/inertText';
import type { ExportedLesson, ExportSource } from './ExportSource';

/** Lessons of one section that are exported: agents read all of it with every request. */
const mostLessons = 200;
/** Code points of a lesson, and of a title. */
const longestLesson = 1000;
const longestTitle = 200;

/**
 * The heading and the lessons of a section, without a line break at either end; at most 200 lessons of 1,000
 * characters. The labels are English in every language of the editor: a team shares the file.
 */
export function renderSource(source: ExportSource): string {
  return `## ${sourceHeading(source)}\n\n${renderLessons(source.lessons)}`.trim();
}

/** The title of a section behind that of its note, as the text of a heading. */
export function sourceHeading({ noteTitle, title }: ExportSource): string {
  const titles = noteTitle === title ? [title] : [noteTitle, title];
  const heading = titles.map((one) => oneLine(one, longestTitle)).join(': ');
  // A run of number signs behind a blank would end the heading and vanish.
  return escapeMarkdownText(heading).replace(/(^|\s)(#+)$/, '$1\\$2');
}

/** Lessons as a list, in their order. */
export function renderLessons(lessons: readonly ExportedLesson[]): string {
  const told = lessons.filter(({ text }) => oneLine(text) !== '');
  const shown = told.slice(0, mostLessons);
  const depths = nestItems(shown);
  const lines = shown.map((lesson, at) => indentBy(depths[at]?.depth ?? 0) + lessonLine(lesson));
  const left = told.length - shown.length;
  return [...lines, ...(left > 0 ? [`- … and ${left} more in the note.`] : [])].join('\n');
}

function lessonLine({ kind, markdown, solution, text }: ExportedLesson): string {
  const words = lessonText(markdown === null ? text : withCode(text, markdown));
  if (kind === 'check') return `- [ ] ${words}`;
  if (solution === null) return `- ${words}`;
  return `- Problem: ${words} Solution: ${lessonText(solution)}`;
}

function lessonText(text: string): string {
  return escapeItemStart(escapeMarkdownText(oneLine(text, longestLesson), { isTemplate: false }));
}

/** Spans of code that hold no sign of code themselves. */
const codeSpan = /(?<!`)`([^`\n]+)`(?!`)/g;

/** Puts the code spans of the Markdown that a text was read from back into it. */
function withCode(text: string, markdown: string): string {
  if (text.includes('`')) return text;
  const pieces: string[] = [];
  let copied = 0;
  for (const { 1: code = '' } of markdown.matchAll(codeSpan)) {
    const at = text.indexOf(code, copied);
    if (at < 0) break;
    pieces.push(text.slice(copied, at), `\`${code}\``);
    copied = at + code.length;
  }
  return pieces.join('') + text.slice(copied);
}
