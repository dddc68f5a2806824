import {
  block,
  character,
  continued,
  doubled,
  formSet,
  type FormSet,
  hash,
  heredoc,
  lineComment,
  longString,
  nested,
  none,
  shortString,
  singleTriple,
  slashed,
  slashes,
  tagged,
  text,
  triple,
} from './TextForm';
import { otherLanguages } from './otherLanguages';

const css = block(String.raw`/\*`, String.raw`\*/`);

/** The forms of C and its followers, of style sheets and SQL, by names as in {@link languageForms}. */
const bracedLanguages: readonly (readonly [names: string, set: FormSet])[] = [
  [
    'python starlark mojo gdscript gd bzl star pyi',
    formSet(hash, triple, singleTriple, text, shortString("'"), continued),
  ],
  [
    'toml lock pipfile',
    formSet(hash, triple, longString("'''", none), text, shortString("'", none)),
  ],
  [
    'c cpp objective-c objective-cpp cuda-cpp glsl hlsl shaderlab wgsl h hpp cu metal',
    formSet(
      ...slashed,
      {
        start: String.raw`R"[^()\s\\"]{0,16}\(`,
        end: (start) => `\\)${start.slice(2, -1).replace(/\W/g, '\\$&')}"`,
      },
      text,
      character,
      continued,
    ),
  ],
  [
    'proto prisma zig thrift sol solidity odin bicep d pony vala',
    formSet(...slashed, triple, text, character),
  ],
  ['java', formSet(...slashed, triple, text, character)],
  [
    'kotlin scala swift kt kts sbt',
    formSet(slashes, nested, longString('"""', none), text, character),
  ],
  [
    'groovy dart gradle jenkinsfile',
    formSet(...slashed, triple, singleTriple, text, shortString("'")),
  ],
  [
    'csharp',
    formSet(
      ...slashed,
      { start: String.raw`\$*"{3,}`, end: (start) => start.replace(/^\$*/, '') },
      { start: String.raw`(?:\$@|@\$?)"`, end: '"', skip: '""' },
      text,
      character,
    ),
  ],
  ['go gno', formSet(...slashed, longString('`', none), text, character)],
  [
    'rust rs',
    formSet(
      slashes,
      nested,
      {
        start: String.raw`(?<!\w)b?r#*"`,
        end: (start) => `"${'#'.repeat(start.split('#').length - 1)}`,
      },
      longString('"'),
      character,
    ),
  ],
  [
    'php',
    formSet(
      lineComment(String.raw`#(?!\[)`),
      ...slashed,
      heredoc(String.raw`<<<[ \t]*(?<quote>['"]?)(?<tag>[A-Za-z_]\w*)\k<quote>`),
      longString('"'),
      longString("'"),
    ),
  ],
  ['css', formSet(css, text, shortString("'"))],
  ['scss less styl sass', formSet(lineComment('(?<!:)//'), css, text, shortString("'"))],
  [
    'sql pgsql plsql mysql ddl psql',
    formSet(
      lineComment('--'),
      nested,
      { start: String.raw`(?<![\w$])\$\w*\$`, end: (start) => start.replace(/\$/g, '\\$') },
      doubled("'"),
      doubled('"'),
      longString('`', none),
    ),
  ],
];

/** Languages that nothing is known of: what most of them share. */
const usual = formSet(triple, singleTriple, tagged('<<[-~]'), continued);

const known: ReadonlyMap<string, FormSet> = new Map(
  [...bracedLanguages, ...otherLanguages].flatMap(([names, set]) =>
    names.split(' ').map((name) => [name, set] as const),
  ),
);

/** The strings and comments of a language, by its id or the ending of its files. */
export function languageForms(name: string): FormSet {
  return known.get(name) ?? usual;
}
