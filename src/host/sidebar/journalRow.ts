import * as vscode from 'vscode';
import type { JournalNode } from '../../core/journal/JournalNode';
import type { SectionKind } from '../../core/note/Note';
import type { JournalStore } from '../journal/JournalStore';
import type { Pins } from '../keeping/Pins';
import { placeOf, type RowPlace, sourceIdOf, writableRoot } from './rowPlace';
import { rowDescription, rowLabel, rowTitle, troubleOf } from './rowWords';

const kindIcons: Readonly<Record<SectionKind, string>> = {
  overview: 'compass',
  technologies: 'tools',
  concepts: 'lightbulb',
  challenges: 'flame',
  practices: 'checklist',
  conclusion: 'milestone',
  other: 'symbol-string',
};

/** How a row looks; its tooltip is made when it is asked for. */
export function treeItem(
  node: JournalNode,
  isOpen: boolean,
  deps: { readonly store: JournalStore; readonly pins: Pins },
): vscode.TreeItem {
  const item = new vscode.TreeItem(rowTitle(node), collapsibleState(node, isOpen));
  const place = placeOf(node);
  const isPinned = node.type !== 'heading' && place !== null && deps.pins.has(place.placed.key);
  item.id = node.id;
  item.contextValue = contextOf(node, place, isPinned, deps.store);
  item.iconPath = new vscode.ThemeIcon(icon(node));
  item.description = rowDescription(node);
  item.accessibilityInformation = { label: rowLabel(node, isPinned) };
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
  store: JournalStore,
): string {
  const sourceId = sourceIdOf(node);
  const isOwn = sourceId !== null && writableRoot(store, sourceId) !== undefined;
  const isShortcut = node.parent?.type === 'group';
  const canMove = node.type === 'note' || node.type === 'folder';
  const canHold = node.type === 'journal' || node.type === 'folder';
  const canPin = place !== null && node.type !== 'heading';
  const words = new Map<string, boolean>([
    [node.type, true],
    ['opens', place !== null],
    ['own', isOwn],
    [isPinned ? 'pinned' : 'unpinned', canPin],
    ['checklist', hasChecklist(node)],
    ['explorer', liesInWorkspace(place, store)],
    ['movable', isOwn && canMove && !isShortcut],
    ['holder', isOwn && canHold],
    ['troubled', isTroubled(node)],
  ]);
  return [...words].flatMap(([word, holds]) => (holds ? [word] : [])).join(' ');
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

function liesInWorkspace(place: RowPlace | null, store: JournalStore): boolean {
  const root = place ? store.rootOf(place.placed.sourceId) : undefined;
  return root !== undefined && vscode.workspace.getWorkspaceFolder(root) !== undefined;
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
      return kindIcons[node.section.kind];
  }
}
