import { oneLine } from './oneLine';

declare const literal: unique symbol;

/** A text that {@link literalLabel} has kept from being read for pictures. */
export type LiteralLabel = string & { readonly [literal]: true };

/** VS Code's own pattern of a picture in a label (its `iconLabels.ts`). */
const icon = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g;

/**
 * Keeps a text as it is in rows of pickers, labels of completions and titles of code lenses: one
 * line, in which VS Code takes no `$(name)` for a picture. Its own sign for that is a backslash.
 */
export function literalLabel(text: string): LiteralLabel {
  return oneLine(text).replace(icon, '\\$&') as LiteralLabel;
}
