import type { Piece } from './Piece';

/** Fewer words are a remark such as `None so far`. */
const fewestWords = 8;
/** A longer sentence that names several challenges goes on to tell of them. */
const longestSummary = 22;

const ofTheirOwn =
  /\b(?:I|we|my|our|me|us)\b|\b(?:challenges?|problems?|difficult(?:y|ies)|issues?)\s+(?:was|is|were|are)\b/i;
const trouble =
  /\b(?:fail(?:ed|s|ing)?|errors?|broke|broken|crash(?:ed|es)?|bugs?|could(?:n['’]t| not)|did(?:n['’]t| not)|was(?:n['’]t| not)|were(?:n['’]t| not)|had no|no longer|slow(?:ed)?|too (?:large|long|slow|many)|appear(?:ed|s)|occurr(?:ed|s)|stuck|difficult|hard to|tricky|challenging|conflict(?:s|ed)?|missing|mismatch|unable|timed out|leak(?:ed|s)?|solved|resolved|fixed)\b/i;
/** `We faced several challenges.` leads in to them. */
const summary =
  /\b(?:several|various|many|multiple|numerous|different|a (?:few|number of|couple of)|some)\s+(?:\w+\s+){0,2}(?:challenges|problems|issues|difficulties|obstacles|hurdles)\b/i;
/** What a project tells its users rather than itself. */
const addressed =
  /^(?:if|write|describe|explain|list|mention)\b|\b(?:please|feel free|open an issue|contact (?:me|us)|let (?:me|us) know)\b/i;
/** `Another problem was …` begins the next one. */
const nextOne =
  /^(?:another|one|a (?:second|third|further)|the (?:first|second|third|next|other|last|final|biggest|main|most))\s+(?:of\s+(?:the|my|our)\s+)?(?:[\w-]+\s+){0,3}(?:challenges?|problems?|issues?|obstacles?|difficult(?:y|ies)|hurdles?)\b/i;

function isProse({ role, list, title }: Piece): boolean {
  return role === 'plain' && list === null && title === null;
}

/** Whether somebody tells of their own; a summary (`various challenges were met`) says nothing to find again. */
function isTelling({ text }: Piece): boolean {
  const words = text.split(' ').length;
  if (text.endsWith(':') || words < fewestWords || addressed.test(text)) return false;
  if (words <= longestSummary && summary.test(text)) return false;
  return ofTheirOwn.test(text) || trouble.test(text);
}

/**
 * Lets the first paragraph of a section that tells of a challenge in prose alone begin one, and each
 * that says so begin the next, for the diary that says `I could not install it, so I …` without any
 * list or label.
 */
export function startProse(pieces: readonly Piece[]): readonly Piece[] {
  const isAlone = pieces.every(
    (piece) => isProse(piece) || (piece.isHeading && piece.role === 'solution'),
  );
  const first = isAlone ? pieces.findIndex((piece) => isProse(piece) && isTelling(piece)) : -1;
  if (first < 0) return pieces;
  return pieces.map((piece, index) => {
    const isNext = index > first && isProse(piece) && nextOne.test(piece.text);
    return index === first || isNext ? { ...piece, role: 'challenge' as const } : piece;
  });
}
