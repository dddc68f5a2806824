/** A span of code, or a run of backticks that starts none. */
const backticks = /`+/g;

/**
 * Signs that mean something wherever they stand: those of tags, links, characters and templates, a
 * backslash, emphasis, and the end of an HTML comment that may be around. Behind `<` the next sign is
 * the one to escape where it can be, because HTML knows no backslash: `<\/script>` ends nothing there.
 */
const signs =
  /<(?=[a-z])|(?<=<)[/!?]|(?<=--!?)>|\[|&(?=#?\w{1,40};)|~(?=~)|(?<=~)~|\\(?=[!-/:-@[-`{-~]|$)|(?<=\{)[{%#]|(?<!\s)\*|\*(?!\s)/gi;

/** What would end an HTML comment or a script around the text, in code as well. */
const codeSigns = /--!?(?=>)|<(?=!--|\/(?:pre|script|style|textarea)\b)/gi;

/** What would run in a template, in code as well. */
const templateSigns = /\{(?=[{%#])/g;

/**
 * Writes plain text of one line as Markdown that shows it: nothing in it becomes a tag, a link, a
 * picture or emphasis. Code spans stay such, and signs that mean nothing where they stand stay bare.
 * What is live in code too, such as `-->`, is broken by a blank there; so is `{{`, where the file may be a
 * template.
 */
export function escapeMarkdownText(text: string, { isTemplate = true } = {}): string {
  let written = '';
  let from = 0;
  for (const { end, start } of codeSpans(text)) {
    written += escapeProse(text.slice(from, start));
    const code = text.slice(start, end).replace(codeSigns, '$& ');
    written += isTemplate ? code.replace(templateSigns, '$& ') : code;
    from = end;
  }
  return written + escapeProse(text.slice(from));
}

function escapeProse(text: string): string {
  return text
    .replace(signs, '\\$&')
    .replaceAll('`', '\\`')
    .replace(/_+/g, (run, at: number) =>
      isInWord(text, at, run.length) ? run : '\\_'.repeat(run.length),
    );
}

/** Underscores between letters are no emphasis. */
function isInWord(text: string, at: number, length: number): boolean {
  const isWord = /[\p{L}\p{N}]/u;
  return isWord.test(text.charAt(at - 1)) && isWord.test(text.charAt(at + length));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The code spans of a line: a run of backticks up to the next one of the same length. */
function codeSpans(text: string): readonly Span[] {
  const runs = [...text.matchAll(backticks)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
  const nextOfLength = new Map<number, Span>();
  const pairs = runs.reverse().map((run) => {
    const length = run.end - run.start;
    const close = nextOfLength.get(length);
    nextOfLength.set(length, run);
    return close && { start: run.start, end: close.end };
  });
  const spans: Span[] = [];
  for (const pair of pairs.reverse()) {
    if (pair && pair.start >= (spans.at(-1)?.end ?? 0)) spans.push(pair);
  }
  return spans;
}
