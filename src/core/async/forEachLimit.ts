/**
 * Runs a task for each item, at most `limit` at a time, in the order of the items; those added while
 * it runs are taken too. Rejects with the first error after the running tasks have ended.
 */
export async function forEachLimit<T>(
  items: Iterable<T>,
  limit: number,
  run: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
      await run(next.value);
    }
  };
  const results = await Promise.allSettled(Array.from({ length: limit }, worker));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
