import type { SearchRow } from '../../../src/core/search/SearchRow';

/** A row of the search as a test needs it. */
export function row(known: Partial<SearchRow>): SearchRow {
  return {
    kind: 'practice',
    text: '',
    heading: '',
    noteKey: 'bundled:docker.md',
    noteTitle: 'Docker',
    section: null,
    sectionKind: 'other',
    line: 1,
    endLine: 1,
    solution: null,
    tags: [],
    languages: [],
    isForFiles: true,
    rule: null,
    ...known,
  };
}
