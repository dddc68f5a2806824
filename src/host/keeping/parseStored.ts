/** Longest text, in characters, that is taken from what is stored: a path, a query, a line of a note. */
const maxLength = 10_000;

/** The texts of a stored list, each once; the first `most` items count, and others are not looked at. */
export function parseTexts(stored: unknown, most: number): readonly string[] {
  if (!Array.isArray(stored)) return [];
  const items: readonly unknown[] = stored.slice(0, most);
  return [...new Set(items.filter(isStoredText))];
}

/** Whether a stored value is a text of a length that can be handled. */
export function isStoredText(stored: unknown): stored is string {
  return typeof stored === 'string' && stored.length <= maxLength;
}

/** The fields of a stored object, of which nothing is known; none where it is no object. */
export function parseFields(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? (stored as Readonly<Record<string, unknown>>)
    : {};
}

/** A field that an object has itself, whatever its name is. */
export function ownField(fields: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The fields with one set, which becomes the last; of the others those set last, `most` in all. */
export function withField(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
  most: number,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(fields).filter((other) => other !== name);
  const latest = names.slice(Math.max(0, names.length - most + 1));
  const kept = latest.map((other): [string, unknown] => [other, fields[other]]);
  return Object.fromEntries<unknown>([...kept, [name, value]]);
}
