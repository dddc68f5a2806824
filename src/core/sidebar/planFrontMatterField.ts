import { isMap, isScalar, parseDocument } from 'yaml';
import { readFrontMatter } from '../reading/readFrontMatter';

/** A replacement in a text, by UTF-16 offsets; `broken` where the front matter cannot be read. */
export type FieldEdit =
  | { readonly kind: 'edit'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'broken' };

/**
 * Plans to set a number in the front matter of a note, changing nothing else in it: comments, order
 * and quoting of the other fields stay as they are. A note without front matter is given one.
 */
export function planFrontMatterField(text: string, field: string, value: number): FieldEdit {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const body = text.slice(start);
  const eol = lineBreakOf(body);
  const lines = body.split(eol);
  const { lineCount, problems } = readFrontMatter(lines);
  if (problems.length > 0) return { kind: 'broken' };
  const line = `${field}: ${value}${eol}`;
  if (lineCount === 0) return insert(start, `---${eol}${line}---${eol}${eol}`);
  const fields = lines.slice(1, lineCount - 1).map((text) => `${text}${eol}`);
  const yaml = fields.join('');
  const offset = start + (lines[0]?.length ?? 0) + eol.length;
  const old = scalarOf(yaml, field);
  if (!old) return insert(offset + yaml.length, line);
  if (old.value === value) return { kind: 'unchanged' };
  // A field without a value stands right at its colon.
  const gap = yaml[old.start - 1] === ':' ? ' ' : '';
  return {
    kind: 'edit',
    start: offset + old.start,
    end: offset + old.end,
    text: `${gap}${value}`,
  };
}

/** The value of a field where it stands; null where the field is missing. */
function scalarOf(
  yaml: string,
  field: string,
): { readonly value: unknown; readonly start: number; readonly end: number } | null {
  const { contents } = parseDocument(yaml, { logLevel: 'error' });
  const node = isMap(contents) ? contents.get(field, true) : undefined;
  if (!isScalar(node) || !node.range) return null;
  return { value: node.value, start: node.range[0], end: node.range[1] };
}

function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

function insert(at: number, text: string): FieldEdit {
  return { kind: 'edit', start: at, end: at, text };
}
