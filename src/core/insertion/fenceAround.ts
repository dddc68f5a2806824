const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})[ \t]*([^`]*)$/;

/**
 * The language that a fence names which the lines above leave open (CommonMark 0.31, section 4.5), in
 * lower case: empty where it names none, null where no fence is open.
 */
export function fenceAround(linesAbove: readonly string[]): string | null {
  let open: { readonly sign: string; readonly name: string } | null = null;
  for (const line of linesAbove) {
    const found = fence.exec(line);
    if (!found) continue;
    const [, sign = '', rest = ''] = found;
    if (open === null) open = { sign, name: nameOf(rest) };
    else if (rest.trim() === '' && sign.startsWith(open.sign)) open = null;
  }
  return open?.name ?? null;
}

/** `python`, `{python}`, `python title=x` and `python,ignore` all name Python. */
function nameOf(rest: string): string {
  return (/^\{?\.?([^\s{},:]*)/.exec(rest.trim())?.[1] ?? '').toLowerCase();
}
