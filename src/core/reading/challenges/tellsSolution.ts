const opening =
  '(?:(?:so|then|finally|eventually|ultimately|fortunately|in the end|after that),?\\s+)?';
const solved =
  '(?:overcame|solved|fixed|resolved|addressed|mitigated|tackled|worked around|got around)';
const begins = new RegExp(
  `^${opening}(?:` +
    `(?:I|we)\\s+(?:\\w+ly\\s+)?${solved}\\b` +
    `|(?:this|it|that|they|these|the)(?:\\s+\\w+)?\\s+(?:was|is|were|got|has been)\\s+(?:\\w+ly\\s+)?(?:overcome|${solved})\\b` +
    `|to\\s+(?:solve|fix|resolve|overcome|address|mitigate|tackle|get around|work around)\\b` +
    `|what\\s+(?:\\w+ly\\s+)?helped\\b` +
    `|(?:the|my|our)\\s+(?:solution|fix|workaround)\\s+(?:was|is)\\b)`,
  'i',
);
const endsIn =
  /^(?:I|we)\b.*\bto\s+(?:solve|fix|resolve|overcome)\s+(?:it|this|that|them|the \w+)\.?$/i;
const sentenceEnd = /[.!?]\s+(?=\p{Lu})/gu;

/** Whether a text begins by telling how something was solved: `I fixed this by …`, `To solve it, …`. */
export function tellsSolution(text: string): boolean {
  return begins.test(text) || endsIn.test(text);
}

/** Cuts a text before the first sentence, but never the first of all, that tells the solution; null where none does. */
export function cutAtSolution(text: string): readonly [challenge: string, solution: string] | null {
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) {
    const start = index + mark.length;
    if (begins.test(text.slice(start, start + 120))) {
      return [text.slice(0, index + 1), text.slice(start)];
    }
  }
  return null;
}
