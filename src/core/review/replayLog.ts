/**
 * The log folded into the cards it speaks of.
 */

import type { AnswerEntry, CardDescription, ReviewEntry } from './ReviewLog';

/** All that the log says of one card. */
export interface LoggedCard {
  readonly id: string;
  /** How it stood when it was last met; null where the line that said so is lost. */
  readonly description: CardDescription | null;
  /** The answers that count, the first one first. */
  readonly answers: readonly AnswerEntry[];
  readonly isSuspended: boolean;
  /** When it was suspended or resumed last; 0 where it never was. */
  readonly suspensionTime: number;
  /** The machines on which it was answered or seen. */
  readonly machines: ReadonlySet<string>;
}

interface Draft {
  readonly id: string;
  description: CardDescription | null;
  readonly answers: AnswerEntry[];
  isSuspended: boolean;
  suspensionTime: number;
  readonly machines: Set<string>;
}

/** Entries folded in one step. */
const perStep = 500;

/**
 * Folds merged entries, the first one first, into cards by id. An undo counts wherever it stands: the
 * clock of another machine may be behind.
 */
export function* replayLog(
  entries: readonly ReviewEntry[],
): Generator<void, Map<string, LoggedCard>> {
  const undone = new Set(
    entries.flatMap((entry) => (entry.action === 'undo' ? [entry.entry] : [])),
  );
  const cards = new Map<string, Draft>();
  for (const [at, entry] of entries.entries()) {
    if (at % perStep === 0) yield;
    if (entry.action === 'undo') continue;
    const card = cards.get(entry.card) ?? newDraft(entry.card);
    cards.set(entry.card, card);
    if (entry.as) card.description = entry.as;
    card.machines.add(entry.machine);
    if (entry.action === 'suspend' || entry.action === 'resume') {
      card.isSuspended = entry.action === 'suspend';
      card.suspensionTime = entry.time;
    }
    if (entry.action === 'answer' && !undone.has(entry.id)) card.answers.push(entry);
  }
  return cards;
}

function newDraft(id: string): Draft {
  return {
    id,
    description: null,
    answers: [],
    isSuspended: false,
    suspensionTime: 0,
    machines: new Set(),
  };
}
