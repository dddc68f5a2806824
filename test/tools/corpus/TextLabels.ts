/** A place a person marked, in lines from 1; a missing `endLine` is the same line. */
export interface LabeledLines {
  readonly line: number;
  readonly endLine?: number;
  /** Arguable: neither required nor wrong. */
  readonly soft?: boolean;
}

/** One takeaway as labeled; where texts are scored by lines, the text is for orientation only. */
export interface TakeawayLabel extends LabeledLines {
  readonly text?: string;
}

/** One pair as labeled; in journals the words of the solution must be found. */
export interface ChallengeLabel extends LabeledLines {
  readonly challenge?: string;
  readonly solution?: string | null;
  readonly title?: string;
  readonly solutionLine?: number | null;
  /** The last line on which the solution may start. */
  readonly solutionEndLine?: number;
}

/** What a person found in a journal of the program, as `labels/*.json` beside `journals/` holds it. */
export interface JournalLabels {
  readonly sections: readonly {
    readonly title: string;
    readonly level: number;
    readonly line: number;
  }[];
  readonly takeaways: readonly TakeawayLabel[];
  readonly challenges: readonly ChallengeLabel[];
  readonly technologies?: readonly string[];
}

/** What a person found in any other text, as `labels/*.json` beside `texts/` holds it. */
export interface LineLabels {
  /** What the text is summed up with: its language, or a kind of text. */
  readonly group?: string;
  /** Whether the text lay in a folder of learning notes, such as `til`. */
  readonly isInLearningFolder?: boolean;
  readonly takeaways: readonly TakeawayLabel[];
  readonly challenges: readonly ChallengeLabel[];
  /** The lines of the boxes; without it boxes are not scored. */
  readonly checklistItems?: readonly number[];
}
