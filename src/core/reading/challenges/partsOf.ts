import type { ParagraphBlock } from '../blocks/Block';
import { splitLabel } from '../titles/splitLabel';

/** A second label inside a line, as in `**Challenge:** slow. **Solution:** an index.` */
const innerLabel =
  /\s+(?=[^\p{L}\p{N}\s*_]{0,4}\s?(\*\*|__|\*|_)(?:solution|fix|resolution|result|outcome|approach|how i|takeaway|lesson|learning)[^*_\n]{0,30}(?:[:：]\s*\1|\1\s*[:：]))/giu;

/** The same with plain labels, which begin with a capital to be told from words of the sentence. */
const plainInnerLabel =
  /\s*(?:[|;,–—-]\s*)?(?<![\p{L}\p{N}*_])(?=(?:Solution|Fix|Resolution|Result|Outcome|Lesson|Takeaway|Learning)s?\s*[:：](?![*_]))/gu;

/** More words are a sentence that goes on in the next line. */
const longestName = 9;

/** A line that ends so goes on in the next. */
const goesOn =
  /\b(?:and|or|but|the|an?|of|with|to|in|for|by|from|on|at|as|that|which|is|was|were|my|our)$/i;

/** Whether `Slow queries` over `Added an index` are a name and the text it names, without marks of either. */
export function areTitleAndText({ source: name }: Part, { source: text }: Part): boolean {
  if (splitLabel(name) !== null || splitLabel(text) !== null || !/^\p{Lu}/u.test(text))
    return false;
  if (goesOn.test(name)) return false;
  return (
    /^\p{Lu}(?:[^\n.!?:]|\.(?=\p{Ll})){4,70}\p{Ll}$/u.test(name) &&
    name.split(/\s+/).length <= longestName
  );
}

/** The two lines of a paragraph that are a name and its text. */
function titleAndText({ source, line }: ParagraphBlock): readonly Part[] | null {
  const [name = '', text, ...rest] = source.split('\n');
  if (text === undefined || rest.length > 0) return null;
  const title = { source: name.trim(), line, endLine: line };
  const told = { source: text, line: line + 1, endLine: line + 1 };
  return areTitleAndText(title, told) ? [title, told] : null;
}

function cutAtLabels(line: string): readonly string[] {
  if (!/[:：]/.test(line)) return [line];
  const marked = line.replace(innerLabel, '\n').split('\n');
  const parts = marked.flatMap((part) => part.replace(plainInnerLabel, '\n').split('\n'));
  // A tick before the label is no part of its own.
  const filled = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
  return filled.length === 0 ? [line] : filled;
}

/** One line of thought of a paragraph, with the lines that continue it. */
export interface Part {
  readonly source: string;
  readonly line: number;
  endLine: number;
}

/**
 * The labelled lines of a paragraph, each with the lines that continue it; for a name over its text these
 * two.
 */
export function partsOf(block: ParagraphBlock): readonly Part[] {
  const pair = titleAndText(block);
  if (pair !== null) return pair;
  const parts: Part[] = [];
  block.source.split('\n').forEach((sourceLine, index) => {
    const line = block.line + index;
    cutAtLabels(sourceLine).forEach((source, position) => {
      const last = parts.at(-1);
      const continues = position === 0 && last !== undefined && splitLabel(source) === null;
      if (continues) {
        parts[parts.length - 1] = {
          source: `${last.source}\n${source}`,
          line: last.line,
          endLine: line,
        };
      } else parts.push({ source, line, endLine: line });
    });
  });
  return parts;
}
