import type { ParagraphBlock } from '../blocks/Block';
import type { OutlineNode } from '../Outline';
import { classifyTitle } from '../titles/classifyTitle';
import { labelRole } from '../titles/labelRole';
import { splitLabel } from '../titles/splitLabel';
import { saysNothing } from './saysNothing';
import { isAmongCounted } from './takeawayMode';
import type { TakeawayCollector, TakeawayPlace } from './TakeawayCollector';

const number = /^\s*\d+(?:\.\d+)*[.)]?\s+/;
/** A name such as `Testing` groups advice, and lessons have topics such as `Cloud engineering`. */
const fewestWords = { practice: 2, lesson: 3 };

/** Whether a label cuts the paragraph off from its heading, which a mere `REST: client asks` does not. */
function isLabelled(source: string): boolean {
  const labelled = splitLabel(source);
  return labelled !== null && (labelled.isMarked || labelRole(labelled.label) !== null);
}

/** The one paragraph of a section, where it is a sentence that explains the heading. */
function explanation({ blocks, children }: OutlineNode): ParagraphBlock | null {
  const [told, ...rest] = blocks.filter(({ type }) => type !== 'gap');
  if (told?.type !== 'paragraph' || rest.length > 0 || children.length > 0) return null;
  const isOpen = /[:：]\s*$/.test(told.source) || saysNothing(told.source);
  return isOpen || isLabelled(told.source) ? null : told;
}

/** `Technical skills gained` is a topic, however many words it has. */
const topic = /\bskills?\b/i;

function isAdvice(title: string, kind: TakeawayPlace['kind']): boolean {
  const meaning = classifyTitle(title);
  if (meaning.kind !== 'other' || meaning.takeaways !== null || topic.test(title)) return false;
  return title.split(' ').length >= fewestWords[kind];
}

/** Where all sections are counted each is one, though its title holds a word such as `community` or `background`. */
function isCountedAdvice(node: OutlineNode, title: string): boolean {
  const { kind } = classifyTitle(title);
  const isOpen = kind === 'other' || kind === 'overview';
  return isOpen && isAmongCounted(node) && !topic.test(title) && title.includes(' ');
}

/**
 * Takes a heading below `Best practices` together with the one paragraph that explains it, as guides
 * write `### Keep modules small` and a sentence. True where the section is such a one.
 */
export function readTitledPractice(
  collector: TakeawayCollector,
  node: OutlineNode,
  place: TakeawayPlace,
): boolean {
  const { section } = node;
  const told = section === null ? null : explanation(node);
  if (section === null || told === null) return false;
  const title = section.title.replace(number, '');
  if (!isAdvice(title, place.kind) && !isCountedAdvice(node, title)) return false;
  const why = collector.context.inline.text(told.source);
  const at = { line: section.line, endLine: told.endLine };
  collector.addText(`${title}: ${why}`, at, { ...place, group: null });
  return true;
}
