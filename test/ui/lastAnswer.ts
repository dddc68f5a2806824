/**
 * Asks again and again until the answer is wanted; resolves with that answer, or with the last one
 * when the patience, in milliseconds, is at its end.
 */
export async function lastAnswer<T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
  patience = 30_000,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
