import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Note, NoteProblem } from '../../../src/core/note/Note';
import { readNote } from '../../../src/core/reading/readNote';
import { decodeText } from '../../../src/core/text/decodeText';

const empty = { sections: [], takeaways: [], challenges: [], entries: [], checklists: [] };

/** A note in the format of `npm run inspect`, whose fields and their order are fixed. */
function lay(file: string, note: Note, problems: readonly NoteProblem[]) {
  return {
    file,
    title: note.title,
    sections: note.sections.map(({ title, level, line, kind }) => ({ title, level, line, kind })),
    takeaways: note.takeaways.map(
      ({ line, endLine, text, markdown, section, group, kind, rule }) => ({
        line,
        endLine,
        text,
        markdown,
        section,
        group,
        kind,
        rule,
      }),
    ),
    challenges: note.challenges.map(
      ({ line, endLine, solutionLine, challenge, solution, title, kind, rule }) => ({
        line,
        endLine,
        solutionLine,
        challenge,
        solution,
        title,
        kind,
        rule,
      }),
    ),
    entries: note.entries.map(({ line, term, text, section, rule }) => ({
      line,
      term,
      text,
      section,
      rule,
    })),
    checklists: note.checklists.map(({ line, title, items, rule }) => ({
      line,
      title,
      items: items.map((item) => ({ line: item.line, text: item.text, done: item.done })),
      rule,
    })),
    problems: [...problems, ...note.problems].map(({ line, code }) => ({ line, code })),
  };
}

/**
 * Reads one file as the extension would.
 * @param file the name to print, as the caller gave it
 * @param path where the file is; one that cannot be read gives a line with the problem `unreadable`
 */
export function inspectFile(file: string, path: string): ReturnType<typeof lay> {
  const title = basename(file, extname(file));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { file, title, ...empty, problems: [{ line: 1, code: 'unreadable' }] };
  }
  const { text, problems } = decodeText(bytes);
  return lay(file, readNote(text, title), problems);
}
