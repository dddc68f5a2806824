/** Narrower than this a wrapped text is harder to read than a long line. */
const narrowest = 24;

/** What begins a box: a line must not start with one, nor with a sign or a bullet before one. */
const boxStart = /^(?:\[|\[[xX]\].*|[☐☑]|TODO:|DONE:)$/;

/** Words by which it is told whether they may start a line. */
const startWords = 3;

/**
 * Breaks a text at its spaces into lines of at most `width` columns. Longer words stay whole, and no
 * line starts as if it were an item of its own, or with words that `mayStart` refuses: a line is rather
 * longer.
 */
export function wrapText(
  text: string,
  width: number,
  mayStart: (words: string) => boolean = () => true,
): readonly string[] {
  if (width <= 0) return [text];
  const limit = Math.max(width, narrowest);
  const words = text.split(' ');
  const lines: string[] = [];
  let line = '';
  words.forEach((word, at) => {
    const fits = line.length + 1 + word.length <= limit;
    if (line === '') line = word;
    else if (fits || !isStart(words.slice(at, at + startWords), mayStart)) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  });
  return [...lines, line];
}

function isStart(words: readonly string[], mayStart: (words: string) => boolean): boolean {
  return !words.some((word) => boxStart.test(word)) && mayStart(words.join(' '));
}
