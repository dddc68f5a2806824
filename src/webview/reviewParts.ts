/**
 * The parts of a review's page that only show: how far it is, where a card stands, its buttons.
 */

import type { ReviewAnswer, ReviewScreen, ShownCard } from '../shared/reviewProtocol';
import type { ReviewStrings } from '../shared/ReviewStrings';
import { createElement } from './PageShell';

/** How far a review is, and whether its card is new or due. */
export function progressPart(document: Document, { card, progress }: ReviewScreen): HTMLElement {
  const bar = createElement(document, 'progress', { max: '1', value: String(progress.part) });
  bar.setAttribute('aria-hidden', 'true');
  const text = createElement(document, 'span', {}, progress.text);
  const status = createElement(document, 'span', { class: 'status' }, card?.status ?? '');
  return createElement(document, 'div', { id: 'progress' }, bar, text, status);
}

/** Says of what comes from a note which language it is in, for screen readers and hyphenation. */
export function languageOf(language: string | null): Readonly<Record<string, string>> {
  return language === null ? {} : { lang: language };
}

/** Where a card stands in its journal, and why it fits the file being edited. */
export function placePart(
  document: Document,
  { language, reason, trail }: ShownCard,
  strings: ReviewStrings,
): HTMLElement {
  const parts = [createElement(document, 'span', languageOf(language), trail.join(' › '))];
  if (reason !== null) {
    const fits = strings.fits.replace('{0}', () => reason);
    parts.push(createElement(document, 'span', { class: 'fits' }, fits));
  }
  return createElement(document, 'p', { id: 'where', dir: 'auto' }, parts);
}

/** A button in one of the page's looks. */
export function reviewButton(
  document: Document,
  label: string,
  { act, look }: { readonly act: () => void; readonly look: 'main' | 'plain' | 'link' },
): HTMLButtonElement {
  const button = createElement(document, 'button', { type: 'button', class: look });
  button.append(createElement(document, 'span', { class: 'label' }, label));
  button.addEventListener('click', act);
  return button;
}

/** The button of an answer with its key and when the card comes again. */
export function answerButton(
  document: Document,
  { interval, label, rating }: ReviewAnswer,
  { act, key }: { readonly act: () => void; readonly key: string },
): HTMLButtonElement {
  const button = reviewButton(document, label, { act, look: rating === 1 ? 'plain' : 'main' });
  button.prepend(createElement(document, 'kbd', { 'aria-hidden': 'true' }, key));
  button.append(createElement(document, 'span', { class: 'interval' }, interval));
  button.setAttribute('aria-keyshortcuts', key);
  return button;
}

/** A button for something less usual, which says its key. */
export function toolButton(
  document: Document,
  label: string,
  { act, key }: { readonly act: () => void; readonly key: string },
): HTMLButtonElement {
  const button = reviewButton(document, label, { act, look: 'link' });
  button.setAttribute('aria-keyshortcuts', key);
  button.title = `${label} (${key})`;
  return button;
}
