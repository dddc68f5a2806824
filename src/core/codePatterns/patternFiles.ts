import type { ActiveFile } from '../activeFile/ActiveFile';
import type { FileKind } from '../activeFile/fileKinds';
import type { CodeGrammar } from './CodeLine';

/** Files that patterns are looked for in. */
interface PatternFiles {
  readonly grammar: CodeGrammar;
  /** The kinds of file that are meant; null for all files of the language. */
  readonly kinds: readonly FileKind[] | null;
}

/** What a note may write under `patterns:`; a file may be of several. */
const files: ReadonlyMap<string, PatternFiles> = new Map<string, PatternFiles>([
  ['python', { grammar: 'python', kinds: null }],
  ['django-settings', { grammar: 'python', kinds: ['djangoSettings'] }],
  ['django-models', { grammar: 'python', kinds: ['djangoModels'] }],
  ['django-views', { grammar: 'python', kinds: ['djangoViews', 'djangoRestViews'] }],
  ['django-serializers', { grammar: 'python', kinds: ['djangoSerializers'] }],
  ['django-urls', { grammar: 'python', kinds: ['djangoUrls'] }],
  ['django-admin', { grammar: 'python', kinds: ['djangoAdmin'] }],
  ['tests', { grammar: 'python', kinds: ['test'] }],
  ['dockerfile', { grammar: 'dockerfile', kinds: ['dockerfile'] }],
  ['compose', { grammar: 'yaml', kinds: ['compose'] }],
  ['github-workflow', { grammar: 'yaml', kinds: ['githubWorkflow', 'githubAction'] }],
  ['kubernetes', { grammar: 'yaml', kinds: ['kubernetes'] }],
  ['yaml', { grammar: 'yaml', kinds: null }],
]);

/** How files of some kinds are cut into tokens; null where a name is none, or they differ in that. */
export function grammarOf(names: readonly string[]): CodeGrammar | null {
  const [first, ...others] = names.map((name) => files.get(name)?.grammar);
  return first !== undefined && others.every((one) => one === first) ? first : null;
}

/** What a file is to patterns: its grammar, and the names under which a note means it. */
export interface PatternFile {
  readonly grammar: CodeGrammar;
  readonly names: readonly string[];
}

const byLanguage: ReadonlyMap<string, CodeGrammar> = new Map<string, CodeGrammar>([
  ['Python', 'python'],
  ['Docker', 'dockerfile'],
  ['YAML', 'yaml'],
]);
const byKind: ReadonlyMap<FileKind, CodeGrammar> = new Map<FileKind, CodeGrammar>([
  ['dockerfile', 'dockerfile'],
  ['compose', 'yaml'],
  ['githubWorkflow', 'yaml'],
]);

/** Says what a file is to patterns; null where none can mean it. */
export function patternFileOf({ kind, language }: ActiveFile): PatternFile | null {
  const grammar = (kind && byKind.get(kind)) ?? byLanguage.get(language?.name ?? '') ?? null;
  if (grammar === null) return null;
  const names = [...files].flatMap(([name, one]) => {
    const isMeant = one.kinds === null || (kind !== null && one.kinds.includes(kind));
    return one.grammar === grammar && isMeant ? [name] : [];
  });
  return { grammar, names };
}
