/** Does all steps of a piece of work at once, and hands on what it gives. */
export function finish<Result>(work: Generator<void, Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
