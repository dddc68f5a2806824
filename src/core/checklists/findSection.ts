import type { Section } from '../note/Note';
import { readFrontMatter } from '../reading/readFrontMatter';
import { readNote } from '../reading/readNote';
import type { TextLines } from '../text/TextLines';
import type { SectionRange } from './planTakeaway';

/** What a section is known by when it is looked for again. */
export type WantedSection = Pick<Section, 'title' | 'level' | 'slug'> & {
  /** The titles of the sections it stands in, outermost first. */
  readonly parents?: readonly string[];
};

/** Where a section stands, lines from 0. */
interface FoundSection extends SectionRange {
  /** The last line before the first heading inside the section. */
  readonly bodyEnd: number;
}

/** The titles of the sections that a section stands in, outermost first. */
export function parentTitles(sections: readonly Section[], inner: Section): readonly string[] {
  return sections
    .filter(({ level, line, endLine }) => {
      return level < inner.level && line < inner.line && inner.line <= endLine;
    })
    .map(({ title }) => title);
}

/**
 * Looks for a section in the text as it is now: by its title, or where several have that by the titles
 * above it too. Lines from 0; null where it is gone or cannot be told from others. Without a section, all
 * that stands below the front matter.
 */
export function findSection(
  text: string,
  lines: TextLines,
  wanted: WantedSection | null,
): FoundSection | null {
  if (wanted === null) {
    const { lineCount } = readFrontMatter(lines.lines);
    const endLine = lines.lines.length - 1;
    return { line: lineCount - 1, endLine, bodyEnd: endLine };
  }
  const { sections } = readNote(text, '');
  const named = sections.filter(
    ({ level, title }) => title === wanted.title && level === wanted.level,
  );
  const chain = wanted.parents?.join('\n');
  const within =
    named.length > 1
      ? named.filter((one) => parentTitles(sections, one).join('\n') === chain)
      : named;
  const [found] = within;
  if (!found || within.length > 1) return null;
  const inner = sections.find(({ line }) => line > found.line && line <= found.endLine);
  const endLine = found.endLine - 1;
  return { line: found.line - 1, endLine, bodyEnd: inner ? inner.line - 2 : endLine };
}
