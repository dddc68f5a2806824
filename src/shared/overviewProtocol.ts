/**
 * What host and page of the overview tell each other: the page that it is there, the host what it shows.
 */

/** The host's only message: the body that the page ought to have. */
export interface OverviewUpdate {
  readonly type: 'update';
  /** HTML in which every text of a note is escaped. */
  readonly body: string;
}

/** Whether the page was told what it ought to show. */
export function isOverviewUpdate(message: unknown): message is OverviewUpdate {
  return hasType(message, 'update') && 'body' in message && typeof message.body === 'string';
}

/** Whether the page has told that it listens, the only message that it sends. */
export function isOverviewReady(message: unknown): boolean {
  return hasType(message, 'ready');
}

function hasType(message: unknown, type: string): message is { readonly type: string } {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === type
  );
}
