import type { Takeaway } from '../../note/Note';
import type { OutlineNode } from '../outline/Outline';
import type { Candidate } from '../candidates/Candidate';
import { isOnlyLinks, isPlaceholder } from '../candidates/emptyText';
import { type RecognitionContext, storedMarkdown } from '../RecognitionContext';
import { withoutNumber } from '../titles/labels';

/** A longer note is more than one lesson: lines, headings, and items that are nothing but links. */
const [mostLines, mostHeadings, mostLinks] = [150, 4, 5];

/** The first sentence of a text, or all of it where it is one. */
function firstSentence(text: string): string {
  return /^.{8,300}?(?:[.!?](?=\s)|[。！？])/su.exec(text)?.[0] ?? text;
}

/** The first paragraph below the title; null where the note is an index of links or a template. */
function openingOf(
  candidates: readonly Candidate[],
  titleLine: number,
  { vocabulary }: RecognitionContext,
): Candidate | null {
  if (candidates.filter(({ source }) => isOnlyLinks(source)).length > mostLinks) return null;
  const told = candidates.find(
    ({ shape, source, line }) => shape === 'paragraph' && line > titleLine && !isOnlyLinks(source),
  );
  return told === undefined || isPlaceholder(told.source, vocabulary) ? null : told;
}

/**
 * The takeaway that a short note in a folder of learning notes is as a whole: its title and its first
 * sentence. Null for an index of links, a template, a long text, and a title that names a section of a
 * journal.
 */
export function takeawayOfNote(
  nodes: readonly OutlineNode[],
  candidates: readonly Candidate[],
  context: RecognitionContext,
): Takeaway | null {
  const [title, ...others] = nodes.filter(({ section }) => section !== null);
  const heading = title?.section ?? null;
  const isNamed = heading !== null && title?.meaning.roles.length === 0;
  if (!isNamed || context.stored.length > mostLines || others.length >= mostHeadings) return null;
  const told = openingOf(candidates, heading.line, context);
  if (told === null) return null;
  const { line } = heading;
  const sentence = firstSentence(told.textIn(context)).replace(/\s*[:：]$/, '');
  return {
    line,
    endLine: told.endLine,
    text: `${withoutNumber(heading.title)}: ${sentence}`,
    markdown: storedMarkdown(context, told.line, told.endLine),
    section: heading.title,
    group: null,
    kind: 'note',
    rule: 'short-note',
  };
}
