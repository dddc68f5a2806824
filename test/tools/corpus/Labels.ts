/** What a person found in a journal, as `labels/*.json` holds it. Lines count from 1. */
export interface Labels {
  readonly file: string;
  readonly sections: readonly {
    readonly title: string;
    readonly level: number;
    readonly line: number;
  }[];
  readonly takeaways: readonly TakeawayLabel[];
  readonly challenges: readonly ChallengeLabel[];
  readonly technologies?: readonly string[];
}

/** One takeaway as labelled; `soft` ones are neither required nor wrong. */
export interface TakeawayLabel {
  readonly text: string;
  readonly line: number;
  readonly endLine?: number;
  readonly soft?: boolean;
}

/** One pair as labelled; the words of the solution must be found. */
export interface ChallengeLabel {
  readonly challenge?: string;
  readonly solution?: string | null;
  readonly title?: string;
  readonly line: number;
  readonly solutionLine?: number | null;
}
