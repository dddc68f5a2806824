import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import markdownit, { type Token } from 'markdown-it';

/** A fenced block: for ```` ```python ```` the language is `python`. */
interface Fence {
  /** The info string's first word; empty where the author named no language. */
  readonly language: string;
  readonly code: string;
  /** The line of the opening fence in the file, from 1. */
  readonly line: number;
}

/** A file below `notes/`, cut into the parts that the tests ask about. */
export interface BundledNote {
  /** Path below `notes/` with forward slashes, such as `2-technologies/1-python.md`. */
  readonly path: string;
  readonly text: string;
  /** The YAML between the two `---` lines; empty where there is none. */
  readonly frontMatter: string;
  /** Markdown tokens of all that follows the front matter. */
  readonly tokens: readonly Token[];
  readonly fences: readonly Fence[];
}

const frontMatterPattern = /^---\n([\s\S]*?\n)---\n/;

/** Every note of the bundled journal, in the order of its paths. */
export function readBundledNotes(): readonly BundledNote[] {
  return readdirSync('notes', { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => bundledNote(path, readFileSync(join('notes', path), 'utf8')));
}

function bundledNote(path: string, text: string): BundledNote {
  const found = frontMatterPattern.exec(text);
  const head = found?.[0] ?? '';
  const tokens = markdownit({ html: true }).parse(text.slice(head.length), {});
  const linesBefore = head.split('\n').length - 1;
  const fences = tokens
    .filter((token) => token.type === 'fence')
    .map((token) => ({
      language: token.info.split(' ')[0] ?? '',
      code: token.content,
      line: linesBefore + (token.map?.[0] ?? 0) + 1,
    }));
  return { path, text, frontMatter: found?.[1] ?? '', tokens, fences };
}

/** The prose of a note, one block a line: no code, no addresses, no front matter. */
export function proseOf(note: BundledNote): string {
  return note.tokens
    .filter((token) => token.type === 'inline')
    .map((token) =>
      (token.children ?? [])
        .map((child) => (child.type === 'text' ? child.content : ' '))
        .join(''),
    )
    .join('\n');
}
