import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { ReviewStore } from '../../../src/host/review/ReviewStore';
import { RecordedLog } from './RecordedLog';
import { ShortMemory } from './ShortMemory';
import { removeFile, until, workspaceRoot, writeFile } from './workspaceFiles';

const lesson = 'Quarantine flamingos before counting zeppelins twice.';
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

  it('takes an answer back', async () => {
    const reviews = openStore();
    await reviews.load();
    reviews.undo(reviews.answer(cardIn(reviews, 'flamingos'), 3));
    assert.deepEqual([answers(reviews, 'flamingos'), reviews.state?.isStarted], [0, false]);
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
