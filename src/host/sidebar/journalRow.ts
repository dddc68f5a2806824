import * as vscode from 'vscode';
import type { JournalNode, PlacedNote } from '../../core/journal/JournalNode';
import type { SectionKind } from '../../core/note/Note';

const kindIcons: Readonly<Record<SectionKind, string>> = {
  overview: 'compass',
  technologies: 'tools',
  concepts: 'lightbulb',
  challenges: 'flame',
  practices: 'checklist',
  conclusion: 'milestone',
  other: 'symbol-string',
};

/** Whether a command was handed a row of the sidebar. */
export function isJournalNode(value: unknown): value is JournalNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'children' in value;
}

/** The note a row stands for and the line to show, from 1; null for a row that only holds others. */
export function placeOf(node: JournalNode): { placed: PlacedNote; line: number | null } | null {
  switch (node.type) {
    case 'journal':
      return null;
    case 'folder':
      return node.own && { placed: node.own, line: null };
    case 'note':
      return { placed: node.placed, line: null };
    case 'heading':
      return { placed: node.placed, line: node.section.line };
  }
}

/** How a row looks; its tooltip is made when it is asked for. */
export function treeItem(node: JournalNode, expanded: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(node.title, collapsibleState(node, expanded));
  const description = describe(node);
  item.id = node.id;
  item.contextValue = node.type;
  item.iconPath = new vscode.ThemeIcon(icon(node));
  item.description = description;
  item.accessibilityInformation = {
    label: description === '' ? node.title : `${node.title}, ${description}`,
  };
  if (placeOf(node)) {
    item.command = {
      command: '_nexusJournal.openRow',
      title: vscode.l10n.t('Open Note'),
      arguments: [node],
    };
  }
  return item;
}

/** What a row says when the pointer rests on it: the note's first paragraph and its path. */
export function tooltip(node: JournalNode): vscode.MarkdownString | undefined {
  const place = placeOf(node);
  if (!place) return undefined;
  // Notes are untrusted: their text is shown as text.
  const text = new vscode.MarkdownString();
  text.appendMarkdown('**').appendText(node.title).appendMarkdown('**\n\n');
  if (place.placed.note.summary !== '')
    text.appendText(place.placed.note.summary).appendMarkdown('\n\n');
  return text.appendText(place.placed.path);
}

function collapsibleState(node: JournalNode, expanded: boolean): vscode.TreeItemCollapsibleState {
  if (node.children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return expanded
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
}

function icon(node: JournalNode): string {
  switch (node.type) {
    case 'journal':
      return 'notebook';
    case 'folder':
      return node.kind === 'other' ? 'folder' : kindIcons[node.kind];
    case 'note':
      return 'note';
    case 'heading':
      return kindIcons[node.section.kind];
  }
}

function describe(node: JournalNode): string {
  switch (node.type) {
    case 'journal':
    case 'folder':
      return sentence(countNotes(node), countTakeaways(node));
    case 'note':
    case 'heading':
      return sentence(0, countTakeaways(node));
  }
}

function sentence(notes: number, takeaways: number): string {
  const parts: string[] = [];
  if (notes > 0)
    parts.push(notes === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', notes));
  if (takeaways > 0) {
    parts.push(
      takeaways === 1 ? vscode.l10n.t('1 takeaway') : vscode.l10n.t('{0} takeaways', takeaways),
    );
  }
  return parts.join(' · ');
}

function countNotes(node: JournalNode): number {
  if (node.type === 'note') return 1;
  if (node.type === 'heading') return 0;
  const own = node.type === 'folder' && node.own ? 1 : 0;
  return node.children.reduce((sum, child) => sum + countNotes(child), own);
}

function countTakeaways(node: JournalNode): number {
  if (node.type === 'note') return takeawaysIn(node.placed, 1, Infinity);
  if (node.type === 'heading')
    return takeawaysIn(node.placed, node.section.line, node.section.endLine);
  const own = node.type === 'folder' && node.own ? takeawaysIn(node.own, 1, Infinity) : 0;
  return node.children.reduce((sum, child) => sum + countTakeaways(child), own);
}

function takeawaysIn({ note }: PlacedNote, first: number, last: number): number {
  return [...note.takeaways, ...note.challenges].filter(({ line }) => line >= first && line <= last)
    .length;
}
