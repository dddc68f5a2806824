/**
 * When work is done: once and on first use, once for each object, or all steps at once.
 */

/** A value that is made when first asked for, and once. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * Answers a question about objects once for each: asked by all children of one parent about all of them,
 * it would otherwise cost the square of their number. The objects must no longer change.
 */
export function rememberEach<K extends object, V>(ask: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.value;
    const value = ask(key);
    answers.set(key, { value });
    return value;
  };
}

/** Does all steps of a piece of work at once, and hands on what it gives. */
export function drain<Result>(work: Generator<void, Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
