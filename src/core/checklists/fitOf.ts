import type { FileContext } from './FileContext';
import { topicsOfImport, topicsOfPath } from './fileTopics';

/** What a checklist's note says it is about. */
export interface ChecklistSubject {
  /** Programming languages by the names authors use: `python`, `yaml`, `bash`. */
  readonly languages: readonly string[];
  readonly tags: readonly string[];
  readonly title: string;
}

/** Why a checklist suits a file: the name of the file, a package it imports, or its language. */
export interface Fit {
  /** 0 where nothing speaks for it; larger is better. */
  readonly score: number;
  readonly reason: { readonly kind: 'path' | 'import' | 'language'; readonly value: string } | null;
}

/** Names of a language in notes beside the editor's own id. */
const languageNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    shellscript: ['bash', 'sh', 'shell', 'zsh'],
    dockercompose: ['yaml', 'docker'],
    'github-actions-workflow': ['yaml'],
    javascriptreact: ['javascript', 'jsx'],
    typescriptreact: ['typescript', 'tsx'],
    jsonc: ['json'],
    csharp: ['c#', 'csharp'],
    cpp: ['c++', 'cpp'],
    'django-html': ['django', 'html'],
  }),
);

const weights = { path: 8, import: 4, language: 2 } as const;

/** Judges how well a checklist suits the file being written, and names the strongest reason. */
export function fitOf(subject: ChecklistSubject, file: FileContext): Fit {
  const words = subjectWords(subject);
  const has = (topic: string): boolean => words.has(topic);
  const name = file.path.split('/').at(-1) ?? file.path;
  const inPath = topicsOfPath(file.path).filter(has).length;
  const imported = file.imports.filter((one) => topicsOfImport(one).some(has));
  const names = [file.languageId, ...(languageNames.get(file.languageId) ?? [])];
  const spoken = subject.languages.some((language) => names.includes(language.toLowerCase()));
  const score =
    (inPath > 0 ? weights.path + inPath : 0) +
    (imported.length > 0 ? weights.import + Math.min(imported.length, 3) / 4 : 0) +
    (spoken ? weights.language + 1 / subject.languages.length : 0);
  if (inPath > 0) return { score, reason: { kind: 'path', value: name } };
  const [first] = imported;
  if (first !== undefined) return { score, reason: { kind: 'import', value: first } };
  return { score, reason: spoken ? { kind: 'language', value: file.languageId } : null };
}

function subjectWords({ tags, title }: ChecklistSubject): ReadonlySet<string> {
  const inTitle = title.toLowerCase().split(/[^\p{L}\p{N}+#]+/u);
  const named = tags.map((tag) => tag.toLowerCase());
  return new Set([...named, ...named.flatMap((tag) => tag.split('-')), ...inTitle]);
}
