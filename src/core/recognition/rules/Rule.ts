/** One row of a table of rules: the first whose condition holds decides. */
export interface Rule<Subject, Gives> {
  /** Stands with each find and in `npm run inspect -- --why`. */
  readonly id: string;
  /** What the rule is for, in one sentence. */
  readonly for: string;
  /** A note in which the rule decides, and one much like it in which it does not; ⏎ is a line break. */
  readonly example: string;
  readonly counterexample: string;
  readonly when: (subject: Subject) => boolean;
  /** What the text is, or null where it is dropped. */
  readonly gives: (subject: Subject) => Gives | null;
}

/** The first rule of a table that holds for a subject, or null. */
export function decide<Subject, Gives>(
  table: readonly Rule<Subject, Gives>[],
  subject: Subject,
): Rule<Subject, Gives> | null {
  for (const rule of table) if (rule.when(subject)) return rule;
  return null;
}
