import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readNote } from '../../../src/core/reading/readNote';
import type { Decision } from '../../../src/core/recognition/RecognitionContext';
import { decodeText } from '../../../src/core/text/decodeText';

/** Longest text of a line that is printed, in characters. */
const longestLine = 80;

/**
 * For each line of a file that recognition looked at, the rule that took or dropped it and what it gave, in
 * the order of the file; a line may be looked at for several kinds of find.
 */
export function whyFile(path: string): readonly string[] {
  const { text } = decodeText(readFileSync(path));
  const lines = text.split(/\r\n|\r|\n/);
  const decisions: Decision[] = [];
  readNote(text, basename(path, extname(path)), {
    onDecision: (decision) => decisions.push(decision),
  });
  return decisions
    .sort((left, right) => left.line - right.line)
    .map(({ line, rule, gives }) => {
      const source = (lines[line - 1] ?? '').trim().slice(0, longestLine);
      return `${line}\t${gives}\t${rule}\t${source}`;
    });
}
