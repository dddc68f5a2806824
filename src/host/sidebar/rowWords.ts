import * as vscode from 'vscode';
import type { Journal, JournalNode } from '../../core/journal/JournalNode';
import { countNode, type NodeCount } from '../../core/sidebar/NodeCount';

/** What a row is called. */
export function rowTitle(node: JournalNode): string {
  if (node.type !== 'group') return node.title;
  return node.group === 'pinned' ? vscode.l10n.t('Pinned') : vscode.l10n.t('Recent');
}

/** What stands behind the title: what the row holds, and for journals where they are from. */
export function rowDescription(node: JournalNode): string {
  if (node.type === 'group') return '';
  if (node.type === 'journal' && node.journal.status !== 'ready') {
    const trouble = troubleOf(node.journal);
    if (trouble !== null) return trouble;
  }
  return countWords(node).slice(0, 2).join(' · ');
}

/** What a screen reader says of a row: its title, and all that is known of what it holds. */
export function rowLabel(node: JournalNode, isPinned: boolean): string {
  const words =
    node.type === 'group' ? countWords(node) : [rowDescription(node), tickedWords(node)];
  const pinned = isPinned ? vscode.l10n.t('pinned') : '';
  return [rowTitle(node), ...words, pinned]
    .filter((part) => part !== '')
    .join(', ')
    .replaceAll(' · ', ', ');
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

function countWords(node: JournalNode): string[] {
  const count = countNode(node);
  const isContainer = node.type !== 'note' && node.type !== 'heading';
  return [
    isContainer ? noteWords(count) : '',
    takeawayWords(count),
    count.takeaways === 0 ? entryWords(count) : '',
  ].filter((part) => part !== '');
}

function tickedWords(node: JournalNode): string {
  const { boxes, ticked } = countNode(node);
  return ticked === 0 ? '' : vscode.l10n.t('{0} of {1} ticked', ticked, boxes);
}

function noteWords({ notes }: NodeCount): string {
  if (notes === 0) return '';
  return notes === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', notes);
}

function takeawayWords({ takeaways }: NodeCount): string {
  if (takeaways === 0) return '';
  return takeaways === 1 ? vscode.l10n.t('1 takeaway') : vscode.l10n.t('{0} takeaways', takeaways);
}

function entryWords({ entries }: NodeCount): string {
  if (entries === 0) return '';
  return entries === 1 ? vscode.l10n.t('1 entry') : vscode.l10n.t('{0} entries', entries);
}
