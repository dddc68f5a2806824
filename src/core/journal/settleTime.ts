/** Files that may still be somebody's own edits; more come from a tool. */
const fewFiles = 8;

/**
 * How long to wait for further changes, in milliseconds, before reading those that wait: hardly at
 * all for what a person does, until it grows quiet for what a tool does, such as a checkout, yet
 * never so long that the first change is a second old when it shows.
 * @param waiting files that wait to be read
 * @param age milliseconds since the first of them changed
 */
export function settleTime(waiting: number, age: number): number {
  const quiet = waiting <= fewFiles ? 40 : 300;
  return Math.max(0, Math.min(quiet, 800 - age));
}
