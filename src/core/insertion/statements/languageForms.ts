import {
  longComment,
  character,
  continued,
  doubled,
  setOfForms,
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
  quoted,
  triple,
} from './TextForm';
import { otherLanguages } from './otherLanguages';

const css = longComment(String.raw`/\*`, String.raw`\*/`);

/** The forms of C and its followers, of style sheets and SQL, by names as in {@link languageForms}. */
const bracedLanguages: readonly (readonly [names: string, set: FormSet])[] = [
  [
    'python starlark mojo gdscript gd bzl star pyi',
    setOfForms(hash, triple, singleTriple, quoted, shortString("'"), continued),
  ],
  [
    'toml lock pipfile',
    setOfForms(hash, triple, longString("'''", none), quoted, shortString("'", none)),
  ],
  [
    'c cpp objective-c objective-cpp cuda-cpp glsl hlsl shaderlab wgsl h hpp cu metal',
    setOfForms(
      ...slashed,
      {
        start: String.raw`R"[^()\s\\"]{0,16}\(`,
        end: (start) => `\\)${start.slice(2, -1).replace(/\W/g, '\\$&')}"`,
      },
      quoted,
      character,
      continued,
    ),
  ],
  [
    'proto prisma zig thrift sol solidity odin bicep d pony vala',
    setOfForms(...slashed, triple, quoted, character),
  ],
  ['java', setOfForms(...slashed, triple, quoted, character)],
  [
    'kotlin scala swift kt kts sbt',
    setOfForms(slashes, nested, longString('"""', none), quoted, character),
  ],
  [
    'groovy dart gradle jenkinsfile',
    setOfForms(...slashed, triple, singleTriple, quoted, shortString("'")),
  ],
  [
    'csharp',
    setOfForms(
      ...slashed,
      { start: String.raw`\$*"{3,}`, end: (start) => start.replace(/^\$*/, '') },
      { start: String.raw`(?:\$@|@\$?)"`, end: '"', skip: '""' },
      quoted,
      character,
    ),
  ],
  ['go gno', setOfForms(...slashed, longString('`', none), quoted, character)],
  [
    'rust rs',
    setOfForms(
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
    setOfForms(
      lineComment(String.raw`#(?!\[)`),
      ...slashed,
      heredoc(String.raw`<<<[ \t]*(?<quote>['"]?)(?<tag>[A-Za-z_]\w*)\k<quote>`),
      longString('"'),
      longString("'"),
    ),
  ],
  ['css', setOfForms(css, quoted, shortString("'"))],
  ['scss less styl sass', setOfForms(lineComment('(?<!:)//'), css, quoted, shortString("'"))],
  [
    'sql pgsql plsql mysql ddl psql',
    setOfForms(
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
const usual = setOfForms(triple, singleTriple, tagged('<<[-~]'), continued);

const known: ReadonlyMap<string, FormSet> = new Map(
  [...bracedLanguages, ...otherLanguages].flatMap(([names, set]) =>
    names.split(' ').map((name) => [name, set] as const),
  ),
);

/** The strings and comments of a language, by its id or the ending of its files. */
export function languageForms(name: string): FormSet {
  return known.get(name) ?? usual;
}
