/** Cells and ticks that a diagram may ask for by number: the library makes each of them. */
export const maxRepeats = 2_000;
/** `space:3`, `id:3` and `columns 3` of block diagrams, `ticks 3` of radar charts. */
const repeats = /(?:\w:|\bcolumns\s+|\bticks\s+)(\d+)/g;

/** How many things a diagram asks for by number, in all; 0 for kinds that ask for none. */
export function repeatsIn(source: string): number {
  if (!/^\s*(?:block|radar)/m.test(source)) return 0;
  const bare = source.replace(/"[^"]*"/g, '""');
  return [...bare.matchAll(repeats)].reduce((sum, [, number]) => sum + Number(number), 0);
}
