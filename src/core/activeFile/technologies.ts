import { allKinds, kindTopics } from './fileKinds';
import { frameworkTopics, packageTopics } from './packageTopics';

const technologies: ReadonlySet<string> = new Set([
  ...allKinds.map(kindTopics).flatMap(({ main, too }) => [...main, ...too]),
  ...packageTopics(),
]);
const frameworks = frameworkTopics();
/** What every framework has its own way for. */
const aspects: ReadonlySet<string> = new Set(
  'orm rest api migrations templates views urls forms admin serializers validation'.split(' '),
);

/** Whether a topic is one that a file's kind or packages would show: a note about it is for such files. */
export function isTechnology(topic: string): boolean {
  return technologies.has(topic);
}

/** Whether a topic is a framework: a note about it is not for files of another one. */
export function isFramework(topic: string): boolean {
  return frameworks.has(topic);
}

/** Whether a note about a framework means its own way with a topic: its ORM, its templates. */
export function isAspect(topic: string): boolean {
  return aspects.has(topic);
}
