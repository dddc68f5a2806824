/**
 * Answers a question about objects once for each: asked by all children of one parent about all of them,
 * it would otherwise cost the square of their number. The objects must no longer change.
 */
export function rememberEach<K extends object, V>(ask: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = answers.get(key) ?? { value: ask(key) };
    answers.set(key, known);
    return known.value;
  };
}
