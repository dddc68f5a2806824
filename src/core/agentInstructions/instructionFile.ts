/**
 * The files that coding agents read, and what stands at the top of a new one.
 */

import { oneLine } from '../text/inertText';
import type { ExportSource } from './ExportSource';

/** The kinds of files, in the order they are offered. */
export const instructionTargets = ['agents', 'copilot', 'instructions', 'skill', 'cursor'] as const;

/** A kind of file that coding agents read. */
export type InstructionTarget = (typeof instructionTargets)[number];

/** Whether the file has a name that is chosen: there may be many of its kind. */
export function isNamed(target: InstructionTarget): boolean {
  return target !== 'agents' && target !== 'copilot';
}

/** Where a file lies, below the folder that is open; `name` matters where {@link isNamed} says so. */
export function instructionPath(target: InstructionTarget, name: string): string {
  switch (target) {
    case 'agents':
      return 'AGENTS.md';
    case 'copilot':
      return '.github/copilot-instructions.md';
    case 'instructions':
      return `.github/instructions/${name}.instructions.md`;
    case 'skill':
      return `.github/skills/${name}/SKILL.md`;
    case 'cursor':
      return `.cursor/rules/${name}.mdc`;
  }
}

/** Longest name of a skill (agentskills.io/specification). */
const longestName = 64;
/** Longest description of a skill, in characters, by the same specification. */
const longestDescription = 1024;

/** Whether a name is one for a skill: lower case, digits, and single hyphens between them. */
export function isInstructionName(name: string): boolean {
  return name.length <= longestName && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(name);
}

/** A name for a file with some sources, after the note of the first. */
export function suggestedName(sources: readonly ExportSource[]): string {
  const words = (sources[0]?.noteTitle ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[a-z\d]+/g);
  const name = (words ?? []).join('-').slice(0, longestName);
  return name === '' ? 'journal' : name.replace(/-$/, '');
}

/** The front matter of a new file, with the line break behind it; empty where the kind has none. */
export function fileHead(
  target: InstructionTarget,
  name: string,
  sources: readonly ExportSource[],
): string {
  const description = sourceDescription(sources);
  const globs = languageGlobs(sources);
  switch (target) {
    case 'agents':
    case 'copilot':
      return '';
    case 'instructions':
      return yamlHead([
        ['description', description],
        ['applyTo', globs.join(',') || '**'],
      ]);
    case 'skill':
      return yamlHead([
        ['name', name],
        ['description', description],
      ]);
    case 'cursor':
      return cursorHead(description, globs);
  }
}

/** Fields as YAML: each value in double quotes, where nothing in it means anything. */
export function yamlHead(fields: readonly (readonly [field: string, value: string])[]): string {
  const lines = fields.map(([field, value]) => `${field}: ${yamlText(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/** A text of plain words needs no quotes; what JSON quotes, YAML reads alike (YAML 1.2.2, section 1.3). */
function yamlText(text: string): string {
  return /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text) && /[a-z]{3}/.test(text) && !reserved.has(text)
    ? text
    : JSON.stringify(text);
}

const reserved = new Set(['true', 'false', 'null', 'yes', 'off']);

/**
 * Cursor reads its head line by line and not as YAML (cursor.com/docs/context/rules): values stand without quotes,
 * globs are separated by commas, and a rule without any is chosen by its description.
 */
function cursorHead(description: string, globs: readonly string[]): string {
  const lines = [`description: ${description}`, `globs: ${globs.join(',')}`, 'alwaysApply: false'];
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/** Titles named in a description. */
const mostTitles = 5;
/** Code points of a title in it. */
const longestTitle = 80;

/** What the lessons are about and when to use them, for agents: at most 1,024 characters. */
function sourceDescription(sources: readonly ExportSource[]): string {
  const titles = [...new Set(sources.map(({ noteTitle }) => oneLine(noteTitle, longestTitle)))];
  const named = titles.slice(0, mostTitles).join(', ');
  const more = titles.length > mostTitles ? ' and more' : '';
  const text = `Lessons learned about ${named}${more}. Use when writing or reviewing code that concerns ${named}.`;
  return oneLine(text.replace(/["\\]/g, "'"), longestDescription / 2);
}

/** What files in a language are called, by the names authors use for it. */
const globsOfLanguages: readonly (readonly [language: string, globs: readonly string[]])[] = [
  ['c', ['**/*.c', '**/*.h']],
  ['c#', ['**/*.cs']],
  ['c++', ['**/*.cpp', '**/*.hpp']],
  ['compose', ['**/compose*.yaml', '**/docker-compose*.yml']],
  ['cpp', ['**/*.cpp', '**/*.hpp']],
  ['csharp', ['**/*.cs']],
  ['css', ['**/*.css']],
  ['dart', ['**/*.dart']],
  ['dockerfile', ['**/Dockerfile*']],
  ['elixir', ['**/*.ex', '**/*.exs']],
  ['go', ['**/*.go']],
  ['graphql', ['**/*.graphql']],
  ['html', ['**/*.html']],
  ['java', ['**/*.java']],
  ['javascript', ['**/*.js', '**/*.jsx', '**/*.mjs']],
  ['kotlin', ['**/*.kt']],
  ['php', ['**/*.php']],
  ['python', ['**/*.py']],
  ['ruby', ['**/*.rb']],
  ['rust', ['**/*.rs']],
  ['bash', ['**/*.sh']],
  ['shell', ['**/*.sh']],
  ['shellscript', ['**/*.sh']],
  ['sql', ['**/*.sql']],
  ['swift', ['**/*.swift']],
  ['terraform', ['**/*.tf']],
  ['toml', ['**/*.toml']],
  ['typescript', ['**/*.ts', '**/*.tsx']],
  ['yaml', ['**/*.yml', '**/*.yaml']],
];

const globsByLanguage = new Map(globsOfLanguages);

/** The files that the sources are about; none where a source or a language does not say. */
function languageGlobs(sources: readonly ExportSource[]): readonly string[] {
  const globs = new Set<string>();
  for (const { languages } of sources) {
    if (languages.length === 0) return [];
    for (const language of languages) {
      const known = globsByLanguage.get(language.toLowerCase());
      if (!known) return [];
      for (const glob of known) globs.add(glob);
    }
  }
  return [...globs];
}
