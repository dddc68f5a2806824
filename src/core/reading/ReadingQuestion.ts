import type { ReadingOptions } from './readNote';

/** What of the options can travel between threads. */
export type SentOptions = Omit<ReadingOptions, 'onDecision'>;

/** What the thread that reads notes is asked; it answers with the number and the note. */
export type ReadingQuestion = readonly [
  number: number,
  text: string,
  fallbackTitle: string,
  options: SentOptions,
];
