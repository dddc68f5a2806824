import { cutEnd } from '../text/cutEnd';

/** A fenced block of code in a note. */
export interface CodeBlock {
  /** First word behind the fence, in lower case; empty where the author named none. */
  readonly language: string;
  readonly code: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** The nearest heading above, or null. */
  readonly heading: string | null;
}

const opening = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*([^`\s]*)[^`]*$/;

/** Finds the fenced code blocks of a Markdown text (CommonMark 0.31, section 4.5). */
export function readCodeBlocks(text: string): readonly CodeBlock[] {
  const lines = text.split(/\r\n|\r|\n/);
  const blocks: CodeBlock[] = [];
  let heading: string | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const title = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
    if (title !== undefined) heading = cutEnd(title, ' \t#');
    const fence = opening.exec(line);
    if (!fence) continue;
    const end = closingFence(lines, at + 1, fence[1] ?? '```');
    const code = lines.slice(at + 1, end).join('\n');
    const language = (fence[2] ?? '').toLowerCase().replace(/[{},].*$/, '');
    if (code.trim() !== '') blocks.push({ language, code, line: at + 1, heading });
    at = end;
  }
  return blocks;
}

/** The line that closes a fence; a fence that never closes goes on to the end of the text. */
function closingFence(lines: readonly string[], from: number, fence: string): number {
  const sign = fence.charAt(0);
  for (let at = from; at < lines.length; at += 1) {
    if (isFence((lines[at] ?? '').trim(), sign, fence.length)) return at;
  }
  return lines.length;
}

function isFence(text: string, sign: string, length: number): boolean {
  return text.length >= length && text === sign.repeat(text.length);
}

/** Names that authors give a language behind a fence, beside the editor's own id. */
const fenceNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    python: ['py', 'python3', 'pycon'],
    shellscript: ['sh', 'bash', 'shell', 'zsh', 'console'],
    javascript: ['js', 'node', 'mjs'],
    typescript: ['ts'],
    javascriptreact: ['jsx', 'js', 'javascript'],
    typescriptreact: ['tsx', 'ts', 'typescript'],
    yaml: ['yml'],
    dockercompose: ['yaml', 'yml'],
    dockerfile: ['docker'],
    csharp: ['cs', 'c#'],
    cpp: ['c++', 'cc'],
    go: ['golang'],
    rust: ['rs'],
    ruby: ['rb'],
    html: ['django', 'jinja'],
    jsonc: ['json'],
    sql: ['postgresql', 'postgres', 'psql', 'mysql'],
    markdown: ['md'],
    makefile: ['make'],
    bat: ['cmd'],
    powershell: ['ps1', 'pwsh'],
  }),
);

/** Whether the name behind a fence means the language with this id. */
export function isFenceOf(languageId: string, name: string): boolean {
  return name === languageId || (fenceNames.get(languageId)?.includes(name) ?? false);
}
