import type { ActiveFile } from '../../core/activeFile/ActiveFile';
import { compareFits, type Fit, fits } from '../../core/activeFile/fits';
import type { OfferedChecklist } from './OfferedChecklist';

/** A checklist with how well it fits; null where nothing speaks for it. */
export interface RankedChecklist {
  readonly one: OfferedChecklist;
  readonly fit: Fit | null;
}

/** Checklists in the order they are offered: those that fit a file first, and one's own first. */
export function rankChecklists(
  offered: readonly OfferedChecklist[],
  file: ActiveFile | null,
): readonly RankedChecklist[] {
  return offered
    .map((one) => ({ one, isOwn: one.isOwn, fit: file ? fits(one.subject, file) : unknown }))
    .sort(compareFits)
    .map(({ fit, one }) => ({ one, fit: fit.score > 0 ? fit : null }));
}

const unknown: Fit = { score: 0, closeness: 0, reason: null };
