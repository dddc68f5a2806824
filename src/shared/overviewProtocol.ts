/**
 * What host and page of the overview tell each other: the page that it is there, the host what it shows.
 */

import { isFields } from './messageFields';

/** The host's only message: the body that the page ought to have. */
export interface OverviewUpdate {
  readonly type: 'update';
  /** HTML in which every text of a note is escaped. */
  readonly body: string;
}

/** Whether the page was told what it ought to show. */
export function isOverviewUpdate(message: unknown): message is OverviewUpdate {
  return isFields(message) && message['type'] === 'update' && typeof message['body'] === 'string';
}

/** Whether the page has told that it listens, the only message that it sends. */
export function isOverviewReady(message: unknown): boolean {
  return isFields(message) && message['type'] === 'ready';
}
