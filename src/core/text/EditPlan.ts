/** A replacement in a text: from `start` to before `end`, in UTF-16 code units, by `text`. */
export interface TextReplacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an edit of a file comes to once its target is looked for in the text as it is now. */
export type EditPlan =
  /** Replacements that do not overlap, in the order of the text. */
  | { readonly kind: 'edit'; readonly replacements: readonly TextReplacement[] }
  /** The text is already as wanted. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'refuse';
      /** `target-gone` also where the target cannot be told from others. */
      readonly reason: 'target-gone' | 'broken-front-matter';
    };

/**
 * Plans an edit of a text. It is asked anew for each text the file turns out to hold, so it looks for its
 * target by what stands there (a box's text, a section's title) and takes no line number on trust.
 */
export type PlanEdit = (text: string) => EditPlan;

/** The plan for a target that is no longer in the text. */
export const targetGone: EditPlan = { kind: 'refuse', reason: 'target-gone' };

/** Makes a plan of replacements in any order; of none the text is as wanted. */
export function planOf(replacements: readonly TextReplacement[]): EditPlan {
  if (replacements.length === 0) return { kind: 'unchanged' };
  const inOrder = [...replacements].sort((left, right) => left.start - right.start);
  return { kind: 'edit', replacements: inOrder };
}

/** The text after the replacements of a plan. */
export function replaceIn(text: string, replacements: readonly TextReplacement[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end, text: replacement } of replacements) {
    pieces.push(text.slice(copied, start), replacement);
    copied = end;
  }
  return pieces.join('') + text.slice(copied);
}
