import { deepEqual } from 'node:assert/strict';
import { readNote } from '../../../src/core/reading/readNote';
import { findsIn } from './findsIn';

/** Whole notes as people write them; each failed once. */
const notes: readonly (readonly [is: string, text: string, finds: readonly string[]])[] = [
  [
    'gives the lesson and the pair of a French log',
    '# Journal de bord⏎⏎## Ce que j’ai appris⏎⏎- Toujours vérifier ce qui arrive.⏎⏎## Difficultés rencontrées⏎⏎- **Problème :** les pages étaient lentes⏎  **Solution :** un index de plus',
    ['Toujours vérifier ce qui arrive.', 'les pages étaient lentes => un index de plus'],
  ],
  [
    'takes what its title promises',
    '# Lessons learned⏎⏎## Queues⏎- Bound each queue.⏎- Alert on old messages.⏎⏎## Retries⏎- Wait a random time.',
    ['Bound each queue.', 'Alert on old messages.', 'Wait a random time.'],
  ],
  [
    'takes gotchas',
    '# Redis notes⏎⏎## Gotchas⏎⏎- A scan blocks the server.⏎- A write takes the expiry away.',
    ['A scan blocks the server.', 'A write takes the expiry away.'],
  ],
  [
    'pairs no lists by position',
    '# Shop⏎⏎## Challenges and solutions⏎⏎Challenges:⏎⏎- Search was slow⏎- Mails got lost⏎⏎Solutions:⏎⏎- Moved the sending into a worker⏎- Added an index on the name',
    ['Search was slow => nothing', 'Mails got lost => nothing'],
  ],
  [
    'reads the label in a line that is bold as a whole',
    '# Log⏎⏎**Problem: the queue grew all day**⏎⏎**Solution: set a bound on it**',
    ['the queue grew all day => set a bound on it'],
  ],
  [
    'reads a label with its day',
    '# Log⏎⏎**Incident 2026-04-21:** The queue grew all day.⏎⏎**Fix:** Set a bound on it.',
    ['The queue grew all day. => Set a bound on it.'],
  ],
  [
    'names a challenge after what there was a problem with',
    '# Log⏎⏎### 5. Problem with the queue⏎⏎It grew all day.⏎⏎**Fixed in:** the third build',
    ['It grew all day. => the third build'],
  ],
  [
    'pairs symptoms with what to do about them',
    '# Log⏎⏎## Queue grows all day⏎⏎### Symptoms⏎⏎The pages are slow.⏎⏎### How to fix⏎⏎Set a bound.',
    ['The pages are slow. => Set a bound.'],
  ],
  [
    'takes code below each sub-heading for the solution',
    '# Log⏎⏎## Problem⏎⏎It grew all day.⏎⏎## Solution⏎⏎### Server:⏎⏎```sh⏎bound 9⏎```⏎⏎### Client:⏎⏎```sh⏎wait 3⏎```',
    ['It grew all day. => Server: bound 9; Client: wait 3'],
  ],
  [
    'keeps the solution of each problem where one section sums them up',
    '# Log⏎⏎## Problem⏎⏎### The queue⏎⏎- **Cause:** no bound⏎- **Solution:** set one⏎⏎## Solution⏎⏎We set bounds.',
    ['The queue => set one'],
  ],
  [
    'knows by the end of a German sentence that it tells the solution',
    '# Log⏎⏎## Schwierigkeiten⏎⏎- Die Seiten waren langsam. Das habe ich mit einem Index gelöst.',
    ['Die Seiten waren langsam. => Das habe ich mit einem Index gelöst.'],
  ],
  [
    'finds no solution in a sentence that ends in one that failed',
    '# Log⏎⏎## Schwierigkeiten⏎⏎- Die Seiten waren langsam. Das ist auch mit einem Index noch nicht gelöst.',
    ['Die Seiten waren langsam. Das ist auch mit einem Index noch nicht gelöst. => nothing'],
  ],
  [
    'takes sentences below a label on concepts, and no names',
    '# Log⏎⏎## Key takeaways⏎⏎**Concepts:**⏎⏎- A queue without a bound hides trouble⏎- Random waits spread the load⏎⏎**Tools:**⏎⏎- Redis⏎- Go',
    ['A queue without a bound hides trouble', 'Random waits spread the load'],
  ],
  [
    'takes the rows of what was learned where they tell more than a name',
    '# Log⏎⏎## What I learned⏎⏎|Topic|Detail|⏎|-|-|⏎|Queues|bound each of them from the start|⏎|Waits|random ones spread the load well|',
    ['Queues: bound each of them from the start', 'Waits: random ones spread the load well'],
  ],
  [
    'takes paragraphs that advise below the title of a note on lessons',
    '# Lessons learned⏎⏎## Queues⏎⏎A queue without a bound hides trouble. Set one.⏎⏎## Team⏎⏎We were three.',
    ['A queue without a bound hides trouble. Set one.'],
  ],
  [
    'takes a list of advice by topic whole, whatever its topics are called',
    '# Best practices⏎⏎- **Error**: handle it where you can act⏎- **Response**: keep it small⏎- **Action**: name it well',
    ['Error: handle it where you can act', 'Response: keep it small', 'Action: name it well'],
  ],
  [
    'takes nothing that a template leaves open',
    '# Day 12⏎⏎## What I learned⏎⏎(describe it in your own words)⏎⏎## Key takeaways⏎⏎- TODO⏎- _(fill in)_⏎- **Date:** {{ DATE }}',
    [],
  ],
  [
    'pairs sub-headings below a topic',
    '# Notes⏎⏎## Slow builds⏎⏎### Problem⏎⏎Builds took long.⏎⏎### Solution⏎⏎Bake a base image once.',
    ['Builds took long. => Bake a base image once.'],
  ],
  [
    'is not put off by a word such as collaboration',
    '# Hub⏎⏎### Key Collaboration Learnings⏎⏎- Agree on the contract first.⏎- Write assumptions down.',
    ['Agree on the contract first.', 'Write assumptions down.'],
  ],
  [
    'names a TL;DR by its heading',
    '# Guide⏎⏎# Security best practices⏎⏎## Hash passwords⏎⏎**TL;DR:** Store a slow hash.⏎⏎**Otherwise:** One leak gives all away.⏎⏎🔗 [**Read more: hashes**](./hash.md)',
    ['Hash passwords: Store a slow hash. Otherwise: One leak gives all away.'],
  ],
  [
    'takes one takeaway for each line that is a sentence',
    '# J⏎⏎## What I learned⏎⏎Index each foreign key early.⏎Measure before you change a query.',
    ['Index each foreign key early.', 'Measure before you change a query.'],
  ],
  [
    'takes such lines below a label',
    '# J⏎⏎What I learned:⏎Index each foreign key early.⏎Measure before you change a query.',
    ['Index each foreign key early.', 'Measure before you change a query.'],
  ],
  [
    'takes lines that say what was learned in German',
    '# J⏎⏎## Gelernt⏎Wissen über Daten in Echtzeit.⏎Mehr Verständnis von Übersichten.',
    ['Wissen über Daten in Echtzeit.', 'Mehr Verständnis von Übersichten.'],
  ],
  [
    'takes items below topics of learnings in Portuguese',
    '# Aprendizados do laboratório⏎⏎## Observações técnicas⏎⏎- Os filtros agem de forma segura.⏎- Os registros ajudam a entender.',
    ['Os filtros agem de forma segura.', 'Os registros ajudam a entender.'],
  ],
  [
    'takes the answer for the question',
    '# Rails gotchas⏎⏎**Question:** does it restart?⏎⏎**Answer:** Only after a change of the port.',
    ['Answer: Only after a change of the port.'],
  ],
  [
    'takes headings that are lessons told at length',
    '# Best practices⏎⏎## Keep the state shallow⏎⏎A store is a table.⏎⏎Nested tables are slow.⏎⏎## State⏎⏎It is a table.',
    ['Keep the state shallow'],
  ],
  [
    'takes sentences on tools among lessons, and no names of tools',
    '# J⏎⏎## Lessons learned⏎⏎### Tools⏎⏎- Pin the version of each image.⏎- Logs save hours of search.⏎⏎### Libraries⏎⏎- Redis⏎- Celery',
    ['Pin the version of each image.', 'Logs save hours of search.'],
  ],
];

