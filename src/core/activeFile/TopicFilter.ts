/**
 * Leaves out at a glance what cannot fit a file. Most notes have no topic in common with it, and to judge
 * each closely would take most of the time; to remember the topics of each, most of the memory.
 */

import type { ActiveFile } from './ActiveFile';
import type { FitSubject } from './fits';
import { subjectTopics, topicOf } from './topics';

/** The topics and languages of subjects, each as a number of 30 bits, in which engines keep it in place. */
export type TopicDigest = readonly number[];

/** Digests what subjects declare: takes time in proportion to that. */
export function digestTopics(subjects: Iterable<FitSubject>): TopicDigest {
  const numbers = new Set<number>();
  for (const subject of subjects) {
    for (const { name } of subjectTopics(subject)) numbers.add(numberOf(name));
    for (const language of subject.languages) numbers.add(numberOf(topicOf(language)));
  }
  return [...numbers];
}

/** Tells for one file which subjects are worth judging. */
export class TopicFilter {
  readonly #numbers: ReadonlySet<number>;

  constructor({ language, topics }: Pick<ActiveFile, 'language' | 'topics'>) {
    this.#numbers = new Set([...topics.keys(), ...(language?.topics ?? [])].map(numberOf));
  }

  /** Whether one of the subjects may fit; never false for one that does. */
  mayFit(digest: TopicDigest): boolean {
    return digest.some((number) => this.#numbers.has(number));
  }
}

/** FNV-1a over the UTF-16 code units: two names of one number only cost a closer look. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return hash >>> 2;
}
