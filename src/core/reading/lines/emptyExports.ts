const begin = '<!-- nexus-journal:begin ';
const end = '<!-- nexus-journal:end ';

/**
 * Empties what was exported from a journal, between its markers: these lessons are known where they come from. An
 * export without an end counts as text.
 */
export function emptyExports(lines: string[], text: string): void {
  if (!text.includes(begin)) return;
  let start = -1;
  lines.forEach((line, at) => {
    if (line.startsWith(begin)) start = at;
    if (start < 0 || !line.startsWith(end)) return;
    lines.fill('', start, at + 1);
    start = -1;
  });
}
