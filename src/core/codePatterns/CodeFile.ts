import type { CodeGrammar, CodeLine, CommentListener } from './CodeLine';
import { readPythonLines } from './readPythonLines';
import { readDockerLines, readYamlLines } from './readWordLines';

const readers: Readonly<
  Record<CodeGrammar, (rows: readonly string[], onComment: CommentListener) => Generator<CodeLine>>
> = { python: readPythonLines, dockerfile: readDockerLines, yaml: readYamlLines };

/** What in a comment says that its line is meant as it is. */
const silencing =
  /\b(?:noqa|nosec|nosemgrep|noinspection)\b|\b(?:nexus|type|pyright|mypy): ?ignore\b|\b(?:pylint|ruff|flake8): ?(?:disable|noqa|ignore)\b|\b(?:hadolint|yamllint|zizmor|checkov|trivy)\b.*\b(?:ignore|disable|skip)/i;
/** As much of a comment is looked at. */
const longestComment = 300;

/** As much of a physical line is looked at: nobody writes longer ones by hand. In characters. */
const longestRow = 2_000;
/** Enclosing lines looked at, from the inside out. */
const deepest = 50;
/** Lines of a block looked at. */
const longestBlock = 500;

/** A file of code, read as far as somebody looks: its logical lines, and which of them stand in which. */
export class CodeFile {
  readonly grammar: CodeGrammar;
  readonly #text: string;
  readonly #lines: CodeLine[] = [];
  /** For each line the one it is indented below, else -1. */
  readonly #parents: number[] = [];
  /** The line last read and those that enclose it, the outermost first. */
  readonly #open: number[] = [];
  /** Physical lines that a comment silences. */
  readonly #silenced = new Set<number>();
  readonly #words = new Map<string, boolean>();
  readonly #reading: Generator<CodeLine>;
  #isWhole = false;

  constructor(text: string, grammar: CodeGrammar) {
    this.grammar = grammar;
    this.#text = text;
    const rows = text.split(/\r\n|\r|\n/).map((row) => row.slice(0, longestRow));
    this.#reading = readers[grammar](rows, (comment, line, isAlone) => {
      if (!silencing.test(comment.slice(0, longestComment))) return;
      this.#silenced.add(line);
      if (isAlone) this.#silenced.add(line + 1);
    });
  }

  /** The lines read so far. */
  get lines(): readonly CodeLine[] {
    return this.#lines;
  }

  /** Reads on until the logical line that holds a physical one was read; a step is one logical line. */
  *readTo(line: number): Generator<void> {
    while (!this.#isWhole && (this.#lines.at(-1)?.endLine ?? -1) < line) {
      const next = this.#reading.next();
      if (next.done === true) this.#isWhole = true;
      else this.#add(next.value);
      yield;
    }
  }

  /** The lines that a line is indented below, the nearest first: at most 50. */
  enclosing(at: number): readonly number[] {
    const found: number[] = [];
    for (let one = this.#parents[at] ?? -1; one >= 0; one = this.#parents[one] ?? -1) {
      found.push(one);
      if (found.length === deepest) break;
    }
    return found;
  }

  /** The lines that are indented below a line, as far as they were read: at most 500. */
  block(at: number): readonly CodeLine[] {
    const depth = this.#lines[at]?.indentation ?? 0;
    const rest = this.#lines.slice(at + 1, at + 1 + longestBlock);
    const end = rest.findIndex(({ indentation }) => indentation <= depth);
    return end < 0 ? rest : rest.slice(0, end);
  }

  /** Whether a comment at its first line, its last or the one given says that a logical line is meant as it is. */
  isSilenced({ endLine, line }: CodeLine, at: number): boolean {
    return [line, at, endLine].some((one) => this.#silenced.has(one));
  }

  /** Whether a word stands anywhere in the file, be it in a string or a comment. */
  hasWord(word: string): boolean {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const has = hasWholeWord(this.#text, word);
    this.#words.set(word, has);
    return has;
  }

  #add(line: CodeLine): void {
    while (this.#open.length > 0) {
      const last = this.#lines[this.#open.at(-1) ?? -1];
      if (last && last.indentation < line.indentation) break;
      this.#open.pop();
    }
    this.#parents.push(this.#open.at(-1) ?? -1);
    this.#open.push(this.#lines.length);
    this.#lines.push(line);
  }
}

function hasWholeWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!isWordSign(text[at - 1]) && !isWordSign(text[at + word.length])) return true;
  }
  return false;
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}_]/u.test(sign);
}
