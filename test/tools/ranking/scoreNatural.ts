import { type RowScope, RowSearch } from '../../../src/core/search/RowSearch';
import type { RowKind, SearchRow } from '../../../src/core/search/SearchRow';
import type { CorpusText, NaturalQuery } from './RankingCorpus';

/** Shares from 0 to 1 of the queries that have an answering row. */
interface NaturalShares {
  readonly n: number;
  /** Queries that at least one row answers. */
  readonly answerable: number;
  readonly hit1: number;
  readonly hit3: number;
  /** Mean reciprocal rank among the first {@link considered}. */
  readonly mrr: number;
}

/** How well natural questions are answered. */
export interface NaturalReport {
  readonly all: NaturalShares;
  readonly byKind: Readonly<Record<string, NaturalShares>>;
  /** Answerable queries without an answer among the first three. */
  readonly missed: readonly string[];
  /** Share of the queries without an answering row whose first row is said to match weakly. */
  readonly unansweredWeak: number;
}

const considered = 100;
/** What the search shows before anybody changes its filters. */
const kinds: ReadonlySet<RowKind> = new Set<RowKind>([
  'practice',
  'lesson',
  'pitfall',
  'challenge',
  'note',
  'item',
]);
const scope: RowScope = { kinds, language: null, onlyLanguage: null, pinned: new Set() };

interface Answered {
  readonly kind: string;
  readonly query: string;
  readonly answerable: boolean;
  /** Place of the first answering row, from 1; 0 where none was found. */
  readonly rank: number;
  readonly weak: boolean;
}

/** Asks a search over these rows all queries. */
export function scoreNatural(
  rows: readonly SearchRow[],
  queries: readonly NaturalQuery[],
): NaturalReport {
  const search = new RowSearch();
  for (const key of new Set(rows.map(({ noteKey }) => noteKey)))
    search.replace(
      key,
      rows.filter(({ noteKey }) => noteKey === key),
    );
  const texts = rows.filter(({ kind }) => kinds.has(kind)).map(({ text }) => text.toLowerCase());
  const answers = queries.map((query) => ask(search, texts, query));
  const kindsAsked = [...new Set(queries.map(({ kind }) => kind))].sort();
  const unanswerable = answers.filter(({ answerable }) => !answerable);
  return {
    all: shares(answers),
    byKind: Object.fromEntries(
      kindsAsked.map((kind) => [kind, shares(answers.filter((answer) => answer.kind === kind))]),
    ),
    missed: answers
      .filter(({ answerable, rank }) => answerable && (rank === 0 || rank > 3))
      .map(({ query }) => query),
    unansweredWeak: share(unanswerable, ({ weak }) => (weak ? 1 : 0)),
  };
}

/** The texts of a corpus as rows, each in a note of its own. */
export function corpusRows(texts: readonly CorpusText[]): SearchRow[] {
  return texts.map(({ id, text, heading }) => ({
    kind: 'practice',
    text,
    heading,
    noteKey: id,
    noteTitle: '',
    section: heading === '' ? null : heading,
    sectionKind: 'other',
    line: 1,
    endLine: 1,
    solution: null,
    tags: [],
    languages: [],
    isForFiles: true,
    rule: null,
  }));
}

function ask(
  search: RowSearch,
  texts: readonly string[],
  { query, want, kind }: NaturalQuery,
): Answered {
  const answers = (text: string): boolean => want.some((pattern) => pattern.test(text));
  const found = search.find(query, scope, considered);
  const [first] = found;
  return {
    kind,
    query,
    answerable: texts.some(answers),
    rank: found.findIndex(({ row }) => answers(row.text.toLowerCase())) + 1,
    weak: first === undefined || first.weak,
  };
}

function shares(answers: readonly Answered[]): NaturalShares {
  const possible = answers.filter(({ answerable }) => answerable);
  return {
    n: answers.length,
    answerable: possible.length,
    hit1: share(possible, ({ rank }) => (rank === 1 ? 1 : 0)),
    hit3: share(possible, ({ rank }) => (rank >= 1 && rank <= 3 ? 1 : 0)),
    mrr: share(possible, ({ rank }) => (rank === 0 ? 0 : 1 / rank)),
  };
}

function share(answers: readonly Answered[], counts: (answer: Answered) => number): number {
  if (answers.length === 0) return 0;
  return Number((answers.reduce((sum, one) => sum + counts(one), 0) / answers.length).toFixed(4));
}
