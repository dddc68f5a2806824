/**
 * Notes that come from a cache or another thread: checked, cut loose from the text they were read from, and
 * with equal texts held once.
 */

import type {
  Challenge,
  Checklist,
  ChecklistItem,
  CodePattern,
  Entry,
  FrontMatter,
  Note,
  NoteProblem,
  PatternCondition,
  PatternConditionName,
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
  isText,
  isTextOrNull,
} from './Guard';

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
    id: isText,
    title: isText,
    section: isText,
    kind,
    order: finite,
    tags: listOf(isText),
    aliases: listOf(isText),
    languages: listOf(isText),
    date: isText,
    updated: isText,
  },
  { id: true, title: true, section: true, kind: true, order: true, date: true, updated: true },
);

const section = fieldsOf<Section>({
  title: isText,
  level: count,
  line: count,
  endLine: count,
  kind,
  slug: isText,
});

const takeaway = fieldsOf<Takeaway>({
  line: count,
  endLine: count,
  text: isText,
  markdown: isText,
  section: isTextOrNull,
  group: isTextOrNull,
  kind: oneOf<Takeaway['kind']>({ practice: true, lesson: true, pitfall: true, note: true }),
  rule: isText,
});

const challenge = fieldsOf<Challenge>({
  kind: oneOf<Challenge['kind']>({ challenge: true, pitfall: true }),
  rule: isText,
  line: count,
  endLine: count,
  solutionLine: countOrNull,
  challenge: isText,
  solution: isTextOrNull,
  title: isTextOrNull,
  section: isTextOrNull,
});

const entry = fieldsOf<Entry>({
  rule: isText,
  line: count,
  term: isText,
  text: isText,
  section: isTextOrNull,
});

const checklistItem = fieldsOf<ChecklistItem>({
  line: count,
  text: isText,
  done: flag,
  depth: count,
});

const checklist = fieldsOf<Checklist>({
  rule: isText,
  scope: oneOf<Checklist['scope']>({ code: true, team: true }),
  line: count,
  title: isText,
  slug: isText,
  items: listOf(checklistItem),
});

const patternCondition = fieldsOf<PatternCondition>({
  name: oneOf<PatternConditionName>({
    without: true,
    inside: true,
    outside: true,
    'inside-has': true,
    'inside-lacks': true,
    'body-lacks': true,
    after: true,
    'file-has': true,
    'file-lacks': true,
    'not-in-path': true,
    'text-starts': true,
    'text-has': true,
  }),
  texts: listOf(isText),
});

const codePattern = fieldsOf<CodePattern>(
  {
    id: isText,
    files: listOf(isText),
    code: listOf(isText),
    conditions: listOf(patternCondition),
    lesson: isText,
    line: count,
    asOf: isText,
  },
  { asOf: true },
);

/**
 * Whether a value has every field of a note with the type that it says: for notes that come from a
 * cache or another thread, where anything may stand.
 */
export const isNote = fieldsOf<Note>(
  {
    title: isText,
    hasFrontMatter: flag,
    frontMatter,
    summary: isText,
    sections: listOf(section),
    takeaways: listOf(takeaway),
    challenges: listOf(challenge),
    entries: listOf(entry),
    checklists: listOf(checklist),
    problems: listOf(fieldsOf<NoteProblem>({ line: count, code: isText })),
    patterns: listOf(codePattern),
  },
  { patterns: true },
);

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
export function detachTexts(note: Note): Note {
  return shareTexts(JSON.parse(JSON.stringify(note)) as Note);
}
