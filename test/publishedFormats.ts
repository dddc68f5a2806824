/**
 * The rules of the files that coding agents read, as their makers publish them; each function lists what breaks
 * them.
 */

import { parse } from 'yaml';

interface Head {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const headPattern = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** Front matter and what follows it; null where there is none that YAML can read. */
function readHead(text: string): Head | null {
  const found = headPattern.exec(text);
  if (!found) return null;
  const fields: unknown = parse(found[1] ?? '');
  if (typeof fields !== 'object' || fields === null) return null;
  return { fields: fields as Head['fields'], body: text.slice(found[0].length) };
}

/** Fields of a skill (https://agentskills.io/specification). */
const skillFields = new Set([
  'name',
  'description',
  'license',
  'compatibility',
  'metadata',
  'allowed-tools',
]);

/**
 * What is wrong with a SKILL.md in a folder (https://agentskills.io/specification): a name of 1 to 64 lower-case
 * letters, digits and single hyphens that is the folder's; a description of 1 to 1,024 characters; a body of less
 * than 500 lines and 5,000 tokens, taken as four characters each.
 */
export function skillProblems(folder: string, text: string): readonly string[] {
  const head = readHead(text);
  if (!head) return ['it has no front matter'];
  const { body, fields } = head;
  const { description, name } = fields;
  const rules: readonly (readonly [problem: string, isBroken: boolean])[] = [
    ['a field is unknown', Object.keys(fields).some((field) => !skillFields.has(field))],
    ['the name is not of the format', !isName(name)],
    ['the name is not the name of the folder', name !== folder],
    ['the description has no length from 1 to 1,024', !isText(description, 1024)],
    ['the body is empty', body.trim() === ''],
    ['the body has 500 lines or more', body.split('\n').length >= 500],
    ['the body has 5,000 tokens or more', body.length / 4 >= 5000],
  ];
  return problemsIn(rules);
}

/**
 * What is wrong with a *.instructions.md of VS Code
 * (https://code.visualstudio.com/docs/agent-customization/custom-instructions): optional front matter of `name`,
 * `description` and `applyTo`, a text of globs separated by commas.
 */
export function instructionsProblems(text: string): readonly string[] {
  const head = readHead(text);
  if (!head) return ['it has no front matter'];
  const { applyTo, description } = head.fields;
  const known = ['name', 'description', 'applyTo'];
  return problemsIn([
    ['a field is unknown', Object.keys(head.fields).some((field) => !known.includes(field))],
    ['applyTo is no list of globs', typeof applyTo !== 'string' || !areGlobs(applyTo)],
    ['the description is no text', !isText(description, 1024)],
    ['the body is empty', head.body.trim() === ''],
  ]);
}

/**
 * What is wrong with a rule of Cursor (https://cursor.com/docs/context/rules): three lines of `description`,
 * `globs` and `alwaysApply`, whose values stand as they are, without quotes.
 */
export function cursorRuleProblems(text: string): readonly string[] {
  const found = headPattern.exec(text);
  if (!found) return ['it has no front matter'];
  const [description = '', globs = '', alwaysApply = '', ...others] = (found[1] ?? '').split('\n');
  const list = globs.replace(/^globs: ?/, '');
  return problemsIn([
    ['it has other fields', others.length > 0],
    ['the description is no text', !/^description: [^\s"'].*$/.test(description)],
    ['the globs are none', !globs.startsWith('globs:') || (list !== '' && !areGlobs(list))],
    ['alwaysApply is neither true nor false', !/^alwaysApply: (?:true|false)$/.test(alwaysApply)],
    ['the body is empty', text.slice(found[0].length).trim() === ''],
  ]);
}

function problemsIn(rules: readonly (readonly [string, boolean])[]): readonly string[] {
  return rules.filter(([, isBroken]) => isBroken).map(([problem]) => problem);
}

function isName(value: unknown): boolean {
  return isText(value, 64) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value as string);
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

function areGlobs(text: string): boolean {
  return text.split(',').every((glob) => /^[\w*./{}-]+$/.test(glob));
}
