import type { SectionKind } from '../../note/Note';
import { hasDirective, type OutlineNode } from '../outline/Outline';
import { rememberEach } from '../../Lazy';
import type { ParsedTitle, Promised } from '../titles/parseTitle';

/** What a section is for takeaways: what its own title, those around it and the author say. */
export interface SectionPlace {
  /** What items are, or null where no title promises any. */
  readonly promise: Promised | null;
  /** Whether the section wants no items, and leaves none to those below it. */
  readonly isBlocked: boolean;
  /** Whether the promise is so weak that lists must prove to be lessons: the note's own title, a summary. */
  readonly isGuarded: boolean;
  /** Whether the author said so with a comment. */
  readonly isDirected: boolean;
  /** The heading that made the promise: the outermost that still counts. */
  readonly owner: OutlineNode;
}

const contents: ReadonlySet<SectionKind> = new Set([
  'technologies',
  'concepts',
  'overview',
  'challenges',
  'conclusion',
]);

/** Whether a heading stands over sections of several kinds, as `Major learnings` often does over a whole journal. */
const isMixed = rememberEach((node: OutlineNode): boolean => {
  const kinds = new Set(node.children.map(({ meaning }) => meaning.kind));
  return [...kinds].filter((kind) => contents.has(kind)).length > 1;
});

/** A heading over sections of several kinds, or over challenges besides others, holds a whole journal. */
const isContainer = rememberEach(
  (node: OutlineNode): boolean => isMixed(node) || holdsChallenges(node, isOfChallenges),
);

/** Whether a heading that promises takeaways stands over a list of challenges, or over sections of several kinds. */
const isDivided = rememberEach(
  (node: OutlineNode): boolean => isMixed(node) || holdsChallenges(node, isListOfChallenges),
);

function holdsChallenges(
  { children, meaning }: OutlineNode,
  is: (node: OutlineNode) => boolean,
): boolean {
  if (meaning.kind === 'challenges' || meaning.strength === 'strong') return false;
  return children.some(is);
}

function isOfChallenges({ meaning }: OutlineNode): boolean {
  return meaning.kind === 'challenges';
}

/** A sentence with such a word, as `Git will be a challenge`, tells of one thing among others. */
function isListOfChallenges({ meaning: { isBare, kind, strength } }: OutlineNode): boolean {
  return kind === 'challenges' && (isBare || strength === 'strong');
}

/** Whether a heading that wants no items itself leaves the sections below it to their own titles. */
function mayHoldLessons(parent: OutlineNode): boolean {
  return isContainer(parent) || parent.meaning.isUnit;
}

/** `Self-reflection` over sections of which some promise lessons themselves: the others are about the work. */
const leavesToChildren = rememberEach(({ meaning, children }: OutlineNode): boolean => {
  if (meaning.promise !== 'lesson' || meaning.strength === 'strong') return false;
  return children.some(({ meaning: { promise } }) => promise === 'lesson');
});

const numbered = /^\d{1,2}[.)]\s/;

/** Fewer sections with a number may be so by chance, and nobody counts more lessons. */
const [fewestCounted, mostCounted] = [3, 60];

/** Whether the sections below a heading are all counted, as in `3. Community matters`. */
const countsAll = rememberEach(({ children }: OutlineNode): boolean => {
  if (children.length < fewestCounted || children.length > mostCounted) return false;
  return children.every(({ section }) => numbered.test(section?.title ?? ''));
});

/** Whether a section stands among others that are all counted. */
export function isAmongCounted({ parent }: OutlineNode): boolean {
  return parent !== null && countsAll(parent);
}

const ends: ReadonlySet<string> = new Set(['administrative', 'assessment']);

/** Whether a title wants no takeaways below it. */
function isRejecting({ meaning }: OutlineNode): boolean {
  if (meaning.promise !== null || meaning.kind !== 'other') return false;
  return meaning.roles.some((role) => ends.has(role) || role === 'project');
}

/** Whether a section is of another sort than the one around it, which promises takeaways. */
function endsPromise(node: OutlineNode, parent: SectionPlace): boolean {
  const { kind, roles } = node.meaning;
  if (kind === 'challenges' || kind === 'conclusion') return true;
  if (kind === 'overview') return !isAmongCounted(node);
  if (parent.isGuarded && (kind !== 'other' || roles.includes('project'))) return true;
  return roles.includes('solution') && node.children.length === 0;
}

type Own = Pick<SectionPlace, 'promise' | 'isBlocked' | 'isGuarded'>;

const silent: Own = { promise: null, isBlocked: false, isGuarded: false };
const blocked: Own = { promise: null, isBlocked: true, isGuarded: false };

/** What a section takes over from the one around it. */
function inherited(node: OutlineNode, parent: SectionPlace | null): Own {
  if (node.parent === null || parent === null) return silent;
  if (parent.isBlocked) return mayHoldLessons(node.parent) ? silent : blocked;
  if (parent.promise === null || endsPromise(node, parent)) return silent;
  if (!parent.isDirected && holdsOthers(node.parent)) return silent;
  return isStudied(node, parent) ? { ...parent, isGuarded: true } : parent;
}

