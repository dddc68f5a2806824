import { isMap, isScalar, parseDocument } from 'yaml';
import { readFrontMatter } from '../reading/readFrontMatter';
import { type EditPlan, planOf, replaceIn, TextLines } from '../text/EditPlan';

const broken: EditPlan = { kind: 'refuse', reason: 'broken-front-matter' };

/**
 * Plans to set a number in the front matter of a note, changing nothing else in it: comments, order,
 * quoting and line ends of the other fields stay as they are. A note without front matter is given one.
 * Refused where the number could not be read back, or another field would be another.
 */
export function planFrontMatterField(text: string, field: string, value: number): EditPlan {
  const plan = planField(text, field, value);
  if (plan.kind !== 'edit') return plan;
  const before = fieldsOf(text);
  const after = fieldsOf(replaceIn(text, plan.replacements));
  if (!before || after?.get(field) !== String(value)) return broken;
  before.set(field, String(value));
  const isSame =
    before.size === after.size && [...before].every(([key, one]) => after.get(key) === one);
  return isSame ? plan : broken;
}

/** The values of all fields, written as JSON; null where front matter is broken. */
function fieldsOf(text: string): Map<string, string> | null {
  const { lines } = new TextLines(text.replace(/^\ufeff/, ''));
  const { lineCount, problems } = readFrontMatter(lines);
  if (problems.length > 0) return null;
  const yaml = lines.slice(1, Math.max(1, lineCount - 1)).join('\n');
  const found = parseDocument(yaml, { logLevel: 'error' });
  if (found.errors.length > 0) return null;
  const data = (found.toJS({ maxAliasCount: 20 }) ?? {}) as Readonly<Record<string, unknown>>;
  return new Map(Object.entries(data).map(([key, one]) => [key, JSON.stringify(one)]));
}

function planField(text: string, field: string, value: number): EditPlan {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const lines = new TextLines(text.slice(start));
  const { lineCount, problems } = readFrontMatter(lines.lines);
  if (problems.length > 0) return broken;
  const lineEnd = lines.lineEndAt(Math.max(0, lineCount - 2));
  const line = `${field}: ${value}${lineEnd}`;
  if (lineCount === 0) return insert(start, `---${lineEnd}${line}---${lineEnd}${lineEnd}`);
  const from = start + lines.offsetOf(1, 0);
  const to = start + lines.offsetOf(lineCount - 1, 0);
  // The library knows no CR alone; the offsets are the same with LF in its place.
  const old = scalarOf(text.slice(from, to).replace(/\r(?!\n)/g, '\n'), field);
  if (!old) return insert(to, line);
  if (old.value === value) return { kind: 'unchanged' };
  // A field without a value stands right at its colon.
  const gap = text[from + old.start - 1] === ':' ? ' ' : '';
  const after = text[from + old.end] === '#' ? ' ' : '';
  return planOf([{ start: from + old.start, end: from + old.end, text: `${gap}${value}${after}` }]);
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

function insert(at: number, text: string): EditPlan {
  return planOf([{ start: at, end: at, text }]);
}
