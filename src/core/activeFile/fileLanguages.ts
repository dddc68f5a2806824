/** How the lines of a language name what they import. */
export type ImportGrammar =
  'python' | 'script' | 'go' | 'dotted' | 'rust' | 'csharp' | 'php' | 'ruby' | 'dart' | 'include';

/** A language as people and notes call it. */
export interface FileLanguage {
  /** As it is written: `TypeScript`. */
  readonly name: string;
  /** Topics that a note about it, or with code in it, declares. */
  readonly topics: readonly string[];
  readonly grammar: ImportGrammar | null;
  /** Whether it is a programming language: data and prose do not say what kind of text they hold. */
  readonly isCode: boolean;
}

/** Id of the editor or ending of the name | name | topics | grammar, or `data` */
const languages = [
  'python py pyi|Python|python|python',
  'javascript mjs cjs js|JavaScript|javascript|script',
  'javascriptreact jsx|JavaScript|javascript jsx|script',
  'typescript ts mts cts|TypeScript|typescript|script',
  'typescriptreact tsx|TypeScript|typescript tsx|script',
  'vue|Vue|vue|script',
  'svelte|Svelte|svelte|script',
  'astro|Astro|astro|script',
  'go|Go|go|go',
  'java|Java|java|dotted',
  'kotlin kt kts|Kotlin|kotlin|dotted',
  'scala|Scala|scala|dotted',
  'groovy gradle|Groovy|groovy|dotted',
  'swift|Swift|swift|dotted',
  'haskell hs|Haskell|haskell|dotted',
  'rust rs|Rust|rust|rust',
  'csharp cs|C#|csharp|csharp',
  'fsharp fs|F#|fsharp|dotted',
  'php|PHP|php|php',
  'ruby rb|Ruby|ruby|ruby',
  'elixir ex exs|Elixir|elixir|',
  'dart|Dart|dart|dart',
  'c|C|c|include',
  'cpp cc cxx hpp|C++|cpp|include',
  'objective-c|Objective-C|objective-c|include',
  'lua|Lua|lua|',
  'perl pl|Perl|perl|',
  'r|R|r|',
  'julia jl|Julia|julia|',
  'clojure clj|Clojure|clojure|',
  'shellscript sh bash zsh|Shell|shell|',
  'powershell ps1|PowerShell|powershell|',
  'sql|SQL|sql|',
  'graphql gql|GraphQL|graphql|',
  'terraform tf|Terraform|terraform|',
  'dockerfile|Docker|docker|data',
  'html htm|HTML|html|data',
  'django-html|HTML|html|data',
  'css|CSS|css|data',
  'scss sass|Sass|sass css|data',
  'less|Less|less css|data',
  'markdown md|Markdown|markdown|data',
  'latex tex|LaTeX|latex|data',
  'yaml yml|YAML|yaml|data',
  'toml|TOML|toml|data',
  'json jsonc|JSON|json|data',
  'xml|XML|xml|data',
];

const byId: ReadonlyMap<string, FileLanguage> = new Map(
  languages.flatMap((line) => {
    const [ids = '', name = '', topics = '', grammar = ''] = line.split('|');
    const language: FileLanguage = {
      name,
      topics: topics.split(' '),
      grammar: grammar === '' || grammar === 'data' ? null : (grammar as ImportGrammar),
      isCode: grammar !== 'data',
    };
    return ids.split(' ').map((id) => [id, language] as const);
  }),
);

/** The language of a file by the editor's id, or by its ending where the editor does not know it. */
export function fileLanguageOf(languageId: string, name: string): FileLanguage | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return byId.get(languageId) ?? byId.get(ending) ?? null;
}
