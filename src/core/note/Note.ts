/** What sections are about, in the order in which a journal tells it; `other` where no rule speaks. */
export const sectionKinds = [
  'overview',
  'technologies',
  'concepts',
  'challenges',
  'practices',
  'conclusion',
  'other',
] as const;

/** What a section is about, guessed from its heading. */
export type SectionKind = (typeof sectionKinds)[number];

/** A heading and all below it until the next heading of the same or a higher level. */
export interface Section {
  /** Plain text of the heading: no markup, no emoji at either end, repaired where garbled. */
  readonly title: string;
  /** 1 for `#` to 6 for `######`. */
  readonly level: number;
  /** The heading's line, from 1. */
  readonly line: number;
  /** The last line of the section, from 1. */
  readonly endLine: number;
  readonly kind: SectionKind;
  /** The anchor GitHub gives the heading, unique within the note. */
  readonly slug: string;
}

/** A place in a note: the first and the last line, from 1, in the file as stored. */
interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

/** The id of the recognition rule that took a find, such as `listed-item`. */
type RuleId = string;

/** One lesson a reader would carry away. */
export interface Takeaway extends LineRange {
  /** For `- Use **Git** well` this is `Use Git well`. */
  readonly text: string;
  /** The item's Markdown as stored, without its bullet. */
  readonly markdown: string;
  /** Title of the nearest heading above, or null before the first one. */
  readonly section: string | null;
  /** The label or sub-heading the item stands under inside its section, or null. */
  readonly group: string | null;
  /**
   * `practice` for advice, `lesson` for something learned, `pitfall` for something that goes wrong and
   * has no fix beside it, `note` for a short note that is one lesson as a whole: its title and its
   * first sentence.
   */
  readonly kind: 'practice' | 'lesson' | 'pitfall' | 'note';
  readonly rule: RuleId;
}

/** Something that was hard or goes wrong, and how it was or is solved. */
export interface Challenge extends LineRange {
  /** `challenge` for something that was hard, `pitfall` for a symptom or mistake with its fix. */
  readonly kind: 'challenge' | 'pitfall';
  readonly rule: RuleId;
  /** The line on which the solution starts, or null when there is none. */
  readonly solutionLine: number | null;
  readonly challenge: string;
  /** Null when the note tells no solution. */
  readonly solution: string | null;
  /** The heading or bold title the pair stands under, or null. */
  readonly title: string | null;
  /** Title of the nearest heading above, or null before the first one. */
  readonly section: string | null;
}

/** A named item: for `- **Redis** – an in-memory store` term and text. */
export interface Entry {
  readonly rule: RuleId;
  readonly line: number;
  readonly term: string;
  readonly text: string;
  readonly section: string | null;
}

/** One box of a checklist. */
export interface ChecklistItem {
  readonly line: number;
  readonly text: string;
  readonly done: boolean;
  /** 0 for an outermost item. */
  readonly depth: number;
}

/** Where a checklist is answered: in a change of code, or by a team beside its code, as `scope: team` says. */
export type ChecklistScope = 'code' | 'team';

/** Items that can be checked: a task list, or the takeaways of a practices section. */
export interface Checklist {
  readonly rule: RuleId;
  readonly scope: ChecklistScope;
  readonly line: number;
  /** Title of the section it stands in, or of the note. */
  readonly title: string;
  /** Anchor of the section it stands in, or an empty string before the first heading. */
  readonly slug: string;
  readonly items: readonly ChecklistItem[];
}

/** Something in a note that could not be understood, or was repaired before reading. */
export interface NoteProblem {
  readonly line: number;
  readonly code: string;
}

/** The fields an author may set at the top of a note; each is absent where the note is silent. */
export interface FrontMatter {
  readonly id?: string;
  readonly title?: string;
  readonly section?: string;
  readonly kind?: SectionKind;
  readonly order?: number;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly languages: readonly string[];
  readonly date?: string;
  readonly updated?: string;
}

/** What has to hold beside the code itself; `texts` are patterns or words, as the name has it. */
export interface PatternCondition {
  readonly name: PatternConditionName;
  readonly texts: readonly string[];
}

/** Names of the conditions, as a note writes them; the room `codePatterns` says what each asks. */
export const patternConditionNames = [
  'without',
  'inside',
  'outside',
  'inside-has',
  'inside-lacks',
  'body-lacks',
  'after',
  'file-has',
  'file-lacks',
  'not-in-path',
  'text-starts',
  'text-has',
] as const;

/** One of the names of conditions. */
export type PatternConditionName = (typeof patternConditionNames)[number];

/** Code that a lesson of a note is about, as its front matter describes it. */
export interface CodePattern {
  /** Names it within its note: what is hidden by name stays hidden when the code is described anew. */
  readonly id: string;
  /** The kinds of file it is looked for in, such as `compose`. */
  readonly files: readonly string[];
  /** Patterns, any of which has to match. */
  readonly code: readonly string[];
  readonly conditions: readonly PatternCondition[];
  /** The text and the line of the takeaway or pitfall that it leads to. */
  readonly lesson: string;
  readonly line: number;
  /** The date of a lesson that will not stay true, as the author wrote it. */
  readonly asOf?: string;
}

/** Everything the extension knows of one Markdown file. */
export interface Note {
  /** Front matter `title`, else the first heading, else the name the file was given. */
  readonly title: string;
  /** Whether the author wrote front matter with at least one of our fields. */
  readonly hasFrontMatter: boolean;
  readonly frontMatter: FrontMatter;
  /** Plain text of the first paragraph, for tooltips; empty when there is none. */
  readonly summary: string;
  readonly sections: readonly Section[];
  readonly takeaways: readonly Takeaway[];
  readonly challenges: readonly Challenge[];
  readonly entries: readonly Entry[];
  readonly checklists: readonly Checklist[];
  readonly problems: readonly NoteProblem[];
  /** Absent where the front matter names no code. */
  readonly patterns?: readonly CodePattern[];
}
