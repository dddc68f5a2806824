import { type ExportSource, exportSources } from '../../../src/core/agentInstructions/ExportSource';
import { readNote } from '../../../src/core/reading/readNote';

/** What a text offers for export, as the note `docker.md`. */
export function sourcesOf(text: string): readonly ExportSource[] {
  return exportSources(readNote(text, 'Docker'), 'docker.md');
}

/** A source with one lesson of some text, which may be anything. */
export function sourceWith(
  text: string,
  id = 'docker#takeaways',
  title = 'Takeaways',
): ExportSource {
  return {
    id,
    noteTitle: 'Docker',
    title,
    line: 3,
    endLine: 9,
    languages: [],
    lessons: [{ line: 5, kind: 'lesson', text, markdown: null, solution: null, depth: 0 }],
  };
}
