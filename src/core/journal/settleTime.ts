/** Files that may still be somebody's own edits; more come from a tool. */
const fewFiles = 8;

/** Milliseconds after which even a tool that never rests is no longer waited for. */
const longestWait = 5000;

/**
 * How long to wait for further changes, in milliseconds, before reading those that wait: hardly at
 * all for what a person does, which shows well within a second; until it grows quiet for what a tool
 * does, such as a checkout, so that it is one batch however slowly the editor tells of it.
 * @param waiting files that wait to be read
 * @param age milliseconds since the first of them changed
 */
export function settleTime(waiting: number, age: number): number {
  const [quiet, longest] = waiting <= fewFiles ? [40, 500] : [400, longestWait];
  return Math.max(0, Math.min(quiet, longest - age));
}
