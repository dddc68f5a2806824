/**
 * What was typed or tried out at the cursor: a trigger word, and probes that have to go again.
 */

import { commentProbe } from '../comments/CommentSyntax';
import { textDifference } from '../text/EditPlan';

/** A trigger word that is being typed. */
export interface TypedTrigger {
  readonly trigger: string;
  /** What is typed of it and behind it, such as `nexusdocker`. */
  readonly word: string;
  /** Whether all of the trigger is there; otherwise only its beginning. */
  readonly isWhole: boolean;
}

const wordCharacters = /[\p{L}\p{N}_-]*$/u;
const wordCharacter = /[\p{L}\p{N}_-]/u;

/**
 * The trigger that the text before the cursor ends with, whole and perhaps with letters of what is
 * looked for, or else begun. A trigger begins where no word stands before it; it may hold any signs.
 */
export function findTypedTrigger(before: string, triggers: readonly string[]): TypedTrigger | null {
  const wanted = triggers.filter((trigger) => trigger !== '');
  for (const trigger of wanted) {
    const word = wholeWord(before, trigger);
    if (word !== null) return { trigger, word, isWhole: true };
  }
  for (const trigger of wanted) {
    const word = begunWord(before, trigger);
    if (word !== null) return { trigger, word, isWhole: false };
  }
  return null;
}

function wholeWord(before: string, trigger: string): string | null {
  const tail = wordCharacters.exec(before)?.[0].length ?? 0;
  // The trigger ends before the letters that follow it, or in them.
  for (let length = tail + trigger.length; length >= trigger.length; length -= 1) {
    const word = before.slice(-length);
    if (isAt(before, length, trigger) && isSame(word.slice(0, trigger.length), trigger))
      return word;
  }
  return null;
}

function begunWord(before: string, trigger: string): string | null {
  for (let length = trigger.length - 1; length > 0; length -= 1) {
    const word = before.slice(-length);
    if (isAt(before, length, trigger) && isSame(word, trigger.slice(0, length))) return word;
  }
  return null;
}

/** Whether a trigger can begin so many characters before the end. */
function isAt(before: string, length: number, trigger: string): boolean {
  if (length > before.length) return false;
  const previous = before.charAt(before.length - length - 1);
  return !wordCharacter.test(trigger.charAt(0)) || !wordCharacter.test(previous);
}

function isSame(typed: string, expected: string): boolean {
  return typed.toLowerCase() === expected.toLowerCase();
}

const edge = commentProbe.charAt(0);
const probe = new RegExp(`${edge}[^${edge}\\r\\n]*${edge}`, 'g');

/**
 * A text without what was tried out in it, where others have written since: what made `tried` of `before`
 * is turned back where it still stands as it was, and expanded comment probes are taken out in any case.
 */
export function withoutTrial(now: string, before: string, tried: string): string {
  const { start, text } = textDifference(before, tried);
  const old = textDifference(tried, before).text;
  const at = text === '' ? -1 : now.indexOf(text);
  const isOnly = at >= 0 && !now.includes(text, at + 1);
  const isThere = now === tried ? start : isOnly && text.includes(edge) ? at : -1;
  if (isThere < 0) return now.replace(probe, '');
  return now.slice(0, isThere) + old + now.slice(isThere + text.length);
}
