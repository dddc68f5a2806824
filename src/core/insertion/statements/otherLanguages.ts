import {
  none,
  doubled,
  text,
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
  block,
  formSet,
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
    formSet(
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
    formSet(
      block('<#', '#>'),
      block('@"(?=\\n)', '^"@'),
      block("@'(?=\\n)", "^'@"),
      hash,
      joint('`'),
      { start: '"', end: '"', skip: '`[^]|""' },
      doubled("'"),
    ),
  ],
  [
    'ruby crystal rb gemspec rake podspec cr',
    formSet(
      block('^=begin\\b', '^=end\\b'),
      block('^__END__$', '(?![^])'),
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
    formSet(
      block('^=[a-z]\\w*', '^=cut\\b'),
      block('^__(?:END|DATA)__$', '(?![^])'),
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
    formSet(
      hash,
      { start: String.raw`[rR]["']\(`, end: String.raw`\)["']` },
      longString('"'),
      longString("'"),
    ),
  ],
  [
    'lua luau',
    formSet(
      {
        start: String.raw`(?:--)?\[=*\[`,
        end: (start) => `\\]${'='.repeat(start.split('=').length - 1)}\\]`,
      },
      lineComment('--'),
      text,
      shortString("'"),
    ),
  ],
  [
    'haskell elm purescript hs purs',
    formSet(
      block('\\{-', '-\\}', true),
      lineComment('--(?![!#$%&*+./<=>?@^|~])'),
      triple,
      text,
      passed(`(?<!\\w)${character.start}`),
    ),
  ],
  [
    'ocaml fsharp sml ml fs',
    formSet(
      block('\\(\\*(?!\\))', '\\*\\)', true),
      slashes,
      triple,
      longString('"'),
      passed(`(?<!\\w)${character.start}`),
    ),
  ],
  ['elixir ex exs', formSet(hash, triple, singleTriple, longString('"'), passed('\\?["\']'))],
  [
    'erlang erl hrl',
    formSet(lineComment('%'), longString('"'), longString("'"), passed('\\$["\']')),
  ],
  [
    'julia jl',
    formSet(
      block('#=', '=#', true),
      hash,
      triple,
      longString('"'),
      passed(`(?<!\\w)${character.start}`),
    ),
  ],
  [
    'clojure lisp scheme racket el clj cljs edn rkt scm',
    formSet(passed('\\\\[^]'), block('#\\|', '\\|#', true), lineComment(';'), longString('"')),
  ],
  [
    'nix',
    formSet(
      hash,
      ...slashed,
      { start: "''", end: "''(?!['$\\\\])", skip: "''['$\\\\]" },
      longString('"'),
    ),
  ],
  [
    'terraform hcl tf tfvars terraform-vars tofu',
    formSet(hash, ...slashed, tagged('<<[-~]?'), text),
  ],
  ['graphql gql graphqls', formSet(hash, longString('"""', '\\\\"""'), text)],
  [
    'dockerfile containerfile',
    formSet(lineComment('^[ \\t]*#'), joint('[\\\\`][ \\t]*'), tagged('<<-?')),
  ],
  ['bat cmd', formSet(joint('\\^'))],
  ['vb vbs', formSet(lineComment("'"), text, joint(' _'))],
  ['fortran', formSet(lineComment('!'), joint('&[ \\t]*'))],
  ['tcl', formSet(continued, passed('\\\\[^]'), longString('"'))],
  [
    'latex tex',
    formSet({
      start: String.raw`\\begin\{(?:verbatim|lstlisting|minted|Verbatim|comment)\*?\}`,
      end: (start) => start.replace('begin', 'end').replace(/\W/g, '\\$&'),
    }),
  ],
  [
    'cmake',
    formSet(
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
    formSet(lineComment('^[ \\t]*[#;!]'), continued),
  ],
  [
    'dotenv env',
    formSet(
      lineComment('^[ \\t]*#'),
      { start: '(?<==[ \\t]*)"', end: '"', skip: '\\\\[^]' },
      { start: "(?<==[ \\t]*)'", end: "'" },
    ),
  ],
  [
    'nginx',
    formSet(lineComment('(?<![^\\s;{}])#'), passed('\\\\[^]'), longString('"'), longString("'")),
  ],
  ['just', formSet(hash, triple, singleTriple, text, shortString("'"), continued)],
  ['makefile', formSet(continued)],
  [
    'coffeescript',
    formSet(block('###', '###'), hash, triple, singleTriple, longString('"'), longString("'")),
  ],
];
