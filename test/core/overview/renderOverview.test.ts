import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import type { JournalOverview } from '../../../src/core/overview/JournalOverview';
import { type OverviewWords, renderOverview } from '../../../src/core/overview/renderOverview';

const words: OverviewWords = {
  title: 'Overview',
  summary: (notes, takeaways) => `${notes} notes, ${takeaways} takeaways`,
  sections: 'Sections',
  section: 'Section',
  takeaways: 'Takeaways',
  noSections: 'no sections',
  due: 'Due',
  day: 'Day',
  cards: 'Cards',
  showTable: 'Table',
  notStarted: 'not started',
  review: 'Review',
  dueTotal: (cards) => `${cards} in all`,
  read: 'Read',
  noneRead: 'none read',
  reviewed: 'Reviewed',
  noneReviewed: 'none reviewed',
  checklists: 'Checklists',
  checklist: 'Checklist',
  progress: 'Progress',
  noChecklists: 'no checklists',
  progressOf: (done, total) => `${done} of ${total}`,
  unlinked: 'Unlinked',
  noneUnlinked: 'none unlinked',
  searching: 'searching',
  more: (count) => `${count} more`,
  number: String,
  dayName: (day) => `day ${day}`,
  dayLabels: (day) => ['D', String(day)],
};

const empty: JournalOverview = {
  notes: 0,
  takeaways: 0,
  sections: { rows: [], more: 0 },
  due: null,
  read: [],
  reviewed: [],
  checklists: { rows: [], more: 0 },
  unlinked: null,
};

function pageOf(overview: Partial<JournalOverview>): Document {
  const links = {
    addressOf: ({ line, name }: { name: string; line: number | null }) => `open:${name}#${line}`,
    review: 'review:',
  };
  return new JSDOM(renderOverview({ ...empty, ...overview }, words, links)).window.document;
}

const texts = (found: Iterable<Element>): string[] =>
  [...found].map((element) => element.textContent.trim());

const target = { kind: 'note', name: 'own:a.md', line: 3 } as const;

describe('the page of the overview', () => {
  it('says of each part that there is nothing yet, and where a review starts', () => {
    const page = pageOf({});
    assert.deepEqual(texts(page.querySelectorAll('section > p.quiet')), [
      'no sections',
      'not started',
      'none read',
      'none reviewed',
      'no checklists',
      'searching',
    ]);
    assert.equal(page.querySelector('#due a')?.getAttribute('href'), 'review:');
  });

  it('has each section in a row with its link, its number and a bar of the same part', () => {
    const rows = [
      { title: 'Queues', journal: 'mine', takeaways: 8, target },
      { title: 'Locks', journal: '', takeaways: 2, target: null },
    ];
    const page = pageOf({ sections: { rows, more: 5 } });
    assert.deepEqual(texts(page.querySelectorAll('#sections tbody tr')), [
      'Queues mine8',
      'Locks2',
    ]);
    assert.deepEqual(
      [...page.querySelectorAll('#sections .fill')].map((bar) => bar.getAttribute('width')),
      ['100', '25'],
    );
    assert.equal(page.querySelector('#sections a')?.getAttribute('href'), 'open:own:a.md#3');
    assert.deepEqual(texts(page.querySelectorAll('#sections > p')), ['5 more']);
  });

  it('draws what becomes due, and says the same in a table', () => {
    const due = [4, 0, 2].map((cards, at) => ({ day: 100 + at, cards }));
    const page = pageOf({ due });
    const heights = [...page.querySelectorAll('#due .fill')].map((bar) =>
      Number(bar.getAttribute('height')),
    );
    assert.equal((heights[0] ?? 0) / (heights[1] ?? 1), 2);
    assert.equal(page.querySelector('.chart')?.getAttribute('aria-label'), '6 in all');
    assert.equal(page.querySelector('.chart [viewBox]'), null, 'A scale makes words small.');
    assert.deepEqual(texts(page.querySelectorAll('#due details tbody tr')), [
      'day 1004',
      'day 1010',
      'day 1022',
    ]);
  });

  it('shows how far a checklist is', () => {
    const rows = [{ title: 'Release', detail: 'a.ts', target, done: 1, total: 4 }];
    const page = pageOf({ checklists: { rows, more: 0 } });
    assert.deepEqual(texts(page.querySelectorAll('#checklists tbody td')), ['1 of 4']);
    assert.equal(page.querySelector('#checklists .fill')?.getAttribute('width'), '25');
  });

  it('shows what notes are called as text only, on one line', () => {
    const title = `"><script>alert(1)</script><img src=x onerror='y'>\n&amp;\u202e`;
    const hostile = { title, detail: title, target: { ...target, name: title } };
    const page = pageOf({
      sections: { rows: [{ ...hostile, journal: title, takeaways: 1 }], more: 0 },
      read: [hostile],
      reviewed: [hostile],
      checklists: { rows: [{ ...hostile, done: 0, total: 1 }], more: 0 },
      unlinked: { rows: [hostile], more: 0 },
    });
    assert.equal(page.querySelectorAll('script, img').length, 0);
    const links = [...page.querySelectorAll('a')].filter(({ href }) => href.startsWith('open:'));
    assert.equal(links.length, 5);
    for (const link of links) {
      assert.equal(link.textContent, `"><script>alert(1)</script><img src=x onerror='y'> &amp;`);
      assert.deepEqual(link.getAttributeNames(), ['href']);
    }
  });
});
