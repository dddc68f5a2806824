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
  machines: ReadonlySet<string>;
}

/** What was done with a card. */
type LoggedEntry = Exclude<ReviewEntry, { action: 'undo' }>;

/** Entries folded in one step. */
const perStep = 500;

/**
 * Folds merged entries, the first one first, into cards by id. An undo counts wherever it stands: the
 * clock of another machine may be behind.
 */
export function* replayLog(
  entries: readonly ReviewEntry[],
): Generator<void, Map<string, LoggedCard>> {
  const undone = new Set<string>();
  for (const entry of entries) if (entry.action === 'undo') undone.add(entry.entry);
  const cards = new Map<string, Draft>();
  const alone = new Map<string, ReadonlySet<string>>();
  for (const [at, entry] of entries.entries()) {
    if (at % perStep === 0) yield;
    if (entry.action === 'undo') continue;
    let card = cards.get(entry.card);
    if (!card) cards.set(entry.card, (card = newDraft(entry, alone)));
    addEntry(card, entry, undone.has(entry.id));
  }
  return cards;
}

/** An answer that was undone does not count; how its card stood, and where, is known all the same. */
function addEntry(card: Draft, entry: LoggedEntry, isUndone: boolean): void {
  if (entry.as) card.description = entry.as;
  if (!card.machines.has(entry.machine)) card.machines = new Set([...card.machines, entry.machine]);
  switch (entry.action) {
    case 'answer':
      if (!isUndone) card.answers.push(entry);
      return;
    case 'suspend':
    case 'resume':
      card.isSuspended = entry.action === 'suspend';
      card.suspensionTime = entry.time;
      return;
    case 'seen':
      return;
  }
}

/** Most cards were met on one machine alone: those of the same one share its set. */
function newDraft({ card, machine }: LoggedEntry, alone: Map<string, ReadonlySet<string>>): Draft {
  let machines = alone.get(machine);
  if (!machines) alone.set(machine, (machines = new Set([machine])));
  return {
    id: card,
    description: null,
    answers: [],
    isSuspended: false,
    suspensionTime: 0,
    machines,
  };
}
