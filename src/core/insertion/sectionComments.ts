import type { CommentSyntax } from './CommentSyntax';

const markup: CommentSyntax = { line: null, block: { start: '<!--', end: '-->' } };
const script: CommentSyntax = { line: '//', block: null };
const style: CommentSyntax = { line: null, block: { start: '/*', end: '*/' } };

/** Where the lines of a section begin or end; templates inside a template are indented. */
const sectionLine =
  /^(?:\s*<(script|style)\b|<(template)\b)([^>]*)>?|^\s*<\/(?:script|style)\b|^<\/template\b/i;
/** A section that ends in its first line. */
const wholeSection = /\/>\s*$|<\/(?:script|style|template)\s*>/i;

/** Languages of a template that are no markup, whose comments nothing here knows. */
const otherTemplate = /\blang\s*=\s*["']?(?!html\b)\w/i;

/** Whether a file is made of sections in several languages, by its name: of Vue, Svelte or Astro. */
export function hasSections(path: string): boolean {
  return /\.(?:vue|svelte|astro)$/i.test(path);
}

/**
 * The comments at a line of such a file whose language the editor does not know: those of the section
 * that the lines above leave open; null where that section is in an unknown language.
 */
export function sectionComments(path: string, linesAbove: readonly string[]): CommentSyntax | null {
  if (/\.astro$/i.test(path) && isInFence(linesAbove)) return script;
  return syntaxBelow(linesAbove.filter((line) => sectionLine.test(line)).at(-1) ?? '');
}

/** The comments below the last line that begins or ends a section. */
function syntaxBelow(last: string): CommentSyntax | null {
  if (wholeSection.test(last)) return markup;
  const [, code = '', template = '', attributes = ''] = sectionLine.exec(last) ?? [];
  if (code !== '') return code.toLowerCase() === 'script' ? script : style;
  return template !== '' && otherTemplate.test(attributes) ? null : markup;
}

/** Between the two lines `---` at the top of a component of Astro. */
function isInFence(lines: readonly string[]): boolean {
  const fences = lines.filter((line) => line.trim() === '---').length;
  return lines[0]?.trim() === '---' && fences === 1;
}
