import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { drain } from '../../../src/core/Lazy';
import { planReview } from '../../../src/core/review/planReview';
import { formatEntry } from '../../../src/core/review/ReviewLog';
import { describeCard } from '../../../src/core/review/ReviewState';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { CardRenderer } from '../../../src/host/review/CardRenderer';
import { ReviewStore } from '../../../src/host/review/ReviewStore';
import { answersOf } from '../../../src/host/review/reviewWords';
import { readReviewSettings } from '../../../src/host/settings/FeatureSettings';
import { RecordedLog } from './RecordedLog';
import { ShortMemory } from './ShortMemory';
import { removeFile, until, workspaceRoot, writeFile } from './workspaceFiles';

const lesson = 'Quarantine flamingos before counting zeppelins twice.';
/** One for each of some lessons. */
const words = 'abcdefghijklmno'.split('').map((letter) => letter.repeat(8));
const note = (text: string): string => `# Aviary\n\n## Takeaways\n\n- ${text}\n`;

describe('review', () => {
  let log: RecordedLog;
  const owned: vscode.Disposable[] = [];
  const memory = new ShortMemory();

  beforeEach(async () => {
    log = new RecordedLog('Review');
    await writeFile('journal/aviary.md', note(lesson));
  });

  afterEach(async () => {
    for (const one of owned.splice(0)) one.dispose();
    log.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removeFile('journal').catch(() => undefined);
    await removeFile('reviews').catch(() => undefined);
  });

  /** A window on the workspace with its reviews. */
  function openStore(): ReviewStore {
    const storage = vscode.Uri.joinPath(workspaceRoot(), 'reviews');
    const store = new JournalStore({ log: log.channel, storage });
    const reviews = new ReviewStore({ store, storage, memory, log: log.channel });
    owned.push(store, reviews);
    return reviews;
  }

  /** How often the card about a word was answered, as a window knows it. */
  function answers(reviews: ReviewStore, word: string): number | undefined {
    const cards = reviews.state ? [...reviews.state.cards] : [];
    return cards.find(({ card }) => card.question.includes(word))?.answers.length;
  }

  function cardIn(reviews: ReviewStore, word: string) {
    const cards = reviews.state ? [...reviews.state.cards] : [];
    const found = cards.find(({ card }) => card.question.includes(word));
    assert.ok(found, `There is no card about "${word}".`);
    return found;
  }

  it('shows a card whose note can no longer be read, and logs that', async () => {
    const reviews = openStore();
    await reviews.load();
    const { card } = cardIn(reviews, 'flamingos');
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'journal', 'gone.md');
    const renderer = new CardRenderer(log.channel);
    const { front, language } = await renderer.render(card, uri, await reviews.rarity());
    assert.match(front, /flamingos before counting/);
    assert.equal(language, null);
    assert.equal(log.lines(/^warn Unable to read .*gone\.md for a card/).length, 1);
  });

  it('has nothing due before the first answer, and keeps answers for the next window', async () => {
    const first = openStore();
    await first.load();
    assert.equal(first.dueCount, 0);
    first.answer(cardIn(first, 'flamingos'), 1);
    await first.settled();
    const second = openStore();
    await second.load();
    assert.equal(answers(second, 'flamingos'), 1);
  });

  it('keeps the answers to a card whose note is edited meanwhile', async () => {
    const reviews = openStore();
    await reviews.load();
    reviews.answer(cardIn(reviews, 'flamingos'), 3);
    await writeFile('journal/aviary.md', note(lesson.replace('twice', 'thrice')));
    await until('the card is reworded', () => answers(reviews, 'thrice') !== undefined);
    assert.equal(answers(reviews, 'thrice'), 1);
  });

  it('reverts an answer', async () => {
    const reviews = openStore();
    await reviews.load();
    reviews.undo(reviews.answer(cardIn(reviews, 'flamingos'), 3));
    assert.deepEqual([answers(reviews, 'flamingos'), reviews.state?.isStarted], [0, false]);
  });

  it('has two answers, and four on request, each with when the card comes again', async () => {
    const reviews = openStore();
    const state = await reviews.load();
    const intervals = state.scheduler.intervals([], reviews.today);
    const labels = (): string[] =>
      answersOf(intervals, readReviewSettings().answers).map(({ label }) => label);
    assert.deepEqual(labels(), ['Forgot', 'Knew It']);
    const settings = vscode.workspace.getConfiguration('nexusJournal.review');
    await settings.update('answers', 'four', vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(labels(), ['Forgot', 'Hard', 'Knew It', 'Easy']);
    } finally {
      await settings.update('answers', undefined, vscode.ConfigurationTarget.Global);
    }
    assert.ok(
      answersOf(intervals, 'four').every(({ interval }) => /^(?:tomorrow|in )/.test(interval)),
    );
  });

  it('asks for ten cards a day after weeks in which none was answered, and for ten the day after', async () => {
    const many = Array.from(
      { length: 15 },
      (_, at) => `- Lesson ${words[at] ?? ''} is kept for ever.\n`,
    );
    await writeFile('journal/aviary.md', `# Aviary\n\n## Takeaways\n\n${many.join('')}`);
    const storage = vscode.Uri.joinPath(workspaceRoot(), 'reviews');
    const before = openStore();
    await before.load();
    const past = before.today - 60;
    const lines = words.map((word, at) => {
      const { card, id } = cardIn(before, word);
      const entry = {
        id: `m-w-${at}`,
        machine: 'm',
        time: past * 86_400_000 + at,
        card: id,
        day: past,
      };
      return formatEntry({ ...entry, action: 'answer', rating: 3, as: describeCard(card) });
    });
    const log = new TextEncoder().encode(`${lines.join('\n')}\n`);
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(storage, 'review', 'reviews-m.jsonl'),
      log,
    );
    const after = openStore();
    const state = await after.load();
    assert.equal(state.answeredOn(past), 15);
    assert.equal(after.dueCount, 10);
    // Whoever skips them all is asked for no more than ten tomorrow.
    const terms = { file: null, onlyFile: false, skipped: new Set<string>(), limit: 10 };
    const { due, more } = drain(planReview(state, { ...terms, day: after.today + 1 }));
    assert.deepEqual([due.length, more >= 5], [10, true]);
  });

  it('leaves a suspended card out until it is resumed, for the next window too', async () => {
    const reviews = openStore();
    await reviews.load();
    reviews.suspend(cardIn(reviews, 'flamingos'), true);
    await reviews.settled();
    const next = openStore();
    await next.load();
    assert.equal(cardIn(next, 'flamingos').isSuspended, true);
    next.suspend(cardIn(next, 'flamingos'), false);
    await next.settled();
    const last = openStore();
    await last.load();
    assert.equal(cardIn(last, 'flamingos').isSuspended, false);
  });

  it('opens in a tab, once', async () => {
    const tabs = (): readonly vscode.Tab[] =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview);
    await vscode.commands.executeCommand('nexusJournal.reviewTakeaways');
    await until('the review has a tab', () => tabs().length === 1);
    const other = vscode.Uri.joinPath(workspaceRoot(), 'README.md');
    await vscode.window.showTextDocument(other, { preview: false });
    await vscode.commands.executeCommand('nexusJournal.reviewTakeaways');
    await until('its tab is in front', () => tabs()[0]?.isActive === true);
    assert.equal(tabs().length, 1);
  });
});
