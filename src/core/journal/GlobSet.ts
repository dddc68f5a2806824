/**
 * Glob patterns as the editor's own settings have them: `*` and `?` inside a name, `**` over
 * folders, `{a,b}` and `[0-9]`. Upper and lower case are the same, because notes travel between
 * file systems that disagree about them.
 */
export class GlobSet {
  readonly #pattern: RegExp;

  constructor(globs: readonly string[]) {
    // One expression for all: a source of many files is asked about each of them.
    this.#pattern = new RegExp(`^(?:${globs.map(safeExpression).join('|') || '(?!)'})$`, 'iu');
  }

  /** Whether a file is meant: by its path below the source, with forward slashes. */
  matchesFile(path: string): boolean {
    return this.#pattern.test(path);
  }

  /** Whether a folder is meant, and with it all it holds: by `x` as well as by the glob `x/**`. */
  matchesFolder(path: string): boolean {
    return this.matchesFile(path) || this.matchesFile(`${path}/`);
  }

  /** Whether a file is meant, or a folder that it lies in. */
  matchesPath(path: string): boolean {
    const segments = path.split('/');
    return (
      this.matchesFile(path) ||
      segments.some((_, at) => at > 0 && this.matchesFolder(segments.slice(0, at).join('/')))
    );
  }
}

const token = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|[{},]|./gsu;

const wildcards: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

function safeExpression(glob: string): string {
  const text = glob.replace(/^\.?\//, '');
  try {
    const expression = expressionOf(text);
    return new RegExp(expression, 'iu').source;
  } catch (error) {
    // `[z-a]` is no range and `{` may never close: then the text stands for itself.
    if (!(error instanceof SyntaxError)) throw error;
    return text.replace(special, '\\$&');
  }
}

const special = /[.+^$()|\\/\][}{*?]/g;

function expressionOf(text: string): string {
  let depth = 0;
  return text.replace(token, (part) => {
    if (part === '{') depth += 1;
    const inBraces = depth > 0;
    if (part === '}' && inBraces) depth -= 1;
    if (inBraces && '{},'.includes(part)) return { '{': '(?:', '}': ')' }[part] ?? '|';
    if (/^\[./s.test(part)) return part.replace('[!', '[^').replace(/[\\&~]/g, '\\$&');
    return wildcards[part] ?? part.replace(special, '\\$&');
  });
}
