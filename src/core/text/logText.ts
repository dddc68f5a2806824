import { oneLine } from './oneLine';

/** Code points of a line of the log. */
const maxLine = 2000;
/** Lines of a stack: what lies deeper is the editor's. */
const maxFrames = 30;

/**
 * What a value says in the log, so that no part of it can pass for an entry of its own: a text is one
 * line, an error is its message on one line and its stack, whose lines are indented as no entry is.
 */
export function logText(value: unknown): string {
  if (!(value instanceof Error)) return oneLine(String(value), maxLine);
  const head = `${value.name}: ${value.message}`;
  return [oneLine(head, maxLine), ...framesOf(value, head)].join('\n');
}

/** The lines of a stack without its message, which could hold lines of its own. */
function framesOf({ stack = '' }: Error, head: string): string[] {
  const frames = stack.startsWith(head) ? stack.slice(head.length) : stack;
  return frames
    .split('\n')
    .filter((line) => /^\s+at\s/.test(line))
    .slice(0, maxFrames)
    .map((line) => `    ${oneLine(line, maxLine)}`);
}
