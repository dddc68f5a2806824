/** What marks an item as open or done: `[ ]` and `[x]`, `☐` and `☑`, or `TODO:` and `DONE:`. */
export type BoxStyle = 'brackets' | 'ballot' | 'todo';

const boxes: Readonly<Record<BoxStyle, { readonly open: string; readonly done: string }>> = {
  brackets: { open: '[ ]', done: '[x]' },
  ballot: { open: '☐', done: '☑' },
  todo: { open: 'TODO:', done: 'DONE:' },
};

/** The sign of an open item. */
export function emptyBox(style: BoxStyle): string {
  return boxes[style].open;
}

/** The sign of an item that is done. */
export function tickedBox(style: BoxStyle): string {
  return boxes[style].done;
}

/** Which style a sign belongs to; signs that are none count as brackets. */
export function boxStyleOf(sign: string): BoxStyle {
  if (sign.startsWith('[')) return 'brackets';
  return sign.endsWith(':') ? 'todo' : 'ballot';
}
