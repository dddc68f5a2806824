import { parse, YAMLParseError } from 'yaml';
import { type FrontMatter, type NoteProblem, type SectionKind, sectionKinds } from '../note/Note';
import { isTooInvolved } from './isTooInvolved';
import { type FoundPatterns, readPatternField } from './readPatternField';
import { readPlainFields } from './readPlainFields';
import { isMapping } from '../isMapping';

/** Front matter as found: its fields, how many lines it takes, and what was wrong with it. */
export interface FoundFrontMatter {
  readonly fields: FrontMatter;
  /** Whether at least one of our fields was set. */
  readonly isOurs: boolean;
  /** Lines from the top of the file, both fences included; 0 where there is none. */
  readonly lineCount: number;
  readonly problems: readonly NoteProblem[];
  readonly patterns: FoundPatterns;
}

const kinds: ReadonlySet<string> = new Set(sectionKinds);

const emptyLists = { tags: [], aliases: [], languages: [] };
const noFrontMatter: FoundFrontMatter = {
  fields: emptyLists,
  isOurs: false,
  lineCount: 0,
  problems: [],
  patterns: { waiting: [], problems: [] },
};

/** A line that can only be a field: what tells front matter from a rule at the top of a note. */
const field = /^[A-Za-z_][\w -]{0,40}:(?:\s|$)/;
/** Longer front matter is no front matter but a note between two rules. */
const maxFrontMatterLines = 400;

function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : undefined;
}

function list(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [value];
  return values.map(text).filter((item) => item !== undefined);
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function kindOf(value: unknown): SectionKind | undefined {
  const kind = text(value)?.toLowerCase() ?? '';
  return kinds.has(kind) ? (kind as SectionKind) : undefined;
}

function withoutUndefined<T extends object>(
  fields: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function fieldsOf(data: Readonly<Record<string, unknown>>): FrontMatter {
  return withoutUndefined({
    id: text(data['id']),
    title: text(data['title']),
    section: text(data['section']),
    kind: kindOf(data['kind']),
    order: numberOf(data['order']),
    tags: list(data['tags']),
    aliases: list(data['aliases']),
    languages: list(data['languages']),
    date: text(data['date']),
    updated: text(data['updated']),
  });
}

function broken(lineCount: number, line: number, code = 'broken-front-matter'): FoundFrontMatter {
  return { ...noFrontMatter, lineCount, problems: [{ line, code }] };
}

function parseFields(body: readonly string[], lineCount: number): FoundFrontMatter {
  const yaml = body.join('\n');
  if (isTooInvolved(yaml)) return broken(lineCount, 1, 'front-matter-too-involved');
  try {
    const data: unknown =
      readPlainFields(body) ?? parse(yaml, { maxAliasCount: 20, logLevel: 'error' });
    if (!isMapping(data)) return broken(lineCount, 1);
    const fields = fieldsOf(data);
    const { tags, aliases, languages, ...rest } = fields;
    const patterns = readPatternField(yaml, data['patterns']);
    const lists = [Object.keys(rest), tags, aliases, languages, patterns.waiting];
    const isOurs = lists.some(({ length }) => length > 0);
    return { fields, isOurs, lineCount, problems: patterns.problems, patterns };
  } catch (error) {
    // The library raises YAMLParseError for syntax, ReferenceError for too many aliases and the like.
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) + 1 : 1;
    return broken(lineCount, Math.min(line, lineCount));
  }
}

/**
 * Reads YAML between two `---` lines at the very top. Broken front matter is a problem and still no
 * text; a rule at the top of a note is left to Markdown. So is front matter that would take long to
 * parse: more than 20,000 characters, 20 open brackets, or 1,000 marks of lists and maps.
 */
export function readFrontMatter(lines: readonly string[]): FoundFrontMatter {
  if (lines[0]?.trimEnd() !== '---') return noFrontMatter;
  const body = lines.slice(1, maxFrontMatterLines);
  const close = body.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  const first = body.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  if (close === 0) return { ...noFrontMatter, lineCount: 2 };
  if (!field.test(first)) return noFrontMatter;
  if (close > 0) return parseFields(body.slice(0, close), close + 2);
  const fields = body.findIndex((line) => line.trim() === '');
  return broken(1 + (fields < 0 ? body.length : fields), 1);
}
