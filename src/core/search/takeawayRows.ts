import type { Note } from '../note/Note';
import type { SearchableText } from './TermIndex';

/** One row of the takeaway search: a takeaway, or a challenge with its solution. */
export interface TakeawayRow extends SearchableText {
  readonly kind: 'practice' | 'lesson' | 'challenge';
  /** Key of the note it stands in. */
  readonly noteKey: string;
  readonly noteTitle: string;
  /** Title of the section it stands in, or null before the first heading. */
  readonly section: string | null;
  /** First and last line in the note, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** For a challenge what solved it; null otherwise, or where the note tells no solution. */
  readonly solution: string | null;
}

/** The rows of a note in the order of its lines; challenges count as takeaways (README, "Words"). */
export function takeawayRows(noteKey: string, note: Note): TakeawayRow[] {
  const heading = (...parts: (string | null)[]): string =>
    [...new Set([...parts, note.title].filter((part) => part !== null))].join(' › ');
  const rows: TakeawayRow[] = [
    ...note.takeaways.map((takeaway) => ({
      kind: takeaway.kind,
      noteKey,
      noteTitle: note.title,
      section: takeaway.section,
      line: takeaway.line,
      endLine: takeaway.endLine,
      text: takeaway.text,
      heading: heading(takeaway.group, takeaway.section),
      solution: null,
    })),
    ...note.challenges.map((challenge) => ({
      kind: 'challenge' as const,
      noteKey,
      noteTitle: note.title,
      section: challenge.section,
      line: challenge.line,
      endLine: challenge.endLine,
      text:
        challenge.solution === null
          ? challenge.challenge
          : `${challenge.challenge} → ${challenge.solution}`,
      heading: heading(challenge.title, challenge.section),
      solution: challenge.solution,
    })),
  ];
  return rows.sort((a, b) => a.line - b.line);
}
