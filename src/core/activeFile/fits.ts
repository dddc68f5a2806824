import { rememberEach } from '../Lazy';
import { type ActiveFile, type FileTopic, type FitReason, grades } from './ActiveFile';
import { digestTopics, TopicFilter } from './TopicFilter';
import { type SubjectTopic, subjectTopics, topicOf } from './topics';
import { isAspect, isFramework, isTechnology } from './fileKinds';

/** What a note, or a part of it, says it is about. */
export interface FitSubject {
  readonly tags: readonly string[];
  /** Programming languages by the names authors use: `python`, `yaml`, `bash`. */
  readonly languages: readonly string[];
  /** The title, and headings that say more; each is judged for itself. */
  readonly titles: readonly string[];
}

/** How well a subject suits a file, and the strongest reason. */
export interface Fit {
  /** From 0, where nothing speaks for it, to 5, where the subject is what the file is. */
  readonly score: number;
  /** Decides between fits of one score; larger is closer. */
  readonly closeness: number;
  /** Null where nothing speaks for it. */
  readonly reason: FitReason | null;
}

/**
 * What a subject declares does not change, and files come one after the other. The topics take much more
 * memory than their digest and are remembered only where they are looked at.
 */
const topicsOf = rememberEach((subject: FitSubject) => subjectTopics(subject));
const digestOf = rememberEach((subject: FitSubject) => digestTopics([subject]));
const filterOf = rememberEach((file: ActiveFile) => new TopicFilter(file));

const none: Fit = { score: 0, closeness: 0, reason: null };
/** A subject with so few technologies is about each of them. */
const fewTechnologies = 2;

interface Contact {
  readonly topic: FileTopic;
  readonly of: SubjectTopic;
}

/**
 * Judges how well a subject suits a file: by the topics it declares, never by words of its text, and
 * only where topics are the same. Takes time in proportion to what the subject declares.
 */
export function fits(subject: FitSubject, file: ActiveFile): Fit {
  if (!filterOf(file).mayFit(digestOf(subject))) return none;
  const topics = topicsOf(subject);
  const contacts = contactsOf(topics, file);
  const best = strongest(contacts);
  if (!best) return listedLanguage(subject, topics, file);
  const same = contacts.filter(({ topic }) => topic.grade === best.topic.grade);
  const closeness = same.reduce((sum, { topic, of }) => sum + topic.weight * of.weight, 0);
  const { grade, reason } = best.topic;
  if (grade === grades.language && isElsewhere(topics, file))
    return { score: grades.listed, closeness, reason };
  const isBeside = !same.some(({ of }) => of.place === 'whole') && namesOtherAspect(topics, file);
  return { score: isBeside ? Math.min(grade, grades.language) : grade, closeness, reason };
}

/** Sorts fits, the best first: of one score one's own before others, then the closer one. */
export function compareFits(
  left: { readonly fit: Fit; readonly isOwn: boolean },
  right: { readonly fit: Fit; readonly isOwn: boolean },
): number {
  return (
    right.fit.score - left.fit.score ||
    Number(right.isOwn) - Number(left.isOwn) ||
    right.fit.closeness - left.fit.closeness
  );
}

/** The topics that subject and file share and that say something. */
function contactsOf(topics: readonly SubjectTopic[], file: ActiveFile): readonly Contact[] {
  const isOfOther = topics.some(({ name }) => isFramework(name) && !file.topics.has(name));
  const contacts: Contact[] = [];
  for (const of of topics) {
    const topic = file.topics.get(of.name);
    if (!topic || (topic.isName && of.place === 'title')) continue;
    if (!isOfOther || !isAspect(of.name)) contacts.push({ topic, of });
  }
  const uses = contacts.filter(({ topic }) => topic.isUse);
  const isAboutUse =
    uses.length !== 1 ||
    uses.some(({ of }) => of.place === 'whole' || of.place === 'both') ||
    topics.filter(({ name }) => isTechnology(name)).length <= fewTechnologies;
  return isAboutUse ? contacts : contacts.filter(({ topic }) => !topic.isUse);
}

function strongest(contacts: readonly Contact[]): Contact | undefined {
  return contacts.reduce<Contact | undefined>((best, one) => {
    if (!best || one.topic.grade > best.topic.grade) return one;
    const isCloser = one.topic.grade === best.topic.grade && one.topic.weight > best.topic.weight;
    return isCloser ? one : best;
  }, undefined);
}

/** Whether a subject is about technologies that are not in the file. */
function isElsewhere(topics: readonly SubjectTopic[], file: ActiveFile): boolean {
  return topics.some(({ name }) => isTechnology(name) && !file.topics.has(name));
}

/** Whether a title names an aspect, such as `ORM`, that the file has nothing to do with. */
function namesOtherAspect(topics: readonly SubjectTopic[], file: ActiveFile): boolean {
  return topics.some(
    ({ name, place }) => place !== 'tag' && isAspect(name) && !file.topics.has(name),
  );
}

/** That a note's examples are in the file's language says something only of notes about code as such. */
function listedLanguage(
  subject: FitSubject,
  topics: readonly SubjectTopic[],
  file: ActiveFile,
): Fit {
  const { language } = file;
  if (!language?.isCode || isElsewhere(topics, file)) return none;
  const names = subject.languages.map(topicOf);
  if (!names.some((name) => language.topics.includes(name))) return none;
  const reason: FitReason = { code: 'language', name: language.name };
  return { score: grades.listed, closeness: 1 / names.length, reason };
}
