const stopWords = new Set(
  'a an and are as at be because by do for from has have if in into is it its more no not of on only or since so than that the then there they to what when which who with you your'.split(
    ' ',
  ),
);

/**
 * How alike two sentences are, from 0 to 1: the share of words, without the small ones, that both
 * have (Jaccard's index). Word order and endings in -s do not matter.
 */
export function likeness(one: string, other: string): number {
  const left = meaningfulWords(one);
  const right = meaningfulWords(other);
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 1 : shared / all;
}

function meaningfulWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z0-9_]+/g) ?? [];
  return new Set(
    words.filter((word) => !stopWords.has(word)).map((word) => word.replace(/s$/, '')),
  );
}
