/** What is known of the file being written, as far as it tells which notes concern it. */
export interface FileContext {
  readonly languageId: string;
  /** Path with forward slashes, below the workspace where it lies in one. */
  readonly path: string;
  /** Names of the packages that its first lines import, in lower case. */
  readonly imports: readonly string[];
}

const importLines: readonly RegExp[] = [
  /^\s*(?:from|import)\s+["']?([\w@./-]+)/,
  /^\s*(?:import|export)\b[^'"]*\bfrom\s+["']([^"']+)["']/,
  /\brequire(?:_once)?\s*\(?\s*["']([^"']+)["']/,
  /^\s*(?:using|use)\s+([\w:\\.]+)/,
  /^\s*#include\s+[<"]([^>"]+)[>"]/,
  /^\s*(?:_|\w+)?\s*"([\w./-]+)"\s*$/,
  /^\s*FROM\s+([\w./-]+)/i,
];

/** Lines of a file that are searched for imports. */
const searchedLines = 200;
/** As much of each line. In characters. */
const longestLine = 500;

/** The packages that the first lines of a file import, in any of the common languages. */
export function readImports(text: string): readonly string[] {
  const found = new Set<string>();
  for (const line of text.split(/\r?\n/, searchedLines)) {
    for (const pattern of importLines) {
      const name = pattern.exec(line.slice(0, longestLine))?.[1];
      if (name !== undefined) addParts(found, name.toLowerCase());
    }
  }
  return [...found];
}

/** Of `django.db.models` both the whole and its parts tell something. */
function addParts(found: Set<string>, name: string): void {
  found.add(name);
  for (const part of name.split(/[./:\\@]+/)) if (part.length > 2) found.add(part);
}
