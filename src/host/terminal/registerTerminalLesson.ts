import * as vscode from 'vscode';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { OutputTail } from '../../core/terminalOutput/OutputTail';
import { SymptomIndex } from '../../core/terminalOutput/SymptomIndex';
import { hostClock } from '../hostClock';
import type { JournalStore } from '../journal/JournalStore';
import { readFlag } from '../settings/readSetting';
import { TerminalLesson, type TerminalLessonDeps } from './TerminalLesson';

const section = 'nexusJournal.terminal';
/** What shells say of a command that was stopped by Ctrl+C. */
const interrupted = 130;

/**
 * Offers the lesson of a command that failed in the terminal, once the user has switched that on. Until
 * then nothing listens to a terminal, and nothing is ever kept of what one shows.
 */
export function registerTerminalLesson(deps: TerminalLessonDeps): vscode.Disposable {
  let watch: vscode.Disposable | null = null;
  const lesson = new TerminalLesson(deps);
  const follow = (): void => {
    const isOn = readFlag(vscode.workspace.getConfiguration(section), 'offerLessons', false);
    if (isOn) watch ??= watchTerminals(deps, lesson);
    else {
      watch?.dispose();
      watch = null;
      lesson.hide();
    }
  };
  follow();
  return vscode.Disposable.from(
    lesson,
    new vscode.Disposable(() => {
      watch?.dispose();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section)) follow();
    }),
  );
}

/** Reads what commands write while they run, and asks for the lesson of those that fail. */
function watchTerminals(deps: TerminalLessonDeps, lesson: TerminalLesson): vscode.Disposable {
  const running = new WeakMap<vscode.TerminalShellExecution, Promise<OutputTail>>();
  const symptoms = new Symptoms(deps.store);
  const answer = async (event: vscode.TerminalShellExecutionEndEvent): Promise<void> => {
    const output = await running.get(event.execution);
    const { exitCode } = event;
    if (!output || exitCode === undefined || exitCode === 0 || exitCode === interrupted) return;
    const found = (await symptoms.index()).match(output.text);
    if (found) lesson.show(found);
  };
  return vscode.Disposable.from(
    symptoms,
    vscode.window.onDidStartTerminalShellExecution(({ execution }) => {
      lesson.hide();
      running.set(execution, readTail(execution));
    }),
    vscode.window.onDidEndTerminalShellExecution((event) => {
      answer(event).catch((error: unknown) => {
        deps.log.error('Unable to read the output of a command.', error);
      });
    }),
  );
}

/** VS Code now and then hands over nothing of a command that ends at once; such a failure has no lesson. */
async function readTail(execution: vscode.TerminalShellExecution): Promise<OutputTail> {
  const tail = new OutputTail();
  for await (const chunk of execution.read()) tail.add(chunk);
  return tail;
}

/** The symptoms of all notes, looked through once, and again after notes have changed. */
class Symptoms implements vscode.Disposable {
  readonly #store: JournalStore;
  readonly #subscription: vscode.Disposable;
  #index: Promise<SymptomIndex> | null = null;

  constructor(store: JournalStore) {
    this.#store = store;
    this.#subscription = store.onDidChange(() => (this.#index = null));
  }

  async index(): Promise<SymptomIndex> {
    await this.#store.load();
    return (this.#index ??= this.#make());
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #make(): Promise<SymptomIndex> {
    const index = new SymptomIndex();
    const slicer = new TimeSlicer(hostClock);
    for (const placed of this.#store.notes) {
      await slicer.rest();
      index.add(placed);
    }
    return index;
  }
}
