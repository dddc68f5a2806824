import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import type { RelatedContent } from '../../src/shared/protocol';
import { RelatedView } from '../../src/webview/RelatedView';
import { englishStrings } from './englishStrings';

const other = { key: 'bundled:b.md', title: 'B' };
const told: RelatedContent = {
  trail: ['Journal', 'A'],
  minutes: 1,
  tags: [],
  date: null,
  updated: null,
  previous: other,
  next: null,
  takeaways: [{ text: 'Test early', line: 2 }],
  mentions: [],
};

interface Page {
  readonly document: Document;
  readonly show: (changes: Partial<RelatedContent>) => void;
  readonly box: () => HTMLDetailsElement | null;
  readonly parts: () => string[];
}

function open(): Page {
  const { document } = new JSDOM('<nav></nav><span></span><div></div><aside></aside>').window;
  const part = (name: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(name);
    assert.ok(element);
    return element;
  };
  const after = part('aside');
  const related = new RelatedView(
    document,
    { trail: part('nav'), minutes: part('span'), details: part('div'), after },
    englishStrings,
    { openNote: () => undefined, insertItems: () => undefined, goToLine: () => undefined },
  );
  related.show(told);
  return {
    document,
    show: (changes) => related.show({ ...told, ...changes }),
    box: () => document.querySelector('details'),
    parts: () => [...after.children].map(({ className }) => className),
  };
}

describe('what stands behind a note', () => {
  it('stays as it is while more arrives, with its section open and the focus in it', () => {
    const { box, document, parts, show } = open();
    const first = box();
    assert.ok(first);
    first.open = true;
    const button = first.querySelector<HTMLElement>('button.plain');
    button?.focus();
    show({ mentions: [other] });
    assert.equal(box(), first);
    assert.equal(document.activeElement, button);
    assert.deepEqual(parts(), ['takeaways', 'mentions', 'neighbors']);
  });

  it('keeps its section open when there is another takeaway', () => {
    const { box, show } = open();
    box()?.setAttribute('open', '');
    show({ takeaways: [...told.takeaways, { text: 'Ask', line: 3 }] });
    assert.equal(box()?.open, true);
    assert.equal(box()?.querySelectorAll('li').length, 2);
  });

  it('disappears when there is nothing to show, and comes back in its place', () => {
    const { parts, show } = open();
    show({ takeaways: [], previous: null });
    assert.deepEqual(parts(), []);
    show({ mentions: [other] });
    assert.deepEqual(parts(), ['takeaways', 'mentions', 'neighbors']);
  });
});
