import type { FoundChecklist } from './findChecklists';
import { readCodeBlocks } from './readCodeBlocks';

/** The checklist of an id among those of a text; one in a Markdown fence, a sample, only for want of another. */
export function findChecklist(
  text: string,
  found: readonly FoundChecklist[],
  id: string,
): FoundChecklist | undefined {
  const same = found.filter((one) => one.id === id);
  if (same.length < 2) return same[0];
  const fenced = new Set(
    readCodeBlocks(text).flatMap(({ code, line }) => code.split('\n').map((_, at) => line + at)),
  );
  return same.find(({ line }) => !fenced.has(line)) ?? same[0];
}
