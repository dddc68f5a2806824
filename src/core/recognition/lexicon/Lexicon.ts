/**
 * Phrases as a list reads, parted by commas: `best practice, good habits`. They are matched as whole words
 * and without regard to case, diacritics, apostrophes and hyphens, so each is written once, as people
 * spell it; one with a joiner (`dos and don'ts`) matches with `&` in its place, too. `*praktiken` matches
 * words that end so (`Sicherheitspraktiken`), `learn*` words that begin so.
 */
export type Phrases = string;

/** What a heading, a bold line or a label with nothing behind it says of what stands below it. */
export const titleRoles = [
  /** Advice: best practices, guidelines, recommendations. */
  'practice',
  /** Something learned: lessons, takeaways, key points. */
  'lesson',
  /**
   * What was learned, whose lists may also name what was studied: `Key learnings`, `What I learned`. It
   * promises lessons as `lesson` does, but items that are mere names are left out.
   */
  'learning',
  /** What goes wrong: gotchas, pitfalls, common mistakes. */
  'pitfall',
  /** What was hard: challenges, problems faced, difficulties. */
  'challenge',
  /** How it was solved: solutions, fixes. */
  'solution',
  /** Tools: technologies, stack, libraries. */
  'technology',
  /** What was studied: concepts, topics, fundamentals. */
  'concept',
  /** Opening sections: overview, introduction, background. */
  'overview',
  /** What sums up, whose sentences may be lessons: summary, recap, in short. */
  'summary',
  /** Closing sections: conclusion, final thoughts. */
  'conclusion',
  /** Boxes to check: checklist. */
  'checklist',
  /**
   * What a project's README tells its users, which holds no lessons, but names a topic inside a list of
   * advice: features, setup, usage, endpoints, structure, commits.
   */
  'project',
  /** Plans, pointers and logistics, which hold no lessons anywhere: next steps, goals, resources, license. */
  'administrative',
  /** What judges or asks, which holds no lessons: rubric, grading, quiz, assignment, agenda. */
  'assessment',
] as const;

/** One of the roles of titles. */
export type TitleRole = (typeof titleRoles)[number];

/** What a label such as `Problem:` says of the text behind it. */
export const labelRoles = [
  /** `Tip: …`, `Advice: …`, `Best practice: …` */
  'practice',
  /** `Lesson: …`, `Takeaway: …`, `What I learned: …` */
  'lesson',
  /** `Gotcha: …`, `Pitfall: …` */
  'pitfall',
  /** `Problem: …`, `Symptom: …`, `Error: …`, `Challenge: …` */
  'challenge',
  /** `Solution: …`, `Fix: …`, `Workaround: …` */
  'solution',
  /** Tells more of a problem or a lesson and is neither: `Cause: …`, `Result: …`, `Impact: …`, `Why: …` */
  'aside',
  /** Asks what the answer behind it teaches: `Question: …` */
  'question',
  /** Answers it, and so tells a lesson where lessons are told: `Answer: …` */
  'answer',
  /** The one sentence that sums up its section: `TL;DR: …` */
  'summary',
  /** What happens to whoever does not follow the advice: `Otherwise: …` */
  'otherwise',
  /** Says where, when and who: `Date: …`, `Severity: …`, `Author: …`, `License: …` */
  'metadata',
  /** Points to another text: `Read more: …`, `Source: …`, `Link: …` */
  'pointer',
] as const;

/** One of the roles of labels. */
export type LabelRole = (typeof labelRoles)[number];

/** The phrases of titles, by how much of a title they need to be. */
export interface TitlePhrases {
  /**
   * Telling enough anywhere in the head of a title and as a bold line or label, too: `best practices`,
   * `lessons learned`.
   */
  readonly strong: Partial<Readonly<Record<TitleRole, Phrases>>>;
  /**
   * Telling in the head of a heading, too common for a mere label, and not beside a word of `project` or
   * `administrative`: `retrospective`, `guidelines`, `tips`.
   */
  readonly heading: Partial<Readonly<Record<TitleRole, Phrases>>>;
  /**
   * Telling only where nothing else but fillers stands in its part of a heading: `insights`, `rules`,
   * `My advice`. Of `project` and `administrative` these are the words that spoil a phrase of `heading`,
   * too: `API guidelines` promises advice, `Community guidelines` does not.
   */
  readonly whole: Partial<Readonly<Record<TitleRole, Phrases>>>;
}

