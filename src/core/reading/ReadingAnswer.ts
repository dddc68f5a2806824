import { isNote } from '../note/isNote';
import type { Note } from '../note/Note';

/** The note that was read for a question, by the question's number. */
export type ReadingAnswer = readonly [number, Note];

/**
 * The answers in a message of the thread that reads notes; null where it is anything else: a thread
 * is a program of its own, which may be another one than ours was when it shipped.
 */
export function parseReadingAnswers(message: unknown): readonly ReadingAnswer[] | null {
  if (typeof message !== 'string') return null;
  try {
    const answers: unknown = JSON.parse(message);
    return Array.isArray(answers) && answers.every(isAnswer) ? answers : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isAnswer(value: unknown): value is ReadingAnswer {
  return Array.isArray(value) && typeof value[0] === 'number' && isNote(value[1]);
}
