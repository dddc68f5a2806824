import type { Block, ParagraphBlock } from '../blocks/Block';
import { labelRole } from '../titles/labelRole';
import { normalizeTitle } from '../titles/normalizeTitle';
import { roleOfText } from '../titles/roleOfText';
import { type Labelled, splitLabel } from '../titles/splitLabel';
import type { Part } from './partsOf';

/** Longest plain line that titles the challenge below it, in characters. */
export const longestTitle = 80;

/** Whether a text begins with a label such as `Problem:`. */
export function isLabelledChallenge(source: string): boolean {
  return roleOfText(source) === 'challenge';
}

/** `*Example:* slow pages` over its solution says the challenge behind the label. */
const example = /^(?:example|e\.?g\.?)$/i;

/** `Challenge 2: Slow pages`, whose label only counts. */
const counted = /^(?:challenge|problem|issue)s?\s*#?\d{1,2}$/i;

function isCounted({ label, text }: Labelled): boolean {
  return text !== '' && counted.test(label);
}

/** Whether a labelled line over a labelled challenge names that rather than telling another. */
function isNameOver(labelled: Labelled, next: string): boolean {
  if (isCounted(labelled)) return true;
  const below = splitLabel(next)?.label ?? '';
  const isOther = normalizeTitle(below) !== normalizeTitle(labelled.label);
  return isOther && labelRole(labelled.label) === 'challenge' && !/[.!?]\s*$/.test(labelled.text);
}

/**
 * The name of a challenge without a label that says no more than that it is one, as any does over another
 * label.
 */
export function withoutLabel(part: Part, isOverOther: boolean): Part {
  const labelled = splitLabel(part.source);
  if (labelled === null || labelled.text === '') return part;
  const isMere = isOverOther || example.test(labelled.label) || isCounted(labelled);
  return isMere ? { ...part, source: labelled.text } : part;
}

/** `State of large applications` on the line over `Challenge: …` titles it, and `Challenge 2: …` over `Problem: …`. */
export function isOverChallenge({ source, line, endLine }: Part, next: Part | undefined): boolean {
  if (next === undefined || line !== endLine) return false;
  const labelled = splitLabel(source);
  if (labelled !== null && !isNameOver(labelled, next.source)) return false;
  if (/[.!?]\s*$/.test(source) || source.length > longestTitle) return false;
  return isLabelledChallenge(next.source);
}

/** Whether a line such as `Challenge 2: Slow pages` begins the next challenge within a paragraph. */
export function isCountedOver(part: Part, next: Part | undefined): boolean {
  const labelled = splitLabel(part.source);
  return labelled !== null && isCounted(labelled) && isOverChallenge(part, next);
}

/**
 * `Challenge 2: Slow pages`, or `Challenge: Slow pages` over a label of another name such as `Problem:`, as
 * a paragraph of its own.
 */
export function isTitleOf(block: ParagraphBlock, next: Block | undefined): boolean {
  if (next?.type !== 'paragraph' || block.source.includes('\n')) return false;
  const labelled = splitLabel(block.source);
  return labelled !== null && isLabelledChallenge(next.source) && isNameOver(labelled, next.source);
}
