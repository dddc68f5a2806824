import type { Note, Section } from '../note/Note';

/** A section that a takeaway may be added to. */
export interface TakeawaySection {
  readonly section: Section;
  /** Whether it is about practices or holds takeaways already. */
  readonly isForLessons: boolean;
}

/** The sections of a note below its title that a takeaway may be added to, those for lessons first. */
export function takeawaySections({ sections, takeaways }: Note): readonly TakeawaySection[] {
  const all = sections
    .filter(({ level }) => level > 1)
    .map((section): TakeawaySection => {
      const { endLine, kind, line } = section;
      const holdsOne = takeaways.some((one) => one.line >= line && one.line <= endLine);
      return { section, isForLessons: kind === 'practices' || holdsOne };
    });
  return [
    ...all.filter(({ isForLessons }) => isForLessons),
    ...all.filter(({ isForLessons }) => !isForLessons),
  ];
}
