import { type LabelRole, labelRole } from './labelRole';
import { splitLabel } from './splitLabel';

/** What the label that a text begins with says of it, as `Problem: slow` does; null where there is none. */
export function roleOfText(source: string): LabelRole | null {
  return labelRole(splitLabel(source)?.label ?? '');
}
