import {
  none,
  doubled,
  quoted,
  character,
  continued,
  hash,
  slashes,
  triple,
  singleTriple,
  tagged,
  pattern,
  bracketed,
  perlQuote,
  slashed,
  longComment,
  setOfForms,
  type FormSet,
  heredoc,
  joint,
  lineComment,
  longString,
  passed,
  shortString,
} from './TextForm';

/** The forms of the other languages, by names as in {@link languageForms}. */
export const otherLanguages: readonly (readonly [names: string, set: FormSet])[] = [
  [
    'shellscript sh bash zsh fish ebuild',
    setOfForms(
      continued,
      passed(String.raw`\\[^]`),
      lineComment(String.raw`(?<![^\s;&|()])#`),
      passed('<<<'),
      heredoc(String.raw`<<-?[ \t]*\\?(?<quote>["']?)(?<tag>[A-Za-z_][\w-]*)\k<quote>`),
      { start: String.raw`\$'`, end: "'", skip: String.raw`\\[^]` },
      longString("'", none),
      longString('"'),
    ),
  ],
  [
    'powershell ps1 psm1',
    setOfForms(
      longComment('<#', '#>'),
      longComment('@"(?=\\n)', '^"@'),
      longComment("@'(?=\\n)", "^'@"),
      hash,
      joint('`'),
      { start: '"', end: '"', skip: '`[^]|""' },
      doubled("'"),
    ),
  ],
  [
    'ruby crystal rb gemspec rake podspec cr',
    setOfForms(
      longComment('^=begin\\b', '^=end\\b'),
      longComment('^__END__$', '(?![^])'),
      pattern,
      passed(String.raw`(?<=[\s(,=])\?["'#\x60]`),
      lineComment('#(?!\\{)'),
      tagged('<<[~-]'),
      heredoc('(?<![\\w)\\]] ?)<<(?<tagOfWord>[A-Z]\\w*)'),
      bracketed,
      longString('"'),
      longString("'"),
      longString('`'),
      continued,
    ),
  ],
  [
    'perl perl6 raku',
    setOfForms(
      longComment('^=[a-z]\\w*', '^=cut\\b'),
      longComment('^__(?:END|DATA)__$', '(?![^])'),
      pattern,
      passed(String.raw`\$[#"'&]`),
      hash,
      tagged('<<~?'),
      perlQuote,
      longString('"'),
      longString("'"),
    ),
  ],
  [
    'r',
    setOfForms(
      hash,
      { start: String.raw`[rR]["']\(`, end: String.raw`\)["']` },
      longString('"'),
      longString("'"),
    ),
  ],
  [
    'lua luau',
    setOfForms(
      {
        start: String.raw`(?:--)?\[=*\[`,
        end: (start) => `\\]${'='.repeat(start.split('=').length - 1)}\\]`,
      },
      lineComment('--'),
      quoted,
      shortString("'"),
    ),
  ],
  [
    'haskell elm purescript hs purs',
    setOfForms(
      longComment('\\{-', '-\\}', true),
      lineComment('--(?![!#$%&*+./<=>?@^|~])'),
      triple,
      quoted,
      passed(`(?<!\\w)${character.start}`),
    ),
  ],
  [
    'ocaml fsharp sml ml fs',
    setOfForms(
      longComment('\\(\\*(?!\\))', '\\*\\)', true),
      slashes,
      triple,
      longString('"'),
      passed(`(?<!\\w)${character.start}`),
    ),
  ],
  ['elixir ex exs', setOfForms(hash, triple, singleTriple, longString('"'), passed('\\?["\']'))],
  [
    'erlang erl hrl',
    setOfForms(lineComment('%'), longString('"'), longString("'"), passed('\\$["\']')),
  ],
  [
    'julia jl',
    setOfForms(
      longComment('#=', '=#', true),
      hash,
      triple,
      longString('"'),
      passed(`(?<!\\w)${character.start}`),
    ),
  ],
  [
    'clojure lisp scheme racket el clj cljs edn rkt scm',
    setOfForms(
      passed('\\\\[^]'),
      longComment('#\\|', '\\|#', true),
      lineComment(';'),
      longString('"'),
    ),
  ],
  [
    'nix',
    setOfForms(
      hash,
      ...slashed,
      { start: "''", end: "''(?!['$\\\\])", skip: "''['$\\\\]" },
      longString('"'),
    ),
  ],
  [
    'terraform hcl tf tfvars terraform-vars tofu',
    setOfForms(hash, ...slashed, tagged('<<[-~]?'), quoted),
  ],
  ['graphql gql graphqls', setOfForms(hash, longString('"""', '\\\\"""'), quoted)],
  [
    'dockerfile containerfile',
    setOfForms(lineComment('^[ \\t]*#'), joint('[\\\\`][ \\t]*'), tagged('<<-?')),
  ],
  ['bat cmd', setOfForms(joint('\\^'))],
  ['vb vbs', setOfForms(lineComment("'"), quoted, joint(' _'))],
  ['fortran', setOfForms(lineComment('!'), joint('&[ \\t]*'))],
  ['tcl', setOfForms(continued, passed('\\\\[^]'), longString('"'))],
  [
    'latex tex',
    setOfForms({
      start: String.raw`\\begin\{(?:verbatim|lstlisting|minted|Verbatim|comment)\*?\}`,
      end: (start) => start.replace('begin', 'end').replace(/\W/g, '\\$&'),
    }),
  ],
  [
    'cmake',
    setOfForms(
      {
        start: String.raw`#?\[=*\[`,
        end: (start) => `\\]${'='.repeat(start.split('=').length - 1)}\\]`,
      },
      hash,
      longString('"'),
    ),
  ],
  [
    'properties ini editorconfig cfg conf systemd service desktop',
    setOfForms(lineComment('^[ \\t]*[#;!]'), continued),
  ],
  [
    'dotenv env',
    setOfForms(
      lineComment('^[ \\t]*#'),
      { start: '(?<==[ \\t]*)"', end: '"', skip: '\\\\[^]' },
      { start: "(?<==[ \\t]*)'", end: "'" },
    ),
  ],
  [
    'nginx',
    setOfForms(lineComment('(?<![^\\s;{}])#'), passed('\\\\[^]'), longString('"'), longString("'")),
  ],
  ['just', setOfForms(hash, triple, singleTriple, quoted, shortString("'"), continued)],
  ['makefile', setOfForms(continued)],
  [
    'coffeescript',
    setOfForms(
      longComment('###', '###'),
      hash,
      triple,
      singleTriple,
      longString('"'),
      longString("'"),
    ),
  ],
];