/** Whether the sections below a heading are left to their own titles. */
function holdsOthers(parent: OutlineNode): boolean {
  return isDivided(parent) || leavesToChildren(parent);
}

/** What was studied is no lesson, though it stands below `Major learnings`: only sentences on it are. */
function isStudied({ meaning }: OutlineNode, { promise }: SectionPlace): boolean {
  return promise === 'lesson' && meaning.kind === 'technologies';
}

/** Longest title of a whole note that is still the name of a list. In words. */
const maxTopicWords = 9;

/** What the title of a note promises of the sections below it. */
function ofTitle({ meaning, section }: OutlineNode): Own | null {
  return ofName(meaning, section?.title ?? '');
}

function ofName({ isBare, promise, strength }: ParsedTitle, title: string): Own | null {
  if (promise === null || (strength === 'whole' && !isBare)) return null;
  const words = title.split(' ').length;
  return words > maxTopicWords ? null : { promise, isBlocked: false, isGuarded: true };
}

function ownOf(node: OutlineNode, above: Own): Own | null {
  const { promise, roles, kind, isUnit } = node.meaning;
  if (node.isTitle) return ofTitle(node);
  if (kind === 'challenges') return null;
  // A course names its units so: `Lesson 4: Lessons learned`.
  if (promise !== null) return { promise, isBlocked: false, isGuarded: isUnit };
  if (roles.includes('summary') && above.promise === null)
    return { promise: 'lesson', isBlocked: false, isGuarded: true };
  return isRejectingBelow(node, above) ? blocked : null;
}

/** Whether a section of its own wants no takeaways; inside a list of advice a word such as `Features` is a topic. */
function isRejectingBelow(node: OutlineNode, above: Own): boolean {
  if (!isRejecting(node) || node.section === null || node.section.level < 2) return false;
  return above.promise === null || node.meaning.roles.some((role) => ends.has(role));
}

const lessonTitle = /^\P{L}*\p{L}+\s+#?\d+\s*(?:[:.)]|[-–—]\s)/u;

/** `Lesson 2: Group by pattern` is a course unit, but below `Lessons learned` it is one of those. */
function isNumberedLesson(node: OutlineNode, above: Own): boolean {
  if (above.promise === null) return false;
  if (isRejecting(node) && isAmongCounted(node) && !node.meaning.isBare) return true;
  return node.meaning.isUnit && lessonTitle.test(node.section?.title ?? '');
}

/** The heading that promised what stands in a section: it names the section, the inner one the group. */
function ownerOf(node: OutlineNode, place: Own, parent: SectionPlace | null): OutlineNode {
  if (place.promise === null || node.parent === null || parent === null) return node;
  if (parent.promise === null || isContainer(node.parent)) return node;
  return parent.owner.isTitle ? node : parent.owner;
}

/** What is said of a note outside its sections. */
export interface NotePromises {
  /** What its front matter says that all of it is, or null. */
  readonly front: Promised | null;
  /** What the name of its file says where no heading is its title, else null. */
  readonly name: ParsedTitle | null;
}

/** What holds for a section that no other stands around: the front matter, or the name of a file without a title. */
function aroundAll(node: OutlineNode, { front, name }: NotePromises): Own {
  if (front !== null) return { ...silent, promise: front };
  return name !== null && node.section === null ? (ofName(name, '') ?? silent) : silent;
}

function placeOf(
  node: OutlineNode,
  parent: SectionPlace | null,
  promises: NotePromises,
): SectionPlace {
  const above = node.parent === null ? aroundAll(node, promises) : inherited(node, parent);
  const own = isNumberedLesson(node, above) ? null : ownOf(node, above);
  const isDirected = hasDirective(node, 'takeaways');
  const told = above.isBlocked ? above : (own ?? above);
  const place = directed(node, isDirected, told, own?.promise ?? above.promise);
  const { promise, isBlocked, isGuarded } = place;
  return { promise, isBlocked, isGuarded, isDirected, owner: ownerOf(node, place, parent) };
}

/** The author's word over what the titles say. */
function directed(
  node: OutlineNode,
  isDirected: boolean,
  told: Own,
  promise: Promised | null,
): Own {
  if (hasDirective(node, 'ignore')) return blocked;
  return isDirected ? { ...silent, promise: promise ?? 'lesson' } : told;
}

/** The place of every section, in order: own title, then what stands above, the author's word first. */
export function sectionPlaces(
  nodes: readonly OutlineNode[],
  promises: NotePromises,
): ReadonlyMap<OutlineNode, SectionPlace> {
  const places = new Map<OutlineNode, SectionPlace>();
  for (const node of nodes) {
    const parent = node.parent === null ? null : (places.get(node.parent) ?? null);
    places.set(node, placeOf(node, parent, promises));
  }
  return places;
}
