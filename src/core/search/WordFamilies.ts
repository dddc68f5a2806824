import type { TermId } from './Vocabulary';

/** Words that share a stem, chained from the latest to the first: a list for each would weigh much. */
export class WordFamilies {
  readonly #latest = new Map<string, TermId>();
  readonly #previous: TermId[] = [];

  /** Joins the next word to the family of a stem. Words come in the order of their numbers. */
  join(stem: string, id: TermId): void {
    this.#previous[id] = this.#latest.get(stem) ?? -1;
    this.#latest.set(stem, id);
  }

  /** The words of a stem, the latest first. */
  of(stem: string): TermId[] {
    const members: TermId[] = [];
    for (let id = this.#latest.get(stem) ?? -1; id >= 0; id = this.#previous[id] ?? -1)
      members.push(id);
    return members;
  }
}
