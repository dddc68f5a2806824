import { checklistId, type InsertableChecklist } from '../../core/insertion/planInsertion';
import type { FitSubject } from '../../core/activeFile/fits';
import { isBundledKey } from '../../core/library/noteFiles';
import type { PlacedNote } from '../../core/library/Journal';
import type { ChecklistScope } from '../../core/note/Note';
import type { JournalStore } from '../journal/JournalStore';

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

/** The checklists of all notes read so far that are answered in code; a team's are offered by their note alone. */
export function listChecklists(store: JournalStore): readonly OfferedChecklist[] {
  return store.notes.flatMap(checklistsOf).filter(({ scope }) => scope === 'code');
}

/** The checklists of a note. */
export function checklistsOf(placed: PlacedNote): readonly OfferedChecklist[] {
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
        items: checklist.items.map(({ depth, text }) => ({ depth, text })),
      },
      subject: {
        languages: note.frontMatter.languages,
        tags: note.frontMatter.tags,
        titles: [note.title, checklist.title],
      },
      isOwn: !isBundledKey(placed.key),
    };
  });
}
