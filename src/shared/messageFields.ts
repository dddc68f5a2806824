/**
 * What may be in a message from a page: its fields and their texts, whatever the page has become.
 */

/** The fields of a message, of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields to look at. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a field is a text of at most so many characters. */
export function isShortText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.length <= maxLength;
}
