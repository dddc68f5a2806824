import * as vscode from 'vscode';
import { inertText, type InertString } from '../core/text/inertText';
import { wordsLanguage } from './pageLanguages';

/**
 * Sentences with a number in them, in the language of our words: which form a number takes differs
 * between languages (French has the singular for 0, Chinese has one form for all), so that
 * `Intl.PluralRules` decides and never a comparison with 1. Each form is a sentence of its own in the
 * translations.
 */

/** A number as the language of our words writes it, such as `1,000`; whole unless fraction digits are asked for. */
export function numberWords(value: number, fractionDigits = 0): InertString {
  const digits = { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits };
  return inertText(value.toLocaleString(wordsLanguage(), digits));
}

/** The form that fits a number: `one` is the singular, `other` all else; each is given the number as text. */
export function countedWords(
  count: number,
  one: (count: InertString) => string,
  other: (count: InertString) => string,
): string {
  const isOne = new Intl.PluralRules(wordsLanguage()).select(count) === 'one';
  return (isOne ? one : other)(numberWords(count));
}

/** How many notes there are. */
export function noteCount(count: number): string {
  return countedWords(
    count,
    (notes) => vscode.l10n.t('{0} note', notes),
    (notes) => vscode.l10n.t('{0} notes', notes),
  );
}

/** How many takeaways there are. */
export function takeawayCount(count: number): string {
  return countedWords(
    count,
    (takeaways) => vscode.l10n.t('{0} takeaway', takeaways),
    (takeaways) => vscode.l10n.t('{0} takeaways', takeaways),
  );
}

/** How many items a checklist has. */
export function itemCount(count: number): string {
  return countedWords(
    count,
    (items) => vscode.l10n.t('{0} item', items),
    (items) => vscode.l10n.t('{0} items', items),
  );
}
