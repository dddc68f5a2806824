/** How a language says that it writes comments; an empty sign is one it does not have. */
export interface LanguageComments {
  readonly line: string;
  readonly block: readonly [start: string, end: string] | null;
}

/** The editor whose languages are listed below; later ones may know more. */
export const listedVersion = '1.139';

/**
 * The comments of every language that the editor ships, as its extensions declare them: line comment,
 * block comment, languages. A block comment that ends in a space is none.
 */
const groups: readonly (readonly [line: string, block: string, languages: string])[] = [
  ['', '', 'bibtex juliamarkdown log markdown-math search-result'],
  ['//', '/* */', 'c cpp cpp_embedded_latex csharp cuda-cpp dart go groovy hlsl java javascript'],
  ['//', '/* */', 'javascriptreact json jsonc jsonl less objective-c objective-cpp php rust scss'],
  ['//', '/* */', 'shaderlab snippets swift typescript typescriptreact'],
  ['//', '(* *)', 'fsharp'],
  ['//-', '', 'jade'],
  ['#', '', 'diff dockercompose dockerfile dotenv git-commit git-rebase ignore makefile perl'],
  ['#', '', 'properties r raku shellscript yaml'],
  ['#', '### ###', 'coffeescript'],
  ['#', '#= =#', 'julia'],
  ['#', '<# #>', 'powershell'],
  ['#', '""" """', 'python'],
  ['#', '=begin =end', 'ruby'],
  ['--', '/* */', 'sql'],
  ['--', '--[[ ]]', 'lua'],
  [';', '', 'ini'],
  [';;', '', 'clojure'],
  [';;', '(; ;)', 'wat'],
  ['%', '', 'latex tex'],
  ["'", '', 'vb'],
  ['..', '', 'restructuredtext'],
  ['@REM', '', 'bat'],
  ['', '/* */', 'css'],
  ['', '{/* */}', 'jsx-tags'],
  ['', '{{!-- --}}', 'handlebars'],
  ['', '<!-- -->', 'chatagent html instructions markdown markdown_latex_combined prompt razor'],
  ['', '<!-- -->', 'skill xml xsl'],
];

/** The comments of the languages above, by their ids. */
export const languageComments: ReadonlyMap<string, LanguageComments> = new Map(
  groups.flatMap(([line, block, languages]) => {
    const [start = '', end = ''] = block.split(' ');
    const comments: LanguageComments = { line, block: block === '' ? null : [start, end] };
    return languages.split(' ').map((id) => [id, comments] as const);
  }),
);
