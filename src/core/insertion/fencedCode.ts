/** What a language may not be called behind a fence. */
const strangeSigns = /[^\p{L}\p{N}_+#.-]/gu;

/**
 * The lines of a code block of Markdown, its fence longer than any run of backticks in the code
 * (CommonMark 0.31, section 4.5).
 */
export function fencedCode(code: string, language: string): readonly string[] {
  let longest = 2;
  for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  const lines = code.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
  return [fence + language.replace(strangeSigns, ''), ...lines, fence];
}
