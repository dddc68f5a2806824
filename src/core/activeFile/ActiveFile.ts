import { readFileFacts, type FilePackage } from './FileFacts';
import { type FileKind, kindOf, kindTopics } from './fileKinds';
import { fileLanguageOf, type FileLanguage } from './fileLanguages';
import { topicsOfPackage } from './packageTopics';
import { topicOf } from './topics';

/** What the editor knows of a file, before anything is made of it. */
export interface FileSource {
  /** Path with forward slashes, below the workspace where it lies in one. */
  readonly path: string;
  /** The editor's id of its language, such as `typescriptreact`. */
  readonly languageId: string;
  /** Its text, or the beginning of it: the first 400 lines and 20,000 characters are looked at. */
  readonly text: string;
}

/** Why something fits a file, as a person would put it; the host words it. */
export type FitReason =
  | { readonly code: 'kind'; readonly kind: FileKind }
  | { readonly code: FilePackage['how']; readonly name: string }
  /** The name of a programming language, such as `TypeScript`. */
  | { readonly code: 'language'; readonly name: string };

/** How telling a topic of a file is; a higher one is never outweighed by many lower ones. */
export const grades = { kind: 5, kindToo: 4, package: 3, language: 2, listed: 1 } as const;

/** One topic of a file with what speaks for it. */
export interface FileTopic {
  readonly grade: number;
  /** Among topics of one grade; larger is closer. */
  readonly weight: number;
  readonly reason: FitReason;
  /** Whether it is a package's bare name, which is too often an everyday word to be met in titles. */
  readonly isName: boolean;
  /** Whether it is what a package is used for: fits only who says more of it than one tag of many. */
  readonly isUse: boolean;
}

/** A file being written, described once for everything that asks what fits it. */
export interface ActiveFile {
  /** Name without folders. */
  readonly name: string;
  readonly path: string;
  /** What it is by name, place and imports; null where it is just code or text. */
  readonly kind: FileKind | null;
  /** Null for languages that say nothing of a file's subject, or that are not known. */
  readonly language: FileLanguage | null;
  /** Packages it imports, lists or runs: none of the language's own, none of the project's. */
  readonly packages: readonly FilePackage[];
  /** Known frameworks among them, such as `django`, by their topic. */
  readonly frameworks: readonly string[];
  readonly topics: ReadonlyMap<string, FileTopic>;
}

/** Describes a file by its name, its place and what stands in its beginning. */
export function describeFile(source: FileSource): ActiveFile {
  const facts = readFileFacts(source);
  const kind = kindOf(facts);
  const language = fileLanguageOf(source.languageId, facts.name);
  const { frameworks, name, packages } = facts;
  const topics = topicsOf(kind, packages, language);
  return { name, path: source.path, kind, language, packages, frameworks: [...frameworks], topics };
}

function topicsOf(
  kind: FileKind | null,
  packages: readonly FilePackage[],
  language: FileLanguage | null,
): ReadonlyMap<string, FileTopic> {
  const topics = new Map<string, FileTopic>();
  const add = (topic: string, found: FileTopic): void => {
    if (!topics.has(topic)) topics.set(topic, found);
  };
  if (kind) addKind(kind, add);
  for (const one of packages) addPackage(one, add);
  for (const topic of language?.topics ?? []) {
    const reason: FitReason = { code: 'language', name: language?.name ?? topic };
    add(topic, { grade: grades.language, weight: 1, reason, isName: false, isUse: false });
  }
  return topics;
}

type Add = (topic: string, found: FileTopic) => void;

function addKind(kind: FileKind, add: Add): void {
  const reason: FitReason = { code: 'kind', kind };
  const { main, too } = kindTopics(kind);
  for (const [grade, list] of [[grades.kind, main] as const, [grades.kindToo, too] as const])
    for (const [at, topic] of list.entries())
      add(topic, { grade, weight: 1 / (at + 1), reason, isName: false, isUse: false });
}

function addPackage({ how, name }: FilePackage, add: Add): void {
  const reason: FitReason = { code: how, name };
  const known = topicsOfPackage(name);
  for (const [at, topic] of known.topics.entries()) {
    const weight = (known.isFramework ? 2 : 1) / (at + 1);
    add(topic, { grade: grades.package, weight, reason, isName: false, isUse: at > 0 });
  }
  const own = topicOf(name);
  add(own, {
    grade: grades.package,
    weight: 1,
    reason,
    isName: known.topics.length === 0,
    isUse: false,
  });
}
