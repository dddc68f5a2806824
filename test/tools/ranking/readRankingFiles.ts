import { readFileSync } from 'node:fs';
import type { CorpusText, NaturalQuery, RankingQuery } from './RankingCorpus';

type Entry = Readonly<Record<string, unknown>>;

/** What one file of the benchmark holds, told by the fields of its entries. */
export type RankingFile =
  | { readonly type: 'corpus'; readonly texts: readonly CorpusText[] }
  | { readonly type: 'words'; readonly queries: readonly RankingQuery[] }
  | { readonly type: 'natural'; readonly queries: readonly NaturalQuery[] };

/**
 * Reads a list of `{"id","text","heading"}` (a corpus; the heading may be left out), of
 * `{"query","expect","kind"}` (words of one text) or of `{"query","want","kind"}` (natural queries).
 * Throws what is wrong in words.
 */
export function readRankingFile(path: string): RankingFile {
  const entries = readList(path);
  const [first = {}] = entries;
  if (first['want'] !== undefined)
    return { type: 'natural', queries: entries.map((entry, at) => naturalQuery(entry, path, at)) };
  if (first['query'] !== undefined)
    return { type: 'words', queries: entries.map((entry, at) => wordQuery(entry, path, at)) };
  return { type: 'corpus', texts: entries.map((entry, at) => corpusText(entry, path, at)) };
}

function corpusText(entry: Entry, path: string, at: number): CorpusText {
  const where = `${path}: entry ${at}`;
  return {
    id: textOf(entry, 'id', where),
    text: textOf(entry, 'text', where),
    heading: entry['heading'] === undefined ? '' : textOf(entry, 'heading', where),
  };
}

function wordQuery(entry: Entry, path: string, at: number): RankingQuery {
  const where = `${path}: query ${at}`;
  return {
    query: textOf(entry, 'query', where),
    expect: textOf(entry, 'expect', where),
    kind: textOf(entry, 'kind', where),
  };
}

function naturalQuery(entry: Entry, path: string, at: number): NaturalQuery {
  const where = `${path}: query ${at}`;
  const want: unknown = entry['want'];
  if (!Array.isArray(want) || !want.every((one) => typeof one === 'string'))
    throw new Error(`${where} has no list of patterns named "want".`);
  return {
    query: textOf(entry, 'query', where),
    want: want.map(patternOf),
    kind: textOf(entry, 'kind', where),
  };
}

/** `/…/` is a regular expression; anything else is found as it stands. */
function patternOf(text: string): RegExp {
  const expression = /^\/(?<source>.+)\/$/su.exec(text)?.groups?.['source'];
  return new RegExp(expression ?? text.toLowerCase().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 's');
}

function readList(path: string): Entry[] {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(value)) throw new Error(`${path} does not contain a list.`);
  return value.map((entry: unknown, at) => {
    if (typeof entry !== 'object' || entry === null)
      throw new Error(`${path}: entry ${at} is not an object.`);
    return { ...entry };
  });
}

function textOf(entry: Entry, name: string, where: string): string {
  const value = entry[name];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new Error(`${where} has no "${name}".`);
  return value;
}
