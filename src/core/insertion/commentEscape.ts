import { partEnds } from './blockEnds';

/**
 * Makes texts safe to stand in a comment. What would close it gets a space inside: the comment's own
 * end, `?>` (it ends PHP even in a line comment), the end tags of script and style, and a backslash at
 * the end of a line, which in C joins the next line to it, gets a full stop behind it.
 */
export function commentEscape(blockEnd: string | null): (text: string) => string {
  return (text) => {
    const safe = text
      .replace(/<\/(?=script|style)/gi, '< /')
      .replaceAll('?>', '? >')
      .replace(/\\$/, '\\.');
    if (blockEnd === null) return safe;
    const html = blockEnd === '-->' ? safe.replaceAll('--!>', '--! >') : safe;
    return partEnds(html, [blockEnd]);
  };
}
