import * as vscode from 'vscode';
import type { ActiveFile } from '../../core/activeFile/ActiveFile';
import type { FileLesson } from '../../core/forThisFile/selectLessons';
import { inertText, oneLine } from '../../core/text/inertText';
import type { CommandRegistry } from '../CommandRegistry';
import type { Insertion } from '../insertion/Insertion';
import type { JournalStore } from '../journal/JournalStore';
import { RememberedLessons } from '../keeping/RememberedLessons';
import type { OpenOptions } from '../reader/Reader';
import type { RegisteredReader } from '../reader/registerReader';
import { DueBadge, type DueReviews } from './DueBadge';
import { FileLessons } from './FileLessons';
import { noteTitleOf } from './lessonItem';
import { LessonTree } from './LessonTree';

const viewId = 'nexusJournal.forThisFile';
/** What an empty view means, for its welcome content. */
const stateKey = 'nexusJournal.forThisFileState';
const hiddenKey = 'nexusJournal.showsHiddenLessons';

interface ForThisFileDeps {
  readonly commands: CommandRegistry;
  readonly insertion: Insertion;
  readonly log: vscode.LogOutputChannel;
  readonly memory: { readonly global: vscode.Memento; readonly workspace: vscode.Memento };
  readonly reader: RegisteredReader;
  readonly reviews: DueReviews;
  readonly store: JournalStore;
}

/** Registers the view of what fits the active file, and what can be done with its rows. */
export function registerForThisFile(deps: ForThisFileDeps): vscode.Disposable {
  const marks = new RememberedLessons(deps.memory);
  const lessons = new FileLessons({ ...deps, marks });
  const tree = new LessonTree(lessons);
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: tree });
  const badge = new DueBadge(view, deps.reviews);
  const update = (): void => {
    view.description = oneLine(lessons.file?.name ?? '');
    const isVain = tree.showsHidden && lessons.selection.hidden.length === 0;
    view.message = isVain ? vscode.l10n.t('Nothing is hidden for this file.') : '';
    void vscode.commands.executeCommand('setContext', stateKey, lessons.state);
  };
  const follow = (isVisible: boolean): void => {
    lessons.setVisible(isVisible);
    if (isVisible) badge.load();
  };
  follow(view.visible);
  return vscode.Disposable.from(
    marks,
    lessons,
    tree,
    badge,
    view,
    tree.onDidChangeTreeData(update),
    view.onDidChangeVisibility(({ visible }) => follow(visible)),
    registerMarks(deps.commands, { lessons, marks, tree }),
    registerActions(deps),
  );
}

/** Registers what opens, inserts and copies. */
function registerActions(deps: ForThisFileDeps): vscode.Disposable {
  const { commands, insertion, reader, store } = deps;
  const open = async (lesson: unknown, options: OpenOptions): Promise<void> => {
    if (!isLesson(lesson)) return;
    const placed = store.find(lesson.noteKey);
    if (!placed)
      throw new Error(
        vscode.l10n.t('The note "{0}" no longer exists.', inertText(noteTitleOf(lesson))),
      );
    await keepFileOpen();
    await reader.open(store.uriOf(placed), { ...options, place: { line: lineOf(lesson) } });
  };
  return vscode.Disposable.from(
    commands.register('_nexusJournal.showLesson', (one) => open(one, { preserveFocus: true })),
    commands.register('nexusJournal.openLesson', (one) => open(one, {})),
    commands.register('nexusJournal.openLessonToSide', (one) =>
      open(one, { column: vscode.ViewColumn.Beside }),
    ),
    commands.register('nexusJournal.insertLesson', async (lesson) => {
      if (!isLesson(lesson)) return;
      const { noteKey, target } = lesson;
      if (target.type === 'row') await insertion.insertItems('', [target.row.text]);
      else await insertion.insertChecklist(noteKey, target.offered.slug);
    }),
    commands.register('nexusJournal.copyLesson', async (lesson) => {
      if (isLesson(lesson)) await vscode.env.clipboard.writeText(copiedText(lesson));
    }),
  );
}

/** Registers what pins, hides and shows again. */
function registerMarks(
  commands: CommandRegistry,
  {
    lessons,
    marks,
    tree,
  }: {
    readonly lessons: FileLessons;
    readonly marks: RememberedLessons;
    readonly tree: LessonTree;
  },
): vscode.Disposable {
  const mark =
    (act: (file: ActiveFile, id: string) => Promise<void>) =>
    async (lesson: unknown): Promise<void> => {
      if (isLesson(lesson) && lessons.file) await act(lessons.file, lesson.id);
    };
  const showHidden = async (shows: boolean): Promise<void> => {
    tree.showsHidden = shows;
    await vscode.commands.executeCommand('setContext', hiddenKey, shows);
  };
  return vscode.Disposable.from(
    commands.register(
      'nexusJournal.pinLesson',
      mark((file, id) => marks.pin(file, id)),
    ),
    commands.register(
      'nexusJournal.unpinLesson',
      mark((file, id) => marks.unpin(file, id)),
    ),
    commands.register(
      'nexusJournal.hideLessonHere',
      mark((file, id) => marks.hide(file, id, 'file')),
    ),
    commands.register(
      'nexusJournal.hideLesson',
      mark((file, id) => marks.hide(file, id, 'all')),
    ),
    commands.register(
      'nexusJournal.unhideLesson',
      mark((file, id) => marks.show(file, id)),
    ),
    commands.register('nexusJournal.showHiddenLessons', () => showHidden(true)),
    commands.register('nexusJournal.stopShowingHiddenLessons', () => showHidden(false)),
  );
}

/** A note must not take the place of the file that it was opened for, which a preview would give up. */
async function keepFileOpen(): Promise<void> {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (tab?.isPreview === true && tab.input instanceof vscode.TabInputText)
    await vscode.commands.executeCommand('workbench.action.keepEditor');
}

/** Whether a command was handed a row of the view. */
function isLesson(value: unknown): value is FileLesson {
  return typeof value === 'object' && value !== null && 'target' in value && 'fit' in value;
}

function lineOf({ target }: FileLesson): number {
  return target.type === 'row' ? target.row.line : target.offered.line;
}

/** The words of a takeaway, or a checklist as a task list. */
function copiedText({ target }: FileLesson): string {
  if (target.type === 'row') return target.row.text;
  const { items } = target.offered.checklist;
  return items.map(({ depth, text }) => `${'  '.repeat(depth)}- [ ] ${text}\n`).join('');
}