describe('A whole note', () => {
  for (const [is, text, finds] of notes) {
    it(is, () => {
      deepEqual(findsIn(text), finds);
    });
  }

  it('is one takeaway in a learning folder where it is short', () => {
    const text = '# Use a work tree to review⏎⏎Check a second branch out:⏎⏎The stash stays.';
    deepEqual(findsIn(text, { isInLearningFolder: true }), [
      'Use a work tree to review: Check a second branch out',
    ]);
  });

  it('gives no solution for an error message', () => {
    const text =
      '# P⏎⏎## Problems⏎⏎### Issues faced⏎⏎1. The panel cannot connect⏎   - _Driver error:_ "Login failed"';
    deepEqual(
      readNote(text.replaceAll('⏎', '\n'), 'P').challenges.map(({ solution }) => solution),
      [null],
    );
  });
});

describe('The author', () => {
  it('makes every item and paragraph of a section a takeaway with a comment', () => {
    const list = [
      'Redis',
      'What does it cost?',
      'Issue: the pool ran dry',
      'TODO',
      'Parts:',
      'one',
    ];
    const text = `# J⏎## Week 3⏎<!-- nexus: takeaways -->⏎${list.map((item) => `${item === 'one' ? '  ' : ''}- ${item}`).join('⏎')}⏎⏎One short paragraph.`;
    deepEqual(findsIn(text), [...list, 'One short paragraph.']);
  });

  for (const [kind, text, finds] of [
    ['practices', '# X⏎## One⏎- Pin it⏎⏎## Two⏎- Log it', ['Pin it', 'Log it']],
    ['challenges', '# X⏎## One⏎- Pages were slow', ['Pages were slow => nothing']],
  ] as const) {
    it(`says with front matter that all of a note is ${kind}`, () => {
      deepEqual(findsIn(`---⏎kind: ${kind}⏎---⏎${text}`), finds);
      deepEqual(findsIn(text), []);
    });
  }

  it('says with front matter that all of a note is technologies', () => {
    const text = '# X\n## One\n- **Redis**: a store\n\n## Two\n- **Celery**: a queue\n';
    const terms = (note: string): readonly string[] =>
      readNote(note, 'X').entries.map(({ term }) => term);
    deepEqual(terms(`---\nkind: technologies\n---\n${text}`), ['Redis', 'Celery']);
    deepEqual(terms(text), []);
  });
});
