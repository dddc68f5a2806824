/** How long changes wait for each other, in milliseconds. */
interface Patience {
  /** Time without a further change after which those that wait are read. */
  readonly quiet: number;
  /** Time after which those that never end are no longer waited for. */
  readonly longest: number;
}

/** Files that may still be somebody's own edits; more come from a tool. */
const fewFiles = 8;

const forPeople: Patience = { quiet: 40, longest: 500 };
/** The editor gathers what a tool does for half a second before it tells of it. */
const forTools: Patience = { quiet: 800, longest: 5000 };

/**
 * How long to wait for further changes, in milliseconds, before reading those that wait: hardly at
 * all for what a person does, which shows well within a second; until it grows quiet for what a tool
 * does, such as a checkout, so that it is one batch however slowly the editor tells of it.
 * @param waiting files that wait to be read
 * @param age milliseconds since the first of them changed
 */
export function settleTime(waiting: number, age: number): number {
  const { quiet, longest } = patienceFor(waiting);
  return Math.max(0, Math.min(quiet, longest - age));
}

/**
 * Whether what has been read is not told of yet, because further files have changed meanwhile and
 * belong to the same batch.
 * @param waiting files that wait to be read
 * @param age milliseconds since the first of the batch changed
 */
export function waitsForMore(waiting: number, age: number): boolean {
  return waiting > 0 && age < patienceFor(waiting).longest;
}

function patienceFor(waiting: number): Patience {
  return waiting <= fewFiles ? forPeople : forTools;
}
