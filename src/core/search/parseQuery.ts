import { foldWord, longestQuery } from './scanWords';
import type { SearchRow } from './SearchRow';

/** A query taken apart: the words to rank by, and what every answer has to fulfil. */
export interface ParsedQuery {
  /** What is left for the ranking, the exact words among it. */
  readonly words: string;
  /** `-word`: what no answer may hold. */
  readonly without: readonly string[];
  /** `"exact words"`, folded: what every answer holds as it stands. */
  readonly exactly: readonly string[];
  /** `#tag`: each names a tag of the note by its beginning. */
  readonly tags: readonly string[];
  /** `@section` or `@kind`: a part of the section's title, its kind or the row's kind. */
  readonly sections: readonly string[];
  /** `in:note`: a part of the note's title or path. */
  readonly notes: readonly string[];
  /** `lang:python`: a programming language the note is about. */
  readonly languages: readonly string[];
}

const part =
  /(?<=^|\s)(?:(?<tag>#)|(?<section>@)|(?<note>in:)|(?<language>lang:)|(?<without>-(?!-)))?(?:"(?<quoted>[^"]*)"?|(?<plain>\S+))/giu;

/** A lone `#` or `-` is a filter that is still being typed. */
const unfinished = /^(?:[#@-]|in:|lang:)$/i;

/** Whether notes hold the tag, section or kind that stands behind a `#` or `@`. */
type HoldsValue = (prefix: '#' | '@', folded: string) => boolean;

/**
 * Reads the query language; what does not belong to it are words, and so is `@shared_task` where
 * `holds` knows no section or kind of that name. An unfinished filter asks nothing, nor does what stands
 * behind the first 1,000 characters.
 */
export function parseQuery(query: string, holds: HoldsValue = () => true): ParsedQuery {
  const found = {
    words: [],
    without: [],
    exactly: [],
    tags: [],
    sections: [],
    notes: [],
    languages: [],
  };
  const lists: Record<keyof typeof found, string[]> = found;
  for (const { groups = {} } of query.slice(0, longestQuery).matchAll(part)) {
    const text = groups['quoted'] ?? groups['plain'] ?? '';
    const folded = foldText(text);
    const list = listFor(groups, (prefix) => holds(prefix, folded));
    if (folded.trim() === '' || unfinished.test(text)) continue;
    if (list !== 'words') lists[list].push(folded);
    else {
      lists.words.push(text);
      if (groups['quoted'] !== undefined) lists.exactly.push(folded);
    }
  }
  return { ...lists, words: lists.words.join(' ') };
}

function listFor(
  groups: Partial<Record<string, string>>,
  isValue: (prefix: '#' | '@') => boolean,
): keyof ParsedQuery {
  if (groups['tag'] !== undefined) return isValue('#') ? 'tags' : 'words';
  if (groups['section'] !== undefined) return isValue('@') ? 'sections' : 'words';
  if (groups['note'] !== undefined) return 'notes';
  if (groups['language'] !== undefined) return 'languages';
  return groups['without'] !== undefined ? 'without' : 'words';
}

/** Whether the query holds more than words, so that it can be answered without any. */
export function narrows(query: ParsedQuery): boolean {
  const { tags, sections, notes, languages } = query;
  return [tags, sections, notes, languages].some((list) => list.length > 0);
}

/**
 * Tells whether a row stands where a query wants it: by tag, note, language and section. What depends
 * on the note or the section alone is found out once for each.
 */
export function placeFilter(query: ParsedQuery): (row: SearchRow) => boolean {
  if (!narrows(query)) return () => true;
  const inNote = remembered(
    (row) => row.noteKey,
    (row) => suits(row, query),
  );
  if (query.sections.length === 0) return inNote;
  const inSection = remembered(
    (row) => `${row.kind}\n${row.sectionKind}\n${row.heading}`,
    (row) => query.sections.every((section) => liesIn(row, section)),
  );
  return (row) => inNote(row) && inSection(row);
}

/** Whether the text of a row holds what a query wants word for word, and nothing unwanted. */
export function holdsWords(row: SearchRow, { exactly, without }: ParsedQuery): boolean {
  const text = foldText(row.text);
  const words = new Set(without.length > 0 ? wordsOf(text) : []);
  return (
    exactly.every((phrase) => text.includes(phrase)) && !without.some((word) => words.has(word))
  );
}

function remembered(
  keyOf: (row: SearchRow) => string,
  test: (row: SearchRow) => boolean,
): (row: SearchRow) => boolean {
  const answers = new Map<string, boolean>();
  return (row) => {
    const key = keyOf(row);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = test(row);
    answers.set(key, answer);
    return answer;
  };
}

function suits(row: SearchRow, { tags, languages, notes }: ParsedQuery): boolean {
  return (
    tags.every((tag) => row.tags.some((own) => foldText(own).startsWith(tag))) &&
    languages.every((language) => row.languages.includes(language)) &&
    notes.every((note) => foldText(`${row.noteTitle} ${row.noteKey}`).includes(note))
  );
}

function liesIn(row: SearchRow, section: string): boolean {
  const places = [row.kind, row.sectionKind, row.heading];
  return places.some((place) => foldText(place).includes(section.replace(/s$/, '')));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}

function foldText(text: string): string {
  return foldWord(text).replace(/\s+/g, ' ');
}
