import { titleTopics, topicOf } from './topics';

/** A topic that a subject declares. */
export interface SubjectTopic {
  readonly name: string;
  /** Where it stands: a title that is nothing else counts as such, words among others as `title`. */
  readonly place: 'whole' | 'both' | 'title' | 'tag';
  /** How much it is what the subject is about. */
  readonly weight: number;
}

const weights = { whole: 2, both: 1.5, title: 1.25, tag: 1 } as const;

/** The topics of tags and titles, each once with the place that says most. */
export function subjectTopics(subject: {
  readonly tags: readonly string[];
  readonly titles: readonly string[];
}): readonly SubjectTopic[] {
  const tags = new Set(subject.tags.map(topicOf));
  const wholes = new Set(subject.titles.map(topicOf));
  const words = new Set(subject.titles.flatMap(titleTopics));
  return [...new Set([...wholes, ...words, ...tags])].map((name) => {
    const inTitle = tags.has(name) ? 'both' : 'title';
    const place = wholes.has(name) ? 'whole' : words.has(name) ? inTitle : 'tag';
    return { name, place, weight: weights[place] };
  });
}
