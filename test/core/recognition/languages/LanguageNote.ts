/** A list below a heading. */
export interface HeadedList {
  readonly heading: string;
  readonly items: readonly [string, string];
}

/** What a learner of one language writes, to be put into every shape of note. */
export interface LanguageNote {
  readonly language: string;
  readonly lessons: HeadedList;
  readonly practices: HeadedList;
  readonly pitfalls: HeadedList;
  /** The heading of the section on what was hard. */
  readonly challenges: string;
  /** The labels of a problem and its solution. */
  readonly labels: readonly [problem: string, solution: string];
  readonly pair: readonly [problem: string, solution: string];
  readonly checklist: HeadedList;
  /** A heading that promises nothing, with items that look like advice. */
  readonly plans: HeadedList;
}
