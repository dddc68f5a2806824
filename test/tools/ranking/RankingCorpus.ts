/** A text to be found, as the files handed to `npm run ranking` hold it. */
export interface CorpusText {
  readonly id: string;
  readonly text: string;
  readonly heading: string;
}

/** What someone types, and the text they have in mind. */
export interface RankingQuery {
  readonly query: string;
  /** Id of the one text that answers. */
  readonly expect: string;
  /** How the query differs from the text: exact, prefix, typo, order, inflection and so on. */
  readonly kind: string;
}

/** A question in a person's own words, which any of several texts may answer. */
export interface NaturalQuery {
  readonly query: string;
  /** Told by lower-cased text: each answering text matches one of these, and others hardly do. */
  readonly want: readonly RegExp[];
  /** What sort of question it is: symptom, goal, error, comparison, slang, typo and so on. */
  readonly kind: string;
}
