import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import type { ReviewPageMessage, ReviewScreen, ShownCard } from '../../src/shared/reviewProtocol';
import { LazyScripts } from '../../src/webview/LazyScripts';
import { ReviewView } from '../../src/webview/ReviewView';
import { englishStrings } from './englishStrings';

const strings = {
  loading: 'Loading cards…',
  showAnswer: 'Show Answer',
  undo: 'Undo',
  skip: 'Skip',
  suspend: 'Suspend',
  openNote: 'Open Note',
  answers: 'How well did you know it?',
  more: 'Card actions',
  answer: 'Answer',
  hiddenWord: 'hidden word',
  fits: 'Fits the file: {0}',
};

const takeaway: ShownCard = {
  id: 'c1',
  prompt: 'Which word is missing?',
  front: '<p>Write the <strong>migration</strong> first. A migration is code.</p>',
  back: '',
  hidden: 'migration',
  isRecall: false,
  language: 'en',
  trail: ['Service', 'Takeaways'],
  reason: null,
  status: 'New',
  answers: [
    { rating: 1, label: 'Forgot', interval: 'tomorrow' },
    { rating: 3, label: 'Knew It', interval: 'in 3 days' },
  ],
  folder: 'https://local/notes',
  root: 'https://local',
};
const challenge: ShownCard = {
  ...takeaway,
  id: 'c2',
  front: '<p>Pages were slow.</p>',
  back: '<p>Add an index.</p>',
  hidden: null,
};

function screenOf(card: ShownCard | null, changed: Partial<ReviewScreen> = {}): ReviewScreen {
  return {
    type: 'screen',
    card,
    title: '',
    text: '',
    actions: [],
    progress: { text: '1 of 10', part: 0 },
    canUndo: false,
    isRevealed: false,
    ...changed,
  };
}

/** A page of a review that shows a screen. */
function openReview(screen: ReviewScreen) {
  const { window } = new JSDOM('<body><main id="main"></main><div id="live"></div></body>', {
    pretendToBeVisual: true,
  });
  const { document } = window;
  const posted: ReviewPageMessage[] = [];
  const saved: string[] = [];
  const view = new ReviewView(
    window as unknown as Window & typeof globalThis,
    { review: strings, note: englishStrings },
    new LazyScripts(document, '', {}),
    { post: (message) => posted.push(message), save: (card) => saved.push(card) },
  );
  view.receive(screen);
  return {
    posted,
    saved,
    document,
    text: (selector: string) => document.querySelector(selector)?.textContent ?? null,
    focused: () => document.activeElement?.textContent ?? '',
    show: (next: ReviewScreen) => view.receive(next),
    press: (key: string, modifiers: KeyboardEventInit = {}) => {
      const target = document.activeElement ?? document.body;
      const event = { key, bubbles: true, cancelable: true, ...modifiers };
      target.dispatchEvent(new window.KeyboardEvent('keydown', event));
    },
    click: (label: string) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.includes(label))?.click();
    },
  };
}

