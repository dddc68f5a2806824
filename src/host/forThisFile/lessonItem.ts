/**
 * How a lesson looks in the view, and what it says to those who do not see it.
 */

import * as vscode from 'vscode';
import type { FileLesson, LessonTarget } from '../../core/forThisFile/selectLessons';
import type { RowKind } from '../../core/search/SearchRow';
import { isolateRightToLeft, oneLine } from '../../core/text/inertText';
import { fitReasonText } from '../describeDocument';
import { itemCount } from '../countedWords';
import { LiteralMarkdown } from '../LiteralMarkdown';
import { rowIcons } from '../search/SearchItem';
import { takeawayReason } from '../search/takeawayReason';

/** The row of a lesson; its tooltip is made when it is asked for. */
export function lessonItem(lesson: FileLesson): vscode.TreeItem {
  const { id, mark, target } = lesson;
  const item = new vscode.TreeItem(isolateRightToLeft(textOf(target)));
  const reasons = reasonsOf(lesson);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon(
    target.type === 'row' ? rowIcons[target.row.kind] : 'checklist',
  );
  item.description = reasons.join(' · ');
  item.contextValue = `lesson ${mark ?? 'unmarked'}`;
  item.accessibilityInformation = {
    label: [textOf(target), kindWord(target), ...reasons, noteTitleOf(lesson)].join(', '),
  };
  item.command = {
    command: '_nexusJournal.showLesson',
    title: vscode.l10n.t('Open Note'),
    arguments: [lesson],
  };
  return item;
}

/** The whole text of a lesson with where it stands, and why it is shown. */
export function lessonTooltip(lesson: FileLesson): LiteralMarkdown['markdown'] {
  const { target } = lesson;
  const text = new LiteralMarkdown();
  text.addTitle(textOf(target));
  if (target.type === 'row') {
    const { heading, noteTitle: title, rule } = target.row;
    text.addParagraph([title, heading].filter((part) => part !== '').join(' › '));
    text.addParagraph(takeawayReason(rule));
  } else {
    text.addParagraph(target.offered.placed.note.title);
    text.addParagraph(itemCount(target.offered.checklist.items.length));
  }
  text.addParagraph(reasonsOf(lesson).join(' · '));
  return text.markdown;
}

/** What a lesson says, on one line. */
function textOf(target: LessonTarget): string {
  return oneLine(target.type === 'row' ? target.row.text : target.offered.checklist.title);
}

/** The title of the note a lesson stands in. */
export function noteTitleOf({ target }: Pick<FileLesson, 'target'>): string {
  return oneLine(target.type === 'row' ? target.row.noteTitle : target.offered.placed.note.title);
}

function reasonsOf({ fit, mark }: FileLesson): readonly string[] {
  const reason = fit.reason ? [fitReasonText(fit.reason)] : [];
  switch (mark) {
    case 'pinned':
      return [vscode.l10n.t('pinned'), ...reason];
    case 'hidden':
      return [vscode.l10n.t('hidden'), ...reason];
    case null:
      return reason;
  }
}

function kindWord(target: LessonTarget): string {
  if (target.type === 'checklist') return vscode.l10n.t('checklist');
  const words: Partial<Record<RowKind, string>> = {
    pitfall: vscode.l10n.t('pitfall'),
    challenge: vscode.l10n.t('challenge'),
  };
  return words[target.row.kind] ?? vscode.l10n.t('takeaway');
}
