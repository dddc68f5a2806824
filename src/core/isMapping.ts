/** Whether a value of unknown origin is an object with fields to look at, as of JSON or YAML, and no list. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
