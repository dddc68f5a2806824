import type { InlineReader } from './outline/InlineReader';
import type { Vocabulary } from './lexicon/Vocabulary';

/** A decision about a line, for those who ask why. */
export interface Decision {
  readonly line: number;
  readonly endLine: number;
  /** The rule that decided. */
  readonly rule: string;
  /** What it gave, or `nothing` where it dropped the text. */
  readonly gives: string;
}

/** What all rules need to turn candidates into finds. */
export interface RecognitionContext {
  readonly inline: InlineReader;
  readonly vocabulary: Vocabulary;
  /** The lines as stored, for `markdown`. */
  readonly stored: readonly string[];
  /** Hears of each decision; absent where nobody asks, since it costs time. */
  readonly onDecision?: ((decision: Decision) => void) | undefined;
}

const itemStart = /^[\s>]*(?:(?:[-*+•·●▪◦‣]|o(?=\s)|\d{1,9}[.)])\s+)*(?:\[[ xX]\]\s+)?/;

/** The Markdown of some lines as stored, without bullet, task box and indentation. */
export function storedMarkdown(
  { stored }: RecognitionContext,
  line: number,
  endLine: number,
): string {
  if (line === endLine) return (stored[line - 1] ?? '').replace(itemStart, '').trim();
  const [first = '', ...rest] = stored.slice(line - 1, endLine);
  const lines = [first.replace(itemStart, ''), ...rest.map((text) => text.trimStart())];
  return lines.join('\n').trim();
}
