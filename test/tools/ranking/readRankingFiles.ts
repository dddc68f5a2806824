import { readFileSync } from 'node:fs';
import type { CorpusText, RankingQuery } from './Corpus';

/** Reads `[{"id","text","heading"}]`; a heading may be left out. Throws what is wrong in words. */
export function readCorpus(path: string): CorpusText[] {
  return readList(path).map((entry, at) => ({
    id: textOf(entry, 'id', `${path}: entry ${at}`),
    text: textOf(entry, 'text', `${path}: entry ${at}`),
    heading: entry['heading'] === undefined ? '' : textOf(entry, 'heading', `${path}: entry ${at}`),
  }));
}

/** Reads `[{"query","expect","kind"}]`. Throws what is wrong in words. */
export function readQueries(path: string): RankingQuery[] {
  return readList(path).map((entry, at) => ({
    query: textOf(entry, 'query', `${path}: query ${at}`),
    expect: textOf(entry, 'expect', `${path}: query ${at}`),
    kind: textOf(entry, 'kind', `${path}: query ${at}`),
  }));
}

function readList(path: string): Record<string, unknown>[] {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(value)) throw new Error(`${path} holds no list.`);
  return value.map((entry: unknown, at) => {
    if (typeof entry !== 'object' || entry === null)
      throw new Error(`${path}: entry ${at} is no object.`);
    return { ...entry };
  });
}

function textOf(entry: Record<string, unknown>, name: string, where: string): string {
  const value = entry[name];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new Error(`${where} has no "${name}".`);
  return value;
}
