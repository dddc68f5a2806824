/**
 * What headings that stand beside each other say together. Asked once for all of them.
 */

import { rememberEach } from '../../Lazy';
import type { Vocabulary } from '../lexicon/Vocabulary';
import type { OutlineNode } from '../outline/Outline';
import { withoutNumber } from '../titles/labels';
import { advises, isStatement } from '../titles/sentences';

/** The share of counted headings that must say something. */
const mostlyTelling = 0.6;

/** How many of some sections have nothing below them. */
export const bareAmong = rememberEach(
  (all: readonly OutlineNode[]): number =>
    all.filter((one) => one.blocks.length === 0 && one.children.length === 0).length,
);

/** Fewer counted sections may be so by chance. */
const fewestCounted = 3;

/** Sections that are counted and say something in their title or the one paragraph below it, as a list does. */
export const areListed = rememberEach((vocabulary: Vocabulary) =>
  rememberEach((all: readonly OutlineNode[]): boolean => {
    if (all.length < fewestCounted || !all.every(isCounted)) return false;
    const telling = all.filter((node) => tellsItself(node, vocabulary));
    return telling.length >= all.length * mostlyTelling;
  }),
);

function isCounted({ section, children }: OutlineNode): boolean {
  return children.length === 0 && /^\d{1,2}[.)、]\s*/.test(section?.title ?? '');
}

/** Whether a section is its title alone, which is a sentence, or one paragraph that advises. */
export function tellsItself({ section, blocks }: OutlineNode, vocabulary: Vocabulary): boolean {
  const [first, ...more] = blocks;
  if (first === undefined) return isStatement(section?.title ?? '', vocabulary);
  return first.type === 'paragraph' && more.length === 0 && advises(first.source, vocabulary);
}

/** Fewer headings that are sentences may be so by chance, and the share of them that speaks for the others. */
const [fewestTold, mostlyTold] = [2, 0.5];

/** Whether most of some headings are sentences: then the others are as well, in fewer or other words. */
export const areStatements = rememberEach((vocabulary: Vocabulary) =>
  rememberEach((all: readonly OutlineNode[]): boolean => {
    const told = all.filter(({ section }) =>
      isStatement(withoutNumber(section?.title ?? ''), vocabulary),
    );
    return told.length >= Math.max(fewestTold, all.length * mostlyTold);
  }),
);
