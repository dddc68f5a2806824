import type { Section } from '../../note/Note';
import type { Block } from '../../blocks/Block';
import type { ParsedTitle } from '../titles/parseTitle';

/**
 * What an author wrote beside a heading to overrule the guess: `<!-- nexus: takeaways -->`. `team` stands for
 * `<!-- nexus: checklist, scope: team -->`.
 */
export type Directive = 'takeaways' | 'ignore' | 'checklist' | 'team';

/** A section with the blocks that stand directly in it. */
export interface OutlineNode {
  /** Null for what stands before the first heading. */
  readonly section: Section | null;
  readonly meaning: ParsedTitle;
  readonly parent: OutlineNode | null;
  readonly children: OutlineNode[];
  readonly blocks: Block[];
  /** Whether this is the note's own title, with the sections of the note below it. */
  isTitle: boolean;
  directive: Directive | null;
}

/** Whether an author's word of one kind holds for a section: written at it or at one around it. */
export function hasDirective(node: OutlineNode, directive: Directive): boolean {
  for (let at: OutlineNode | null = node; at !== null; at = at.parent) {
    if (at.directive !== null) return at.directive === directive;
  }
  return false;
}
