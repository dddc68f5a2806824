import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Note } from '../../../src/core/note/Note';
import { readNote } from '../../../src/core/reading/readNote';
import { decodeText } from '../../../src/core/text/decodeText';
import type { Labels } from './Labels';

/** A journal with what a person found in it, or a project that holds no takeaways. */
export interface LabelledNote {
  readonly name: string;
  readonly note: Note;
  readonly labels: Labels;
}

function read(path: string): Note {
  return readNote(decodeText(readFileSync(path)).text, basename(path, '.md'));
}

function markdownIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
}

/** The labelled journals of a folder with `journals/NAME.md` and `labels/NAME.json`. */
export function loadJournals(folder: string): readonly LabelledNote[] {
  return markdownIn(join(folder, 'journals')).flatMap((name) => {
    const labelFile = join(folder, 'labels', name.replace(/\.md$/, '.json'));
    if (!existsSync(labelFile)) return [];
    const labels = JSON.parse(readFileSync(labelFile, 'utf8')) as Labels;
    return [{ name, note: read(join(folder, 'journals', name)), labels }];
  });
}

/** The notes of `projects/`, in which every takeaway is a false one. */
export function loadProjects(folder: string): readonly { name: string; note: Note }[] {
  return markdownIn(join(folder, 'projects')).map((name) => ({
    name,
    note: read(join(folder, 'projects', name)),
  }));
}
