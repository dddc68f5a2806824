/** Narrower than this a wrapped text is harder to read than a long line. */
const narrowest = 24;

/** What begins a box: a line must not start with one, nor with a sign or a bullet before one. */
const boxStart = /^(?:\[|\[[xX]\].*|[☐☑]|TODO:|DONE:)$/;

/**
 * Breaks a text at its spaces into lines of at most `width` columns. Longer words stay whole, and no
 * line starts as if it were an item of its own.
 */
export function wrapText(text: string, width: number): readonly string[] {
  if (width <= 0) return [text];
  const limit = Math.max(width, narrowest);
  const words = text.split(' ');
  const lines: string[] = [];
  let line = '';
  words.forEach((word, at) => {
    const fits = line.length + 1 + word.length <= limit;
    if (line === '') line = word;
    else if (fits || words.slice(at, at + 3).some((next) => boxStart.test(next)))
      line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  });
  return [...lines, line];
}
