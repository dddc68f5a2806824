import { type Abbreviation, readAbbreviation } from './abbreviations';
import { type CollapsedRow, collapseDuplicates } from './collapseDuplicates';
import { completeQuery, type QueryCompletion } from './completeQuery';
import { narrows, parseQuery, rowFilter } from './parseQuery';
import type { RowKind, SearchRow } from './searchRows';
import { type FileContext, suggestForFile, type Suggestion } from './suggestForFile';
import { TermIndex } from './TermIndex';
import { Thesaurus } from './Thesaurus';

/** What a person has switched on beside the words of the query. */
export interface RowScope {
  readonly kinds: ReadonlySet<RowKind>;
  /** The only programming language wanted, or null. */
  readonly onlyLanguage: string | null;
  /** The language of the file being written, which is moved up a little; null without a file. */
  readonly language: string | null;
  /** Keys of the pinned notes, which are moved up a little. */
  readonly pinned: ReadonlySet<string>;
}

/** A little: enough to decide between equals, not to put what fits worse before what fits better. */
const boostForLanguage = 1.08;
const boostForPin = 1.06;
/** What fits so much worse than the best answer is not meant. */
const worthShowing = 0.15;

/** The search over all rows of all notes, with its query language. */
export class RowSearch {
  readonly #index = new TermIndex<SearchRow>();

  /** Abbreviations of the user's own: short form by long form. */
  useAbbreviations(own: Readonly<Record<string, string>>): void {
    const read = Object.entries(own).map(([short, long]): Abbreviation =>
      readAbbreviation(`${short}=${long}`),
    );
    this.#index.useThesaurus(new Thesaurus(read));
  }

  /** Puts the rows of a note in the place of those it had; none removes the note. */
  replace(noteKey: string, rows: readonly SearchRow[]): void {
    this.#index.replace(noteKey, rows);
  }

  /** How many takeaways of how many notes are searched; challenges count as takeaways. */
  extent(): { readonly takeaways: number; readonly notes: number } {
    let takeaways = 0;
    for (const { kind } of this.#index.all())
      if (kind !== 'entry' && kind !== 'heading') takeaways++;
    return { takeaways, notes: [...this.#index.owners()].length };
  }

  /** The rows that answer a query, near-duplicates as one, at most `limit`. */
  find(query: string, scope: RowScope, limit: number): CollapsedRow[] {
    const parsed = parseQuery(query);
    const filter = rowFilter(parsed);
    const accepts = (row: SearchRow): boolean => isWanted(row, scope) && filter(row);
    if (parsed.words !== '') {
      const boost = (row: SearchRow): number => boostOf(row, scope);
      const hits = this.#index.search(parsed.words, { limit, accepts, boost });
      const least = (hits[0]?.score ?? 0) * worthShowing;
      const near = hits.filter((hit) => hit.score >= least);
      return collapseDuplicates(near.map((hit) => hit.document));
    }
    if (!narrows(parsed) && parsed.without.length === 0) return [];
    return collapseDuplicates(firstOf(this.#index.all(), accepts, limit));
  }

  /** What the filter at the end of a query may become. */
  complete(query: string): QueryCompletion[] {
    return completeQuery(query, this.#index.all());
  }

  /** Rows that fit the file being written. */
  suggest(context: FileContext, scope: RowScope): Suggestion[] {
    return suggestForFile(context, this.#index, (row) => isWanted(row, scope));
  }
}

function isWanted(row: SearchRow, { kinds, onlyLanguage }: RowScope): boolean {
  return kinds.has(row.kind) && (onlyLanguage === null || row.languages.includes(onlyLanguage));
}

function boostOf(row: SearchRow, { language, pinned }: RowScope): number {
  const spoken = language !== null && row.languages.includes(language) ? boostForLanguage : 1;
  return spoken * (pinned.has(row.noteKey) ? boostForPin : 1);
}

function firstOf(
  rows: Iterable<SearchRow>,
  accepts: (row: SearchRow) => boolean,
  limit: number,
): SearchRow[] {
  const found: SearchRow[] = [];
  for (const row of rows) {
    if (found.length === limit) break;
    if (accepts(row)) found.push(row);
  }
  return found;
}
