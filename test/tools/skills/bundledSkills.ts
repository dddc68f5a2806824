/**
 * The skills that ship: each a few checklists of the bundled journal, with the takeaways behind them, written for
 * coding agents. The build writes them from the notes, so that they never differ.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ExportedLesson,
  exportSources,
} from '../../../src/core/agentInstructions/ExportSource';
import { yamlHead } from '../../../src/core/agentInstructions/instructionFile';
import { renderLessons, sourceHeading } from '../../../src/core/agentInstructions/renderLessons';
import { bundledSourceId } from '../../../src/core/library/noteFiles';
import { noteLinkPath, noteLinkQuery } from '../../../src/core/links/noteLink';
import type { Note } from '../../../src/core/note/Note';
import { readNote } from '../../../src/core/reading/readNote';

/** What a skill is made of. */
interface SkillPlan {
  /** Its id and the name of its folder. */
  readonly name: string;
  readonly title: string;
  /** What it does and when to use it: all that an agent knows of it before it opens it. */
  readonly description: string;
  /** Its notes below `notes/`, without their extension. */
  readonly notes: readonly string[];
}

/** A skill as a file. */
export interface BundledSkill extends SkillPlan {
  /** The text of its SKILL.md. */
  readonly text: string;
}

const plans: readonly SkillPlan[] = [
  {
    name: 'review-django-view',
    title: 'Review a Django view',
    description:
      'Reviews Django views, models, querysets and migrations against a checklist: query counts, lost updates, locks, relations, settings. Use when asked to review or check Django code, or before finishing a change to it.',
    notes: ['2-technologies/2-django', '4-challenges/1-complex-relationships'],
  },
  {
    name: 'review-rest-api',
    title: 'Review a REST API',
    description:
      'Reviews HTTP endpoints and Django REST framework serializers, viewsets and routers against a checklist: methods, status codes, pagination, errors, permissions, throttling. Use when asked to review or design an API, or before finishing a change to one.',
    notes: ['2-technologies/3-rest-apis', '2-technologies/7-django-rest-framework'],
  },
  {
    name: 'review-dockerfile',
    title: 'Review a Dockerfile',
    description:
      'Reviews Dockerfiles, .dockerignore and Compose files against a checklist: stages, users, secrets in layers, signals, health checks, digests. Use when asked to review, write or shrink an image, or to containerize a service.',
    notes: ['2-technologies/5-docker', '4-challenges/3-dockerizing'],
  },
  {
    name: 'review-ci-workflow',
    title: 'Review a CI workflow',
    description:
      'Reviews GitHub Actions workflows and other pipelines against a checklist: pinned actions, permissions, timeouts, injection, lock files, deployments. Use when asked to review, write or fix a pipeline.',
    notes: ['2-technologies/6-ci-cd'],
  },
  {
    name: 'review-database-change',
    title: 'Review a database change',
    description:
      'Reviews schemas, migrations and SQL queries against a checklist: keys, constraints, indexes, nulls, locks, transactions. Use when asked to review or design tables, or before finishing a migration.',
    notes: ['3-concepts/1-database-design'],
  },
  {
    name: 'review-security',
    title: 'Review the security of a change',
    description:
      'Reviews a backend change against a security checklist: access to objects, input, login and tokens, cookies, secrets, settings, logging. Use when asked for a security review, or when a change touches authentication, permissions, input or settings.',
    notes: [
      '5-practices/3-secure-coding',
      '3-concepts/5-authentication',
      '5-practices/7-settings-and-secrets',
    ],
  },
  {
    name: 'review-tests',
    title: 'Review the tests of a change',
    description:
      'Reviews tests against a checklist: what must be covered, isolation, clocks and network, fakes, flakiness. Use when asked to review or write tests, or before finishing a change that has some.',
    notes: ['5-practices/4-testing'],
  },
  {
    name: 'prepare-release',
    title: 'Prepare a release',
    description:
      'Checks a service before it is released: deployment commands, static files, migrations, hosts and HTTPS, health checks, rollback. Use when asked to prepare, check or automate a release or a deployment.',
    notes: ['5-practices/8-deploying', '4-challenges/4-automating-deployments'],
  },
];

const introduction = [
  '1. Read the code in question, and what it depends on, before you judge it.',
  '2. Go through the items below in their order. Decide each by code that you have seen: it holds, it is broken, or it does not apply.',
  '3. Report each item with its box, `[x]` where it holds and `[ ]` where it is broken, and the file and line that show it. List items that do not apply in one line at the end.',
  '4. For each broken item, say what can go wrong and propose the smallest fix. Change code only when asked to.',
].join('\n');

/** Makes all skills from the notes of the project in a folder. */
export function bundledSkills(root: string): readonly BundledSkill[] {
  return plans.map((plan) => ({ ...plan, text: skillText(plan, root) }));
}

function skillText({ description, name, notes, title }: SkillPlan, root: string): string {
  const head = yamlHead([
    ['name', name],
    ['description', description],
  ]);
  const parts = [`# ${title}`, introduction, ...notes.map((note) => noteText(note, root))];
  return `${head}${parts.join('\n\n')}\n`;
}

/** The checklist of a note for code, and the takeaways behind it. */
function noteText(name: string, root: string): string {
  const path = `${name}.md`;
  const text = readFileSync(join(root, 'notes', path), 'utf8');
  const note = readNote(text, path);
  const sources = exportSources(note, path);
  const checklist = sources.find(({ line }) => line === checklistLine(note));
  const takeaways = sources.find(({ title }) => title === 'Takeaways');
  if (!checklist || !takeaways) throw new Error(`${path} has no checklist or no takeaways.`);
  const placed = { sourceId: bundledSourceId, path };
  const address = noteAddress(root);
  return [
    `## ${sourceHeading(checklist)}`,
    renderLessons(withMarkdown(checklist.lessons, text)),
    `Why these items matter, from [the note](${address}?${noteLinkQuery(placed, takeaways.line)}):`,
    renderLessons(takeaways.lessons),
  ].join('\n\n');
}

/** Line of the heading above the checklist that is answered in code. */
function checklistLine({ checklists, sections }: Note): number | undefined {
  const slug = checklists.find(({ scope }) => scope === 'code')?.slug;
  return sections.find((section) => section.slug === slug)?.line;
}

/** Items with their Markdown, which a note keeps of takeaways only: code stays code. */
function withMarkdown(lessons: readonly ExportedLesson[], text: string): readonly ExportedLesson[] {
  const lines = text.split('\n');
  return lessons.map((lesson) => ({ ...lesson, markdown: lines[lesson.line - 1] ?? null }));
}

/** What links to notes begin with. */
function noteAddress(root: string): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  const { name, publisher } = JSON.parse(text) as Record<'name' | 'publisher', string>;
  return `vscode://${publisher}.${name}${noteLinkPath}`;
}
