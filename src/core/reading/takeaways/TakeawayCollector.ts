import type { Takeaway } from '../../note/Note';
import type { OutlineNode } from '../Outline';
import { type ReadingContext, storedMarkdown } from '../ReadingContext';
import { isWorthKeeping, saysNothing } from './saysNothing';

/** Where in a note a takeaway stands, as far as the rule that found it knows. */
export interface TakeawayPlace {
  readonly kind: 'practice' | 'lesson';
  readonly section: string | null;
  readonly group: string | null;
}

/** What a rule hands over: inline Markdown and its lines. */
export interface TakeawaySource {
  readonly source: string;
  readonly line: number;
  readonly endLine: number;
}

/** Gathers the takeaways of a section, each line of its note at most once, and never a line that is a challenge. */
export class TakeawayCollector {
  readonly takeaways: Takeaway[] = [];

  constructor(
    readonly context: ReadingContext,
    private readonly taken: Set<number>,
  ) {}

  /** Adds one text unless its line is taken or it says nothing. */
  add({ source, line, endLine }: TakeawaySource, place: TakeawayPlace): void {
    if (this.isTaken(line, endLine) || saysNothing(source)) return;
    const text = this.context.inline
      .text(source.replace(/^\s*\[[ xX]\]\s+/, ''))
      .replace(/^\d{1,2}[.)]\s+/, '');
    if (!isWorthKeeping(text)) return;
    this.taken.add(line);
    const markdown = storedMarkdown(this.context, line, endLine);
    this.takeaways.push({ line, endLine, text, markdown, rule: 'listed-item', ...place });
  }

  /** A label on a line of its own is told again by the lines that it heads. */
  private isTaken(line: number, endLine: number): boolean {
    for (let at = line; at <= endLine; at += 1) if (this.taken.has(at)) return true;
    return false;
  }

  /** Adds a text whose words are not those of its lines, such as a table row. */
  addText(text: string, at: { line: number; endLine: number }, place: TakeawayPlace): void {
    if (this.taken.has(at.line) || !/\p{L}{2}/u.test(text)) return;
    this.taken.add(at.line);
    const markdown = storedMarkdown(this.context, at.line, at.endLine);
    this.takeaways.push({ ...at, text, markdown, rule: 'listed-item', ...place });
  }
}

/** The heading that made its part of the note a list of takeaways: the outermost that still counts. */
export function owningNode(
  node: OutlineNode,
  counts: (candidate: OutlineNode) => boolean,
): OutlineNode {
  let owner = node;
  while (owner.parent !== null && counts(owner.parent)) owner = owner.parent;
  return owner;
}
