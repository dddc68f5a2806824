import { deepEqual, equal } from 'node:assert/strict';
import { readNote } from '../../../src/core/reading/readNote';
import { findsIn } from './findsIn';

/** Sections of notes that promise lessons, and what of them is one; ⏎ for a line break. */
const notes: readonly (readonly [is: string, text: string, finds: readonly string[]])[] = [
  [
    'takes no symptom, cause or fix of a challenge for a pitfall, but the rule that follows from it',
    '# Pitfalls⏎⏎## The queue grows⏎⏎Symptom:⏎⏎- The pages are slow all day.⏎- Mails come late.⏎⏎Cause:⏎⏎- No bound was set on it.⏎⏎Fix:⏎⏎- Set a bound of 900.⏎- Watch its length.⏎⏎Rule:⏎⏎- Give each queue a bound.',
    [
      'Give each queue a bound.',
      'The pages are slow all day.; Mails come late. => Set a bound of 900.; Watch its length.',
    ],
  ],
  [
    'takes symptom and cause for no pitfalls where nobody says how it was fixed',
    '# Pitfalls⏎⏎## The queue grows⏎⏎Symptom:⏎⏎- The pages are slow all day.⏎⏎Cause:⏎⏎- No bound was set on it.⏎⏎Settings:⏎⏎- The length is 900.',
    ['The pages are slow all day. => nothing'],
  ],
  [
    'reads headings beside others that are lessons as lessons',
    '# Lessons learned⏎⏎## Jede Warteschlange begrenzen⏎⏎Eine wuchs den ganzen Tag.⏎⏎## Uhren müssen gleich gehen⏎⏎Eine ging nach.⏎⏎## Ein Test ist genug⏎⏎Zwei zeigten nicht mehr.',
    [
      'Jede Warteschlange begrenzen: Eine wuchs den ganzen Tag.',
      'Uhren müssen gleich gehen: Eine ging nach.',
      'Ein Test ist genug: Zwei zeigten nicht mehr.',
    ],
  ],
  [
    'lets a heading with a word for trouble decide for itself alone',
    '# Lessons⏎⏎## Warnings⏎⏎### The clock will be a challenge⏎⏎It drifts.⏎⏎### Watch each queue⏎⏎One queue grew all day.',
    ['One queue grew all day.'],
  ],
  [
    'takes no figures of a project for lessons, though they are counted like those',
    '# Lessons learned⏎⏎## 1. Bound each queue⏎⏎One grew all day.⏎⏎## 2. Wait a random time⏎⏎All came at once.⏎⏎## 3. Metrics⏎⏎| Sign | Value |⏎|-|-|⏎| Mails sent to each of them | 9 |⏎| Pages served in this one year | 12 |',
    ['Bound each queue: One grew all day.', 'Wait a random time: All came at once.'],
  ],
  [
    'takes where a lesson was used for no lesson',
    '# Lessons learned⏎⏎## Queues⏎⏎- **Bound:** Each queue needs one.⏎- **In this project:** The mail queue holds 900.',
    ['Bound: Each queue needs one.'],
  ],
  [
    'leaves out rows in which a template says what to write',
    '# Log⏎⏎## Challenges and solutions⏎⏎| Challenge | Solution |⏎|-|-|⏎| *(e.g. slow pages)* | *(an index)* |⏎| Mails got lost | Send them again |',
    ['Mails got lost => Send them again'],
  ],
  [
    'takes the code below a solution for all of it, whatever label follows',
    '# Log⏎⏎### Problem 2: slow pages⏎⏎**Symptom:** They took long.⏎⏎**Solution:**⏎⏎```sh⏎add-index name⏎```⏎⏎**Files:**⏎⏎- `app.py`',
    ['They took long. => add-index name'],
  ],
];

describe('A note that promises lessons', () => {
  for (const [is, text, finds] of notes) {
    it(is, () => {
      deepEqual(findsIn(text), finds);
    });
  }
});

const items = '⏎- Pin the version of each image⏎- A cache needs an owner⏎- Logs save hours';

/** Weeks, parts and points, and what a title is about, never take its promise away. */
const promising = [
  'What I learned in week 1',
  'Week 1: What I learned',
  'Day 12: Key takeaways',
  'Lessons learned in sprint 2',
  'Key takeaways (part 2)',
  'Chapter 3 takeaways',
  'Retrospective sprint 12',
  'Top 5 points to remember',
  'Lessons learned (10 points)',
  ...[
    'API endpoints',
    'feature flags',
    'commit messages',
    'project structure',
    'Docker setup',
    'resource limits',
    'use cases',
    'JSON requirements',
  ].flatMap((topic) => [
    `Best practices for ${topic}`,
    `${topic} best practices`,
    `What I learned about ${topic}`,
    `Lessons learned from ${topic}`,
    `Key takeaways on ${topic}`,
  ]),
];

describe('The name of a file without a heading', () => {
  const list = '- Set a bound on each queue.\n- Never share a clock between threads.\n';
  const texts = (name: string, text: string): readonly string[] =>
    readNote(text, name).takeaways.map((takeaway) => takeaway.text);

  it('promises what a title would', () => {
    const both = ['Set a bound on each queue.', 'Never share a clock between threads.'];
    deepEqual(texts('Lessons learned', list), both);
    deepEqual(texts('踩坑记录', list), both);
    deepEqual(texts('Shop', list), []);
  });

  it('promises nothing of what stands before the heading of a note', () => {
    deepEqual(texts('Lessons learned', `${list}\n# Shop\n\nIt sells.\n`), []);
  });
});

describe('A title that promises takeaways', () => {
  for (const title of promising) {
    it(`keeps its promise: ${title}`, () => {
      equal(findsIn(`# J⏎## ${title}${items}`).length, 3);
    });
  }

  for (const topic of ['Features', 'Demo', 'API endpoints']) {
    it(`keeps it for a topic such as ${topic}`, () => {
      equal(findsIn(`# J⏎## Best practices⏎### ${topic}${items}`).length, 3);
    });
  }
});
