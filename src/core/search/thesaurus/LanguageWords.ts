/** What the search knows of one language, beside how its words are inflected. */
export interface LanguageWords {
  /**
   * Words that build a sentence and name nothing: articles, pronouns, question words. They rank
   * only where a query has no other words.
   */
  readonly filler: string;
  /** Words that nearly every question holds, such as "error"; they say a little. */
  readonly faint: string;
  /**
   * What learners say for what notes say: `laptop, pc = machine | server`, a line each. Words before
   * the sign find each other and what stands behind it. A side may hold several words in a row.
   */
  readonly synonyms: string;
}
