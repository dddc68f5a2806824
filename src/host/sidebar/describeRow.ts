import * as vscode from 'vscode';
import type { Journal } from '../../core/library/Journal';
import type { JournalNode, Notice } from '../../core/tree/JournalNode';
import type { Note } from '../../core/note/Note';
import { countNode, type NodeCount } from '../../core/tree/countNode';
import { oneLine } from '../../core/text/inertText';
import { countedWords, itemCount, noteCount, numberWords, takeawayCount } from '../countedWords';
import { placeOf } from './rowPlace';

/** What a row says of itself. */
export interface RowWords {
  /** What stands behind the title: little enough to fit a narrow view. */
  readonly description: string;
  /** What a screen reader says: the title, and all that is known of what the row holds. */
  readonly label: string;
}

/** What a row is called. */
export function rowTitle(node: JournalNode): string {
  switch (node.type) {
    case 'group':
      return node.group === 'pinned' ? vscode.l10n.t('Pinned') : vscode.l10n.t('Recent');
    case 'notice':
      return noticeTitle(node.notice);
    case 'journal':
    case 'folder':
    case 'note':
    case 'heading':
      return oneLine(node.title);
  }
}

/** Words a row; what it holds is counted once for all of them. */
export function describeRow(node: JournalNode, isPinned: boolean): RowWords {
  const count = countNode(node);
  const all = [...partsOf(node, count), ...(isPinned ? [vscode.l10n.t('pinned')] : [])];
  return {
    description: shownParts(node, count).filter(isSaid).join(' · '),
    label: [rowTitle(node), ...all.filter(isSaid)].join(', '),
  };
}

/** All that is counted and is not nought, each in words. */
export function countWords(count: NodeCount): string[] {
  const parts = [noteWords, takeawayWords, entryWords, itemWords, doneWords];
  return parts.map((words) => words(count)).filter(isSaid);
}

/** Why a journal has no notes to show; null for one that is well. */
export function troubleOf({ status }: Journal): string | null {
  switch (status) {
    case 'missing':
      return vscode.l10n.t('not found');
    case 'unreadable':
      return vscode.l10n.t('cannot be read');
    case 'reading':
    case 'ready':
      return null;
  }
}

/** Where the front matter of a note is broken, so that what it says does not count; null where it is not. */
export function brokenFrontMatter({ problems }: Note): { readonly line: number } | null {
  return problems.find(({ code }) => frontMatterCodes.has(code)) ?? null;
}

const frontMatterCodes = new Set(['broken-front-matter', 'front-matter-too-involved']);

function noteWords({ notes }: Pick<NodeCount, 'notes'>): string {
  return notes === 0 ? '' : noteCount(notes);
}

function takeawayWords({ takeaways }: NodeCount): string {
  return takeaways === 0 ? '' : takeawayCount(takeaways);
}

/** All that a row says to who does not see it, which may take as long as it likes. */
function partsOf(node: JournalNode, count: NodeCount): string[] {
  switch (node.type) {
    case 'journal':
      return [...shownParts(node, count), takeawayWords(count)];
    case 'folder':
      return [troubleIn(node), noteWords(count), takeawayWords(count)];
    case 'group':
      return [noteWords(count) || vscode.l10n.t('none yet')];
    case 'note':
    case 'heading':
    case 'notice':
      return shownParts(node, count);
  }
}

function shownParts(node: JournalNode, count: NodeCount): string[] {
  switch (node.type) {
    case 'journal':
      return [troubleOf(node.journal) ?? noteWords(count), placeWords(node.journal)];
    case 'folder':
      return [troubleIn(node), holdingWords(count)];
    case 'group':
      return [count.notes === 0 ? vscode.l10n.t('none yet') : ''];
    case 'note':
    case 'heading':
      return [troubleIn(node), lessonWords(count), doneWords(count)];
    case 'notice':
      return [noticeDescription(node.notice)];
  }
}

/** What a folder holds, in as few words as a narrow view has room for. */
function holdingWords(count: NodeCount): string {
  return takeawayWords(count) || noteWords(count);
}

/** The most telling of what a note or a section holds. */
function lessonWords(count: NodeCount): string {
  return takeawayWords(count) || entryWords(count) || itemWords(count);
}

function isSaid(part: string): boolean {
  return part !== '';
}

/** What is wrong with the note of a row, not of a section of it. */
function troubleIn(node: JournalNode): string {
  const place = placeOf(node);
  const isBroken = place?.section === null && brokenFrontMatter(place.placed.note) !== null;
  return isBroken ? vscode.l10n.t('invalid front matter') : '';
}

/** Where a journal is from, in a word where there is one. */
function placeWords({ location, origin }: Journal): string {
  switch (origin) {
    case 'bundled':
      return vscode.l10n.t('built in');
    case 'workspace':
      return vscode.l10n.t('workspace');
    case 'setting':
      return oneLine(location);
  }
}

function noticeTitle(notice: Notice): string {
  switch (notice.kind) {
    case 'leftOut':
      return countedWords(
        notice.count,
        (count) => vscode.l10n.t('{0} Markdown file not shown', count),
        (count) => vscode.l10n.t('{0} Markdown files not shown', count),
      );
    case 'restricted':
      return vscode.l10n.t('Workspace note sources are not read');
  }
}

function noticeDescription(notice: Notice): string {
  return notice.kind === 'leftOut' ? oneLine(notice.folder) : vscode.l10n.t('Restricted Mode');
}

function entryWords({ entries }: NodeCount): string {
  if (entries === 0) return '';
  return countedWords(
    entries,
    (count) => vscode.l10n.t('{0} entry', count),
    (count) => vscode.l10n.t('{0} entries', count),
  );
}

/** How many boxes there are, where none is checked yet. */
function itemWords({ boxes, checked }: NodeCount): string {
  if (boxes === 0 || checked > 0) return '';
  return itemCount(boxes);
}

function doneWords({ boxes, checked }: NodeCount): string {
  if (checked === 0) return '';
  return vscode.l10n.t('{0} of {1} done', numberWords(checked), numberWords(boxes));
}
