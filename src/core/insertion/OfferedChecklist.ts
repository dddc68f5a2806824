/**
 * The checklists of all notes as they are offered: listed, and ranked for a file.
 */

import type { ActiveFile } from '../activeFile/ActiveFile';
import { compareFits, type Fit, fits, type FitSubject } from '../activeFile/fits';
import { rememberEach } from '../Lazy';
import type { PlacedNote } from '../library/Journal';
import { isBundledKey } from '../library/noteFiles';
import type { ChecklistScope } from '../note/Note';
import { checklistId, type InsertableChecklist } from './planInsertion';

/** A checklist of a note as it is offered. */
export interface OfferedChecklist {
  readonly placed: PlacedNote;
  /** Anchor of its section in the note. */
  readonly slug: string;
  /** Line of the note it starts at, from 1. */
  readonly line: number;
  readonly checklist: InsertableChecklist & { readonly id: string };
  /** Whether the title is the note's own because the checklist's says nothing. */
  readonly isGeneric: boolean;
  readonly scope: ChecklistScope;
  readonly subject: FitSubject;
  /** Whether the note is one's own, not a bundled one. */
  readonly isOwn: boolean;
}

/** The checklists of notes that are answered in code; a team's are offered by their note alone. */
export function listChecklists(notes: readonly PlacedNote[]): readonly OfferedChecklist[] {
  const offered: OfferedChecklist[] = [];
  // Most notes hold none, and a list for each of them would be most of the work.
  for (const placed of notes) {
    if (placed.note.checklists.length === 0) continue;
    for (const one of offeredOf(placed)) if (one.scope === 'code') offered.push(one);
  }
  return offered;
}

/** The checklists of a note, the same objects each time. */
export function checklistsOf(placed: PlacedNote): readonly OfferedChecklist[] {
  return placed.note.checklists.length === 0 ? [] : offeredOf(placed);
}

const offeredOf = rememberEach((placed: PlacedNote): readonly OfferedChecklist[] => {
  const { note, path } = placed;
  return note.checklists.map((checklist) => {
    // Most notes call theirs just that: then only the note's own title tells them apart.
    const isGeneric = /^(?:checklists?|takeaways)$/i.test(checklist.title);
    const title = isGeneric ? `${note.title}: ${checklist.title}` : checklist.title;
    return {
      placed,
      slug: checklist.slug,
      line: checklist.line,
      isGeneric,
      scope: checklist.scope,
      checklist: {
        id: checklistId(note, path, checklist.slug),
        title,
        items: checklist.items,
      },
      subject: {
        languages: note.frontMatter.languages,
        tags: note.frontMatter.tags,
        titles: [note.title, checklist.title],
      },
      isOwn: !isBundledKey(placed.key),
    };
  });
});

/** A checklist with how well it fits; null where nothing speaks for it. */
export interface RankedChecklist {
  readonly one: OfferedChecklist;
  readonly fit: Fit | null;
}

/** Checklists in the order they are offered: those that fit a file first, and one's own first. */
export function rankChecklists(
  offered: readonly OfferedChecklist[],
  file: ActiveFile | null,
): readonly RankedChecklist[] {
  return offered
    .map((one) => ({ one, isOwn: one.isOwn, fit: file ? fits(one.subject, file) : unknown }))
    .sort(compareFits)
    .map(({ fit, one }) => ({ one, fit: fit.score > 0 ? fit : null }));
}

const unknown: Fit = { score: 0, closeness: 0, reason: null };