/** How sentences of one language tell what they do. */
export interface SentencePhrases {
  /** How a piece of advice begins, as imperatives or infinitives: `use`, `avoid`, `never`, `make sure`. */
  readonly advice: Phrases;
  /** What makes a sentence advice wherever it stands in it: `should`, `must`, `it is better to`. */
  readonly obligation: Phrases;
  /** What says in so many words that a lesson is told: `i learned that`, `taught me`, `we should have`. */
  readonly telling: Phrases;
  /** How a sentence begins that reminds its readers, and so is a lesson anywhere: `remember that`, `切记`. */
  readonly reminding: Phrases;
  /** What tells of learning and of no lesson: `learned a lot`, `learned the following`. */
  readonly emptyTelling: Phrases;
  /** How a sentence begins that tells a solution: `i fixed`, `to solve this`, `the fix was`. */
  readonly solving: Phrases;
  /** What turns within a sentence from a problem to its solution: `solved by`, `fixed with`, `until i`. */
  readonly solvedBy: Phrases;
  /** How a sentence ends that tells a solution: `did the trick`, `fixed it`, `gelöst`. */
  readonly solvedAtEnd: Phrases;
  /** What says of the same that it did not: `not solved`, `still broken`. */
  readonly unsolved: Phrases;
  /** How a short answer begins that tells what was done: `added`, `we moved`, `use of`. */
  readonly deeds: Phrases;
  /** What leads from trouble to what was done about it, if a deed follows: `so`, `therefore`. */
  readonly hence: Phrases;
  /** What in a title says that each heading below it names trouble: `troubleshooting`, `known issues`. */
  readonly troubleTitles: Phrases;
  /** What tells of trouble: `failed`, `could not`, `crash*`, `slow`. */
  readonly trouble: Phrases;
  /** How people name themselves: `i`, `we`, `my`. Leave out what means other things in another language. */
  readonly self: Phrases;
  /** Verbs and small words that a sentence has and the name of a topic has not: `is`, `the`, `without`. */
  readonly ofSentences: Phrases;
}

/** Small words that take no part in what a title is about, or part its pieces. */
export interface SmallWords {
  /** What may stand before or behind the head of a title: `my`, `key`, `most important`, `some`. */
  readonly fillers: Phrases;
  /** What joins two titles in one: `and`, `or`. */
  readonly joiners: Phrases;
  /** What parts the head from its complement: `for`, `about`, `from`, `in`, `of`. */
  readonly complements: Phrases;
  /** What counts parts of a course or of time: `week`, `day`, `sprint`, `chapter`, `lesson`. */
  readonly units: Phrases;
  /** Counting words: `first`, `second`. */
  readonly ordinals: Phrases;
  /** What a number in brackets counts that is no content: `points`, `pts`, `marks`. */
  readonly weights: Phrases;
}

/** Phrases that say nothing, or that what stands here is none of the author's own words. */
export interface EmptyPhrases {
  /** A whole text that says that there is nothing: `none`, `n/a`, `nothing so far`. */
  readonly nothing: Phrases;
  /** What a template leaves open, wherever it stands: `todo`, `in your own words`, `coming soon`. */
  readonly placeholders: Phrases;
  /** How a template or a teacher begins to ask: `describe`, `explain`, `list`, `write down`. */
  readonly prompts: Phrases;
  /** How a sentence begins that leads in to others or speaks of the file: `here are`, `this document`. */
  readonly leadIns: Phrases;
}

/**
 * The words of one language that recognition uses, as plain data. All languages are matched at once, so a
 * phrase must not mean something else in another of them: leave out what is too short or too common.
 */
export interface Lexicon {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Whether blanks part words; where not (Chinese, Japanese), phrases match anywhere in a run of text. */
  readonly partsWords: boolean;
  /**
   * Whether the head of a title comes before what describes it, as in `leçons du projet`; where not, as in
   * `security best practices`, the last of several roles is the head.
   */
  readonly headFirst: boolean;
  readonly titles: TitlePhrases;
  /** Labels, matched as a whole but for fillers and a number at the end: `Problem 2`, `The solution`. */
  readonly labels: Partial<Readonly<Record<LabelRole, Phrases>>>;
  readonly sentences: SentencePhrases;
  readonly small: SmallWords;
  readonly empty: EmptyPhrases;
}

/** Words that a user adds, by role of titles: each counts as `strong`, and as a label where there is such a role. */
export type UserWords = Partial<Readonly<Record<TitleRole, readonly string[]>>>;
