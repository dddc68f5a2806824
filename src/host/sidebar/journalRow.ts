import * as vscode from 'vscode';
import type { HeadingNode, JournalNode } from '../../core/journal/JournalNode';
import type { SectionKind } from '../../core/note/Note';
import type { Pins } from '../keeping/Pins';
import { placeOf, type RowPlace, sourceIdOf } from './rowPlace';
import { rowTitle, rowWords, troubleOf } from './rowWords';
import type { SourceFacts } from './SourceFacts';

const kindIcons: Readonly<Record<SectionKind, string>> = {
  overview: 'compass',
  technologies: 'tools',
  concepts: 'lightbulb',
  challenges: 'flame',
  practices: 'checklist',
  conclusion: 'milestone',
  other: 'bookmark',
};

/** How a row looks; its tooltip is made when it is asked for. */
export function treeItem(
  node: JournalNode,
  isOpen: boolean,
  { facts, pins }: { readonly facts: SourceFacts; readonly pins: Pins },
): vscode.TreeItem {
  const item = new vscode.TreeItem(rowTitle(node), collapsibleState(node, isOpen));
  const place = placeOf(node);
  const isPinned = node.type !== 'heading' && place !== null && pins.has(place.placed.key);
  const { description, label } = rowWords(node, isPinned);
  item.id = node.id;
  item.contextValue = contextOf(node, place, isPinned, facts);
  item.iconPath = new vscode.ThemeIcon(icon(node));
  item.description = description;
  item.accessibilityInformation = { label };
  if (place) {
    item.command = {
      command: '_nexusJournal.openRow',
      title: vscode.l10n.t('Open Note'),
      arguments: [node],
    };
  } else if (isTroubled(node)) {
    item.command = {
      command: '_nexusJournal.mendSource',
      title: vscode.l10n.t('Change the Sources of Notes'),
      arguments: [node],
    };
  }
  return item;
}

function collapsibleState(node: JournalNode, isOpen: boolean): vscode.TreeItemCollapsibleState {
  if (node.children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return isOpen
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
}

/** Words that the menus of the manifest look for, each saying one thing that can be done here. */
function contextOf(
  node: JournalNode,
  place: RowPlace | null,
  isPinned: boolean,
  facts: SourceFacts,
): string {
  const words: string[] = [node.type];
  if (place) words.push('opens');
  if (place && node.type !== 'heading') words.push(isPinned ? 'pinned' : 'unpinned');
  if (hasChecklist(node)) words.push('checklist');
  if (isTroubled(node)) words.push('troubled');
  return [...words, ...sourceWords(node, facts)].join(' ');
}

/** What can be done with a row because of where its files lie. */
function sourceWords(node: JournalNode, facts: SourceFacts): string[] {
  const sourceId = sourceIdOf(node);
  // Nothing can be written where nothing is found.
  if (sourceId === null || isTroubled(node)) return [];
  const { isInWorkspace, isOwn } = facts.of(sourceId);
  const words = isInWorkspace && placeOf(node) ? ['explorer'] : [];
  if (!isOwn) return words;
  words.push('own');
  if (isMovable(node)) words.push('movable');
  if (node.type === 'journal' || node.type === 'folder') words.push('holder');
  return words;
}

/** Its note holds its place; pinned and recent notes are moved where they lie. */
function isMovable(node: JournalNode): boolean {
  return node.type === 'note'
    ? node.parent?.type !== 'group'
    : node.type === 'folder' && !!node.own;
}

function hasChecklist(node: JournalNode): boolean {
  if (node.type === 'note') return node.placed.note.checklists.length > 0;
  if (node.type !== 'heading') return false;
  const { line: first, endLine } = node.section;
  return node.placed.note.checklists.some(({ line }) => line >= first && line <= endLine);
}

function isTroubled(node: JournalNode): boolean {
  return node.type === 'journal' && troubleOf(node.journal) !== null;
}

function icon(node: JournalNode): string {
  switch (node.type) {
    case 'group':
      return node.group === 'pinned' ? 'pinned' : 'history';
    case 'journal':
      return troubleOf(node.journal) === null ? 'notebook' : 'warning';
    case 'folder':
      return node.kind === 'other' ? 'folder' : kindIcons[node.kind];
    case 'note':
      return 'note';
    case 'heading':
      return headingIcon(node);
  }
}

function headingIcon(node: HeadingNode): string {
  const { kind } = node.section;
  return kind === 'other' && hasChecklist(node) ? 'tasklist' : kindIcons[kind];
}
