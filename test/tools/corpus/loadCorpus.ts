import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Note } from '../../../src/core/note/Note';
import { decodeText } from '../../../src/core/text/decodeText';
import type { JournalLabels, LineLabels } from './TextLabels';
import type { NoteScore } from './Score';
import { scoreByLines } from './scoreByLines';
import { scoreJournal } from './scoreJournal';

/** A text with what a person found in it. */
export interface LabeledText {
  readonly name: string;
  /** What its figures are summed up with: a language, or a kind of text. */
  readonly group: string;
  readonly text: string;
  /** Whether the text lay in a folder of learning notes, such as `til`. */
  readonly isInLearningFolder: boolean;
  /** Scores what was read from the text against what the person found. */
  readonly score: (note: Note) => NoteScore;
}

/** How deep folders of labeled texts may lie in the folder that is asked for. */
const deepestFolder = 3;

/** Such as the `fr` of `id6938__fr-injection.md`, `fr-injection.md` and `fr__injection.md`. */
const languageInName = /(?:^|__)([a-z]{2})(?:-|__)/;

function read(path: string): string {
  return decodeText(readFileSync(path)).text;
}

function readLabels(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function markdownIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
}

/** The texts of `kind/NAME.md` that have a `labels/NAME.json`, with both paths. */
function labeledIn(folder: string, kind: 'journals' | 'texts') {
  return markdownIn(join(folder, kind)).flatMap((name) => {
    const labelFile = join(folder, 'labels', name.replace(/\.md$/, '.json'));
    return existsSync(labelFile) ? [{ name, path: join(folder, kind, name), labelFile }] : [];
  });
}

function journalsOf(folder: string): readonly LabeledText[] {
  return labeledIn(folder, 'journals').map(({ name, path, labelFile }) => {
    const labels = readLabels(labelFile) as JournalLabels;
    const score = (note: Note) => scoreJournal(labels, note);
    return { name, group: 'journals', text: read(path), isInLearningFolder: false, score };
  });
}

function textsOf(folder: string, group: string | undefined): readonly LabeledText[] {
  return labeledIn(folder, 'texts').map(({ name, path, labelFile }) => {
    const labels = readLabels(labelFile) as LineLabels;
    const language = languageInName.exec(basename(name, '.md'))?.[1];
    const { isInLearningFolder = false } = labels;
    return {
      name,
      group: group ?? labels.group ?? language ?? 'other',
      text: read(path),
      isInLearningFolder,
      score: (note: Note) => scoreByLines(labels, note),
    };
  });
}

/** Projects hold nothing to learn: each takeaway and each pair found in them is wrong. */
function projectsOf(folder: string): readonly LabeledText[] {
  const score = (note: Note) => scoreByLines({ takeaways: [], challenges: [] }, note);
  return markdownIn(join(folder, 'projects')).map((name) => ({
    name,
    group: 'projects',
    text: read(join(folder, 'projects', name)),
    isInLearningFolder: false,
    score,
  }));
}

function loadFrom(folder: string, group: string | undefined, depth: number): LabeledText[] {
  const own = [...journalsOf(folder), ...textsOf(folder, group), ...projectsOf(folder)];
  if (depth === 0) return own;
  const inner = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  return [...own, ...inner.flatMap((name) => loadFrom(join(folder, name), group, depth - 1))];
}

/**
 * The labeled texts of a folder and the folders in it, three levels deep: `journals/NAME.md` and
 * `texts/NAME.md` with `labels/NAME.json`, and `projects/NAME.md` without.
 * @param group sums up all of `texts/`; without it the label's `group` does, else the language that
 * the file's name starts with
 */
export function loadCorpus(folder: string, group?: string): readonly LabeledText[] {
  return loadFrom(folder, group, deepestFolder);
}