describe('the page of a review', () => {
  it('does not contain the hidden word, however often it stands there, until the answer is shown', () => {
    const page = openReview(screenOf(takeaway));
    assert.equal(page.text('#front'), 'Write the  first. A  is code.');
    assert.equal(page.document.querySelectorAll('.blank[aria-label="hidden word"]').length, 2);
    page.click('Show Answer');
    assert.equal(page.text('#front'), 'Write the migration first. A migration is code.');
    assert.deepEqual([page.saved, page.posted.at(-1)], [['c1'], { type: 'revealed', card: 'c1' }]);
  });

  it('says of what the note holds, and of nothing else, which language it is in', () => {
    const page = openReview(screenOf({ ...challenge, language: 'pt-BR' }));
    const marked = [...page.document.querySelectorAll('[lang]')];
    assert.deepEqual(
      marked.map((one) => [one.getAttribute('lang'), one.textContent]),
      [
        ['pt-BR', 'Service › Takeaways'],
        ['pt-BR', 'Pages were slow.Add an index.'],
      ],
    );
    page.show(screenOf({ ...challenge, language: null }));
    assert.equal(page.document.querySelector('[lang]'), null);
  });

  it('hides the whole lesson where the word is not found in it', () => {
    const page = openReview(screenOf({ ...takeaway, hidden: 'elsewhere' }));
    assert.equal(page.document.querySelector<HTMLElement>('#back')?.hidden, true);
    page.press(' ');
    page.click('Show Answer');
    assert.equal(page.document.querySelector<HTMLElement>('#back')?.hidden, false);
  });

  it('is answered by keys alone', () => {
    const page = openReview(screenOf(challenge));
    assert.equal(page.focused(), 'Show Answer');
    page.press('2');
    assert.equal(page.posted.length, 0, 'Nothing is answered before the answer is shown.');
    page.click('Show Answer');
    assert.match(page.focused(), /Knew It/);
    page.press('ArrowLeft');
    assert.match(page.focused(), /Forgot/);
    page.press('ArrowRight');
    assert.match(page.focused(), /Knew It/);
    page.press('1');
    assert.deepEqual(page.posted.at(-1), { type: 'answer', card: 'c2', rating: 1 });
    page.press('2');
    assert.deepEqual(page.posted.at(-1), { type: 'answer', card: 'c2', rating: 3 });
  });

  it('shows the answer by Space and Enter wherever the focus is', () => {
    for (const key of [' ', 'Enter']) {
      const page = openReview(screenOf(challenge));
      (page.document.activeElement as HTMLElement).blur();
      page.press(key);
      assert.equal(page.text('#back'), 'Add an index.');
      assert.equal(page.document.querySelector<HTMLElement>('#back')?.hidden, false);
    }
  });

  it('opens, skips, suspends and undoes by a key each', () => {
    const page = openReview(screenOf(challenge, { canUndo: true }));
    for (const key of ['o', 's', 'x', 'u']) page.press(key);
    page.press('z', { ctrlKey: true });
    page.press('z', { metaKey: true });
    assert.deepEqual(page.posted, [
      { type: 'open', card: 'c2' },
      { type: 'skip', card: 'c2' },
      { type: 'suspend', card: 'c2' },
      ...Array.from({ length: 3 }, () => ({ type: 'act', action: 'undo' })),
    ]);
  });

  it('leaves keys with a modifier to the editor', () => {
    const page = openReview(screenOf(challenge));
    page.press('o', { ctrlKey: true });
    page.press('s', { metaKey: true });
    page.press('u', { altKey: true });
    assert.deepEqual(page.posted, []);
  });

  it('keeps the answer shown when its note is edited meanwhile', () => {
    const page = openReview(screenOf(challenge));
    page.click('Show Answer');
    page.show(screenOf({ ...challenge, back: '<p>Add an index on the date.</p>' }));
    assert.equal(page.text('#back'), 'Add an index on the date.');
    assert.equal(page.document.querySelector<HTMLElement>('#back')?.hidden, false);
  });

  it('tells screen readers of each card and of its answer', () => {
    const page = openReview(screenOf(challenge));
    assert.equal(page.text('#live'), '1 of 10. New. Which word is missing?');
    page.click('Show Answer');
    assert.equal(page.text('#live'), 'Answer: Pages were slow.Add an index.');
  });

  it('says what to do when there is no card, and has the focus on it', () => {
    const actions = [{ action: 'close', label: 'Close' }] as const;
    const page = openReview(screenOf(null, { title: 'Done for today', text: 'Rest.', actions }));
    assert.deepEqual([page.text('h1'), page.text('#end')], ['Done for today', 'Rest.']);
    assert.equal(page.focused(), 'Close');
    page.click('Close');
    assert.deepEqual(page.posted, [{ type: 'act', action: 'close' }]);
  });

  it('cleans what a note brings, and takes its links to the host', () => {
    const front =
      '<p>See <a href="https://example.org">that</a><img src="x" onerror="alert(1)"></p><script>alert(1)</script>';
    const page = openReview(screenOf({ ...challenge, front }));
    assert.deepEqual(page.document.querySelectorAll('#main script, [onerror]').length, 0);
    page.document.querySelector('a')?.click();
    assert.deepEqual(page.posted, [{ type: 'openLink', card: 'c2', href: 'https://example.org' }]);
  });
});
