import { readNote } from '../core/reading/readNote';
import type { ReadingQuestion } from '../core/reading/ReadingQuestion';
import { noUserWords } from '../core/recognition/lexicon/userWords';
import { UserWordsMemory } from '../core/recognition/lexicon/UserWordsMemory';

/** Each message brings the same words as another object. */
const memory = new UserWordsMemory();

/**
 * The program of the thread that reads notes: takes a list of questions, answers with a list of
 * `[number, note]` as JSON. A text travels between threads at the cost of a copy, objects do not.
 */
function answer(questions: readonly ReadingQuestion[]): string {
  return JSON.stringify(
    questions.map(([number, text, fallbackTitle, options]) => {
      const words = memory.same(options.words ?? noUserWords);
      return [number, readNote(text, fallbackTitle, { ...options, words })];
    }),
  );
}

/** The half of Node's worker threads that a thread needs; Node has no other name for its own port. */
interface NodeThreads {
  readonly parentPort: {
    readonly on: (event: 'message', listener: (data: readonly ReadingQuestion[]) => void) => void;
    readonly postMessage: (data: unknown) => void;
  };
}

const { process } = globalThis as {
  process?: { readonly getBuiltinModule?: (name: string) => NodeThreads };
};
const threads = process?.getBuiltinModule?.('node:worker_threads');

if (threads) {
  const { parentPort } = threads;
  parentPort.on('message', (questions) => parentPort.postMessage(answer(questions)));
} else {
  self.onmessage = ({ data }: MessageEvent<readonly ReadingQuestion[]>) =>
    self.postMessage(answer(data));
}
