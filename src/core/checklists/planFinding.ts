/**
 * Noting what a review found: an item of an inserted checklist is checked or left open, with the line that
 * shows it behind its text.
 */

import { commentEscape } from '../comments/commentEscape';
import { itemText } from '../comments/itemText';
import {
  type EditPlan,
  planOf,
  targetGone,
  TextLines,
  type TextReplacement,
} from '../text/EditPlan';
import { escapeMarkdownText } from '../text/escapeMarkdownText';
import { blockEndsIn, closingColumn, lineSign, ownBlockEnd, partEnds } from './commentEnds';
import { type Evidence, evidenceText, splitEvidence } from './evidence';
import { findChecklists, type FoundChecklist, type FoundItem } from './findChecklists';
import { type ListedItem, planItemEdit } from './planItemEdit';

/** What was found of one item. */
export interface Finding {
  readonly item: ListedItem;
  readonly done: boolean;
  /** Takes the place of evidence that stands there; null leaves that as it is. */
  readonly evidence: Evidence | null;
}

/**
 * Plans to note a finding in a file that may have changed since its items were listed. Evidence goes behind
 * the text of the item, before whatever ends its comment, and only into an inserted checklist: elsewhere a
 * finding with evidence is refused.
 */
export function planFinding(
  text: string,
  { done, evidence, item }: Finding,
  languageId: string,
): EditPlan {
  const box = planItemEdit(text, [item], done);
  if (box.kind === 'refuse' || !evidence) return box;
  const place = findItem(text, item);
  if (!place) return targetGone;
  const edit = evidenceEdit(text, place, evidence, languageId);
  return planOf([...(box.kind === 'edit' ? box.replacements : []), ...(edit ? [edit] : [])]);
}

interface ItemPlace {
  readonly found: FoundChecklist;
  readonly item: FoundItem;
}

/** The item as {@link planItemEdit} finds it: on its line, else the only one with its text. */
function findItem(text: string, { line, list, text: wanted }: ListedItem): ItemPlace | null {
  if (list?.kind !== 'inserted') return null;
  const same = findChecklists(text)
    .filter(({ id }) => id === list.id)
    .flatMap((found) => found.items.map((item) => ({ found, item })))
    .filter(({ item }) => item.text === wanted);
  const there = same.find(({ item }) => item.line === line);
  return there ?? (same.length === 1 ? (same[0] ?? null) : null);
}

/** Null where the evidence stands there already. */
function evidenceEdit(
  text: string,
  { found, item }: ItemPlace,
  evidence: Evidence,
  languageId: string,
): TextReplacement | null {
  const lines = new TextLines(text);
  const line = (lines.lines[item.endLine] ?? '').trimEnd();
  const { close, end } = textEnd(found, item, { lines: lines.lines, languageId });
  const shown = line.slice(0, end).trimEnd();
  const from = splitEvidence(shown);
  const start = from.evidence && item.evidence ? from.text.length : shown.length;
  const written = ` ${evidenceText(evidence, escapeFor(text, { close, item, languageId }))}`;
  if (line.slice(start, shown.length) === written) return null;
  return {
    start: lines.offsetOf(item.endLine, start),
    end: lines.offsetOf(item.endLine, shown.length),
    text: written,
  };
}

/** What ends the comment in an item's last line, empty where nothing does, and the column before it. */
function textEnd(
  found: FoundChecklist,
  item: FoundItem,
  file: { readonly lines: readonly string[]; readonly languageId: string },
): { readonly close: string; readonly end: number } {
  const line = (file.lines[item.endLine] ?? '').trimEnd();
  const close = found.close !== '' && line.endsWith(found.close) ? found.close : ownBlockEnd(line);
  if (close !== '') return { close, end: line.length - close.length };
  if (lineSign.test(item.leader)) return { close, end: line.length };
  const above = file.lines.slice(0, found.line + 1).join('\n');
  return { close, end: closingColumn(line, above, file.languageId) ?? line.length };
}

/** Quotes and backslashes would end the strings that a notebook keeps its lines in. */
function escapeFor(
  text: string,
  where: { readonly close: string; readonly item: FoundItem; readonly languageId: string },
): (words: string) => string {
  const { close, item, languageId } = where;
  const isTaskList = languageId === 'markdown' && /^\s*(?:[-*+]|\d{1,9}[.)])\s+$/.test(item.leader);
  const inComment = commentEscape(close === '' ? null : close, languageId);
  const ends = close === '' ? blockEndsIn(text, languageId) : [];
  return (words) => {
    const plain = itemText(words).replaceAll('"', "'").replaceAll('\\', '/');
    return partEnds(isTaskList ? escapeMarkdownText(plain) : inComment(plain), ends);
  };
}
