import * as vscode from 'vscode';
import type { Journal, JournalNode } from '../../core/journal/JournalNode';
import { countNode, type NodeCount } from '../../core/sidebar/NodeCount';
import { type InertText, inertText } from '../../core/text/inertText';
import { oneLine } from '../../core/text/oneLine';

/** What a row says of itself. */
export interface RowWords {
  /** What stands behind the title: what the row holds, and for journals where they are from. */
  readonly description: string;
  /** What a screen reader says: the title, and all that is known of what the row holds. */
  readonly label: string;
}

/** What a row is called. */
export function rowTitle(node: JournalNode): string {
  if (node.type !== 'group') return oneLine(node.title);
  return node.group === 'pinned' ? vscode.l10n.t('Pinned') : vscode.l10n.t('Recent');
}

/** Words a row; what it holds is counted once for all of them. */
export function rowWords(node: JournalNode, isPinned: boolean): RowWords {
  const count = countNode(node);
  const parts = partsOf(node, count);
  const told = node.type === 'journal' ? takeawayWords(count) : '';
  const pinned = isPinned ? vscode.l10n.t('pinned') : '';
  return {
    description: node.type === 'group' ? '' : parts.join(' · '),
    label: [rowTitle(node), ...parts, told, pinned].filter(isSaid).join(', '),
  };
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

/** A number as the user's language writes it; most are small, and alike in all. */
export function numberWords(value: number): InertText {
  return inertText(value < 1000 ? String(value) : value.toLocaleString(vscode.env.language));
}

/** How many notes a row holds; empty for none. */
export function noteWords({ notes }: NodeCount): string {
  if (notes === 0) return '';
  return notes === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', numberWords(notes));
}

/** How many takeaways a row holds; empty for none. */
export function takeawayWords({ takeaways }: NodeCount): string {
  if (takeaways === 0) return '';
  return takeaways === 1
    ? vscode.l10n.t('1 takeaway')
    : vscode.l10n.t('{0} takeaways', numberWords(takeaways));
}

function partsOf(node: JournalNode, count: NodeCount): string[] {
  switch (node.type) {
    case 'journal':
      return [troubleOf(node.journal) ?? noteWords(count), placeWords(node.journal)].filter(isSaid);
    case 'folder':
    case 'group':
      return [noteWords(count), takeawayWords(count)].filter(isSaid);
    case 'note':
    case 'heading': {
      const lessons = [takeawayWords(count), entryWords(count), itemWords(count)].find(isSaid);
      return [lessons ?? '', tickedWords(count)].filter(isSaid);
    }
  }
}

function isSaid(part: string): boolean {
  return part !== '';
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

function entryWords({ entries }: NodeCount): string {
  if (entries === 0) return '';
  return entries === 1 ? vscode.l10n.t('1 entry') : vscode.l10n.t('{0} entries', entries);
}

/** How many boxes there are, where none is ticked yet. */
function itemWords({ boxes, ticked }: NodeCount): string {
  if (boxes === 0 || ticked > 0) return '';
  return boxes === 1 ? vscode.l10n.t('1 item') : vscode.l10n.t('{0} items', boxes);
}

function tickedWords({ boxes, ticked }: NodeCount): string {
  return ticked === 0 ? '' : vscode.l10n.t('{0} of {1} ticked', ticked, boxes);
}
