/** Whether a value that was stored, or came from elsewhere, is what later code takes it for. */
export type Guard<Value> = (value: unknown) => value is Value;

/** Any text. */
export const isText: Guard<string> = (value) => typeof value === 'string';

/** A text, or null. */
export const isTextOrNull: Guard<string | null> = (value) =>
  value === null || typeof value === 'string';

/** True or false. */
export const flag: Guard<boolean> = (value) => typeof value === 'boolean';

/** A number that can be computed with. */
export const finite: Guard<number> = (value): value is number => Number.isFinite(value);

/** A whole number from 0, such as a line or a size. */
export const count: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** A whole number from 0, or null. */
export const countOrNull: Guard<number | null> = (value) => value === null || count(value);

/** One of some texts. */
export function oneOf<Value extends string>(values: Readonly<Record<Value, true>>): Guard<Value> {
  return (value): value is Value => typeof value === 'string' && Object.hasOwn(values, value);
}

/** A list all of whose items have a shape. */
export function listOf<Item>(item: Guard<Item>): Guard<readonly Item[]> {
  return (value): value is readonly Item[] => Array.isArray(value) && value.every(item);
}

/** An object that has all these fields; `optional` ones may also be absent. Others do no harm. */
export function fieldsOf<Value extends object>(
  fields: { readonly [Name in keyof Value]-?: Guard<Value[Name]> },
  optional: { readonly [Name in keyof Value]?: true } = {},
): Guard<Value> {
  const checks = Object.entries<(value: unknown) => boolean>(fields);
  return (value): value is Value => {
    if (typeof value !== 'object' || value === null) return false;
    for (const [name, holds] of checks) {
      const field = (value as Readonly<Record<string, unknown>>)[name];
      if (holds(field)) continue;
      if (field !== undefined || !Object.hasOwn(optional, name)) return false;
    }
    return true;
  };
}
