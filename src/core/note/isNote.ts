/**
 * Notes that come from a cache or another thread: checked, cut loose from the text they were read from, and
 * with equal texts held once.
 */

import type {
  Challenge,
  Checklist,
  ChecklistItem,
  Entry,
  FrontMatter,
  Note,
  NoteProblem,
  Section,
  SectionKind,
  Takeaway,
} from './Note';
import {
  count,
  countOrNull,
  fieldsOf,
  finite,
  flag,
  listOf,
  oneOf,
  text,
  textOrNull,
} from './Shape';

const kind = oneOf<SectionKind>({
  overview: true,
  technologies: true,
  concepts: true,
  challenges: true,
  practices: true,
  conclusion: true,
  other: true,
});

const frontMatter = fieldsOf<FrontMatter>(
  {
    id: text,
    title: text,
    section: text,
    kind,
    order: finite,
    tags: listOf(text),
    aliases: listOf(text),
    languages: listOf(text),
    date: text,
    updated: text,
  },
  { id: true, title: true, section: true, kind: true, order: true, date: true, updated: true },
);

const section = fieldsOf<Section>({
  title: text,
  level: count,
  line: count,
  endLine: count,
  kind,
  slug: text,
});

const takeaway = fieldsOf<Takeaway>({
  line: count,
  endLine: count,
  text,
  markdown: text,
  section: textOrNull,
  group: textOrNull,
  kind: oneOf<Takeaway['kind']>({ practice: true, lesson: true, pitfall: true, note: true }),
  rule: text,
});

const challenge = fieldsOf<Challenge>({
  kind: oneOf<Challenge['kind']>({ challenge: true, pitfall: true }),
  rule: text,
  line: count,
  endLine: count,
  solutionLine: countOrNull,
  challenge: text,
  solution: textOrNull,
  title: textOrNull,
  section: textOrNull,
});

const entry = fieldsOf<Entry>({ rule: text, line: count, term: text, text, section: textOrNull });

const checklistItem = fieldsOf<ChecklistItem>({ line: count, text, done: flag, depth: count });

const checklist = fieldsOf<Checklist>({
  rule: text,
  scope: oneOf<Checklist['scope']>({ code: true, team: true }),
  line: count,
  title: text,
  slug: text,
  items: listOf(checklistItem),
});

/**
 * Whether a value has every field of a note with the type that it says: for notes that come from a
 * cache or another thread, where anything may stand.
 */
export const isNote = fieldsOf<Note>({
  title: text,
  hasFrontMatter: flag,
  frontMatter,
  summary: text,
  sections: listOf(section),
  takeaways: listOf(takeaway),
  challenges: listOf(challenge),
  entries: listOf(entry),
  checklists: listOf(checklist),
  problems: listOf(fieldsOf<NoteProblem>({ line: count, code: text })),
});

function shareAmong(finds: readonly object[]): void {
  const known = new Map<string, string>();
  for (const find of finds) {
    for (const [key, value] of Object.entries(find) as [string, unknown][]) {
      if (typeof value !== 'string') continue;
      const first = known.get(value);
      if (first === undefined) known.set(value, value);
      else Reflect.set(find, key, first);
    }
  }
}

/**
 * A note that nobody else holds, in which texts that finds repeat, such as their heading, are one string
 * for all finds of a kind: copies between threads and through JSON make many of it.
 */
export function shareTexts(note: Note): Note {
  shareAmong(note.takeaways);
  shareAmong(note.challenges);
  shareAmong(note.entries);
  return note;
}

/**
 * A copy of a note that holds nothing of the text it was read from. Engines keep a whole text alive
 * for the sake of any piece that was cut from it; ten thousand notes would keep all their texts.
 */
export function detachNote(note: Note): Note {
  return shareTexts(JSON.parse(JSON.stringify(note)) as Note);
}
