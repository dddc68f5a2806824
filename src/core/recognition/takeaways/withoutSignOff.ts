import type { Candidate } from '../candidates/Candidate';
import type { RecognitionContext } from '../RecognitionContext';
import { promiseOf } from './leads';

const emphasised = /^\P{L}*?([*_]{1,3})(?=\S)[^*_]+\1\P{L}*$/u;

function isListed({ shape }: Candidate): boolean {
  return shape === 'item' || shape === 'row';
}

function isRule(candidate: Candidate | undefined): boolean {
  return candidate?.shape === 'rule' && candidate.standing.item === null;
}

function promises({ shape, labelled }: Candidate, context: RecognitionContext): boolean {
  return shape === 'paragraph' && labelled !== null && promiseOf(labelled.label, context) !== null;
}

/**
 * The candidates of a section without what an author sets off below a last rule: `*Built with care*`, or
 * the start of another text, where the items stand above it.
 */
export function withoutSignOff(
  candidates: readonly Candidate[],
  context: RecognitionContext,
): readonly Candidate[] {
  let rule = candidates.length - 1;
  while (rule >= 0 && !isRule(candidates[rule])) rule -= 1;
  const below = rule < 0 ? [] : candidates.slice(rule + 1);
  if (below.length === 0 || below.some((one) => isListed(one) || promises(one, context)))
    return candidates;
  const isSetOff =
    candidates.slice(0, rule).some(isListed) ||
    below.every(({ shape, source }) => shape !== 'paragraph' || emphasised.test(source));
  return isSetOff ? candidates.slice(0, rule) : candidates;
}
