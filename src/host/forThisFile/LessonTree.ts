import * as vscode from 'vscode';
import type { FileLesson } from '../../core/forThisFile/selectLessons';
import type { FileLessons } from './FileLessons';
import { lessonItem, lessonTooltip } from './lessonItem';

/** The lessons as rows: the pinned ones, the best, and on request those that are hidden. */
export class LessonTree implements vscode.TreeDataProvider<FileLesson>, vscode.Disposable {
  readonly #lessons: FileLessons;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  #showsHidden = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(lessons: FileLessons) {
    this.#lessons = lessons;
    this.#subscription = lessons.onDidChange(() => this.#changed.fire());
  }

  /** Whether hidden lessons are shown, too. */
  get showsHidden(): boolean {
    return this.#showsHidden;
  }

  set showsHidden(shows: boolean) {
    this.#showsHidden = shows;
    this.#changed.fire();
  }

  getChildren(lesson?: FileLesson): FileLesson[] {
    if (lesson) return [];
    const { fitting, hidden, pinned } = this.#lessons.selection;
    return [...pinned, ...fitting, ...(this.#showsHidden ? hidden : [])];
  }

  getTreeItem(lesson: FileLesson): vscode.TreeItem {
    return lessonItem(lesson);
  }

  resolveTreeItem(item: vscode.TreeItem, lesson: FileLesson): vscode.TreeItem {
    item.tooltip = lessonTooltip(lesson);
    return item;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
