/**
 * What a mocha run says while it runs, whichever process or worker it runs in. `end` is its last
 * line: a run without one did not finish, whatever exit code its host gave.
 */
export type SuiteEvent =
  | { readonly type: 'pass'; readonly title: string; readonly milliseconds: number }
  | { readonly type: 'fail'; readonly title: string; readonly error: string }
  | { readonly type: 'end'; readonly passed: number; readonly failed: number };

const mark = 'nexus-suite ';

/** One line of text, found again by `readSuiteEvent` among whatever else the host prints. */
export function writeSuiteEvent(event: SuiteEvent): string {
  return mark + JSON.stringify(event);
}

/** The event that a printed line holds; `undefined` for every other line. */
export function readSuiteEvent(line: string): SuiteEvent | undefined {
  const start = line.indexOf(mark);
  if (start < 0) return undefined;
  try {
    const value: unknown = JSON.parse(line.slice(start + mark.length));
    return isSuiteEvent(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isSuiteEvent(value: unknown): value is SuiteEvent {
  if (typeof value !== 'object' || value === null) return false;
  const event = value as Readonly<Record<string, unknown>>;
  switch (event['type']) {
    case 'pass':
      return typeof event['title'] === 'string' && typeof event['milliseconds'] === 'number';
    case 'fail':
      return typeof event['title'] === 'string' && typeof event['error'] === 'string';
    case 'end':
      return Number.isInteger(event['passed']) && Number.isInteger(event['failed']);
    default:
      return false;
  }
}
