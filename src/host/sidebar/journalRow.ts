import * as vscode from 'vscode';
import type {
  GroupNode,
  HeadingNode,
  JournalNode,
  Notice,
  NoticeNode,
} from '../../core/tree/JournalNode';
import type { SectionKind } from '../../core/note/Note';
import { isolateRightToLeft } from '../../core/text/inertText';
import type { Pins } from '../keeping/sidebarMemory';
import { placeOf, type RowPlace, sourceIdOf, type SourceFacts } from './rowPlace';
import { rowTitle, describeRow, troubleOf } from './describeRow';

const sectionIcons: Readonly<Record<SectionKind, string>> = {
  overview: 'compass',
  technologies: 'tools',
  concepts: 'lightbulb',
  challenges: 'flame',
  practices: 'checklist',
  conclusion: 'milestone',
  other: 'bookmark',
};

const groupIcons: Readonly<Record<GroupNode['group'], string>> = {
  pinned: 'pinned',
  recent: 'history',
};

const noticeIcons: Readonly<Record<Notice['kind'], string>> = {
  leftOut: 'info',
  restricted: 'shield',
};

/** How a row looks; its tooltip is made when it is asked for. */
export function treeItem(
  node: JournalNode,
  isOpen: boolean,
  { facts, pins }: { readonly facts: SourceFacts; readonly pins: Pins },
): vscode.TreeItem {
  const label = isolateRightToLeft(rowTitle(node));
  const item = new vscode.TreeItem(label, collapsibleState(node, isOpen));
  const place = placeOf(node);
  const isPinned = node.type !== 'heading' && place !== null && pins.has(place.placed.key);
  const words = describeRow(node, isPinned);
  item.id = node.id;
  item.contextValue = contextOf(node, place, isPinned, facts);
  item.iconPath = new vscode.ThemeIcon(icon(node));
  item.description = words.description;
  item.accessibilityInformation = { label: words.label };
  const command = commandOf(node, place);
  if (command) item.command = command;
  return item;
}

/** What a click on a row does; null where it only opens and closes the row. */
function commandOf(node: JournalNode, place: RowPlace | null): vscode.Command | null {
  if (place) {
    const title = vscode.l10n.t('Open Note');
    return { command: '_nexusJournal.openRow', title, arguments: [node] };
  }
  if (isTroubled(node)) {
    const title = vscode.l10n.t('Configure Note Sources');
    return { command: 'nexusJournal.configureSources', title };
  }
  return node.type === 'notice' ? noticeCommand(node) : null;
}

function noticeCommand(node: NoticeNode): vscode.Command {
  switch (node.notice.kind) {
    case 'leftOut': {
      const title = vscode.l10n.t('Include All Markdown Files');
      return { command: 'nexusJournal.includeAll', title, arguments: [node] };
    }
    case 'restricted':
      return {
        command: 'workbench.trust.manage',
        title: vscode.l10n.t('Manage Workspace Trust'),
      };
  }
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
  if (node.type === 'notice') words.push(node.notice.kind);
  return [...words, ...sourceWords(node, facts)].join(' ');
}

/** What can be done with a row because of where its files lie. */
function sourceWords(node: JournalNode, facts: SourceFacts): string[] {
  const sourceId = sourceIdOf(node);
  // Nothing can be written where nothing is found.
  if (sourceId === null || isTroubled(node)) return [];
  const { isBundled, isInWorkspace, isOwn } = facts.of(sourceId);
  const words = isInWorkspace ? ['explorer'] : [];
  if (isBundled) words.push('bundled');
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
      return groupIcons[node.group];
    case 'journal':
      return isTroubled(node) ? 'warning' : 'notebook';
    case 'folder':
      return node.kind === 'other' ? 'folder' : sectionIcons[node.kind];
    case 'note':
      return 'note';
    case 'heading':
      return headingIcon(node);
    case 'notice':
      return noticeIcons[node.notice.kind];
  }
}

function headingIcon(node: HeadingNode): string {
  const { kind } = node.section;
  return kind === 'other' && hasChecklist(node) ? 'tasklist' : sectionIcons[kind];
}
