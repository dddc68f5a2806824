/** Waits until something holds; gives up after two seconds, so that a test fails and ends. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 2000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It never came to this: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
