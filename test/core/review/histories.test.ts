import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ReviewEntry } from '../../../src/core/review/ReviewLog';
import { isDescribed, type ReviewState } from '../../../src/core/review/ReviewState';
import { cardsIn, Machine, stateOf } from './journals';

/**
 * Random lives of a journal: two machines review it, and between reviews somebody fixes, rewords, moves,
 * reorders and renames. Each lesson knows how often it was answered; in the end each card must, too.
 */

/** What lessons are written with; each lesson has words that no other one has. */
const subjects = [
  'migration',
  'timeout on calls to payment',
  'index of the orders table',
  'cache of exchange rates',
  'password reset token',
  'structured log of requests',
  'health check of the worker',
  'pagination of long lists',
];
const sentences = [
  (it: string) => `Write a test for the ${it} before anything else changes.`,
  (it: string) => `Nobody notices a broken ${it} until the first customer calls.`,
  (it: string) => `Review the ${it} twice a year together with the team.`,
];

interface Lesson {
  text: string;
  note: number;
  answers: number;
}

/** A journal as its owner knows it. */
class LivingJournal {
  readonly lessons: Lesson[] = subjects.flatMap((it, at) =>
    sentences.map((sentence) => ({ text: sentence(it), note: at % 3, answers: 0 })),
  );
  readonly names = ['a.md', 'b.md', 'c.md'];
  readonly headings = ['Takeaways', 'Lessons Learned', 'Best Practices'];

  /** The notes as they are written. */
  get files(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.names.map((name, at) => {
        const own = this.lessons.filter(({ note }) => note === at);
        const lines = own.map(({ text }) => `- ${text}\n`).join('');
        return [name, `# Note ${at}\n\n## ${this.headings[at] ?? ''}\n\n${lines}`];
      }),
    );
  }

  state(log: readonly ReviewEntry[]): ReviewState {
    return stateOf(cardsIn(this.files), log);
  }
}

/** One thing that happens; numbers choose the lesson and what becomes of it. */
interface Step {
  readonly do: 'answer' | 'undo' | 'typo' | 'reword' | 'move' | 'reorder' | 'rename' | 'retitle';
  readonly lesson: number;
  readonly number: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(
    ...(['answer', 'answer', 'answer', 'undo', 'typo', 'reword'] as const),
    ...(['move', 'reorder', 'rename', 'retitle'] as const),
  ),
  lesson: fc.nat(),
  number: fc.nat(),
});

const machines = (): readonly [Machine, Machine] => [new Machine('one'), new Machine('two')];

/** Lets a history happen; gives the whole log, in the order in which the machines' files are read. */
function live(journal: LivingJournal, steps: readonly Step[]): ReviewEntry[] {
  const both = machines();
  const logs: [ReviewEntry[], ReviewEntry[]] = [[], []];
  const answers: { readonly lesson: Lesson; readonly entry: ReviewEntry }[] = [];
  let time = 1_000_000;
  for (const { do: what, lesson: chosen, number } of steps) {
    const lesson = journal.lessons[chosen % journal.lessons.length];
    const at = number % 2 === 0 ? 0 : 1;
    if (!lesson) continue;
    both[at].time = time += 10_000;
    const all = (): ReviewEntry[] => [...logs[1], ...logs[0]];
    const state = journal.state(all());
    const reviewed = [...state.cards].find(({ card }) => card.question === lesson.text);
    assert.ok(reviewed, `There is no card for "${lesson.text}".`);
    if (what === 'answer') {
      const entry = both[at].answer(
        reviewed,
        ((number % 4) + 1) as 1 | 2 | 3 | 4,
        20_000 + (number % 50),
      );
      logs[at].push(entry);
      answers.push({ lesson, entry });
      lesson.answers += 1;
    } else if (what === 'undo') {
      const last = answers.pop();
      if (last?.entry.action !== 'answer') continue;
      logs[at].push(both[at].undo(last.entry));
      last.lesson.answers -= 1;
    } else change(journal, lesson, { what, number });
    // What a window does that sees the journal change.
    logs[at].push(...seenEntries(journal.state(all()), both[at]));
  }
  return [...logs[1], ...logs[0]];
}

/** The entries by which a window says how reworded cards stand now. */
function seenEntries(state: ReviewState, machine: Machine): ReviewEntry[] {
  return [...state.cards]
    .filter((one) => one.answers.length > 0 && !isDescribed(one))
    .map((reviewed) => machine.note(reviewed, 'seen'));
}

function change(
  journal: LivingJournal,
  lesson: Lesson,
  { number, what }: { readonly what: Step['do']; readonly number: number },
): void {
  const { headings, lessons, names } = journal;
  const words = lesson.text.split(' ');
  const at = number % words.length;
  switch (what) {
    case 'typo':
      lesson.text = words
        .map((word, index) => (index === at ? `${word.slice(1)}${word.slice(0, 1)}` : word))
        .join(' ');
      break;
    case 'reword':
      lesson.text = words.map((word, index) => (index === at ? 'really' : word)).join(' ');
      break;
    case 'move':
      lesson.note = number % names.length;
      break;
    case 'reorder':
      lessons.unshift(...lessons.splice(number % lessons.length));
      break;
    case 'rename':
      names[number % names.length] = `folder-${number}/${number % names.length}.md`;
      break;
    case 'retitle':
      headings[number % headings.length] = ['Takeaways', 'Lessons', 'Tips'][number % 3] ?? '';
      break;
    case 'answer':
    case 'undo':
  }
}

describe('any history of edits and reviews', () => {
  it('loses no answer and gives none to another lesson, on every machine alike', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const journal = new LivingJournal();
        const log = live(journal, steps);
        const counted = (state: ReviewState): unknown =>
          [...state.cards].map(({ answers, card, schedule }) => [
            card.question,
            answers.length,
            schedule,
          ]);
        const state = journal.state(log);
        const known = new Map(
          [...state.cards].map((one) => [one.card.question, one.answers.length]),
        );
        assert.deepEqual(
          journal.lessons.map(({ text }) => [text, known.get(text)]),
          journal.lessons.map(({ answers, text }) => [text, answers]),
        );
        // The other machine reads the same files in another order, and some of them twice.
        assert.deepEqual(counted(journal.state([...log].reverse().concat(log))), counted(state));
      }),
      { numRuns: 60 },
    );
  });
});
