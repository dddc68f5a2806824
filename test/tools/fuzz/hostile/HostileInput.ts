/** The part of the extension that an input is meant to stall. */
export type Stage =
  | 'reading'
  | 'rendering'
  | 'searching'
  | 'checklists'
  | 'globs'
  | 'front matter'
  | 'links'
  | 'insertion'
  | 'sidebar';

/** An input made to be slow, in any size. */
export interface HostileInput {
  readonly stage: Stage;
  /** What it consists of; each stage has each name once. */
  readonly name: string;
  /** Makes the input of about so many characters and returns the work that is timed. */
  readonly prepare: (length: number) => () => void;
}

/** Makes a text of about so many characters. */
export type MakeText = (length: number) => string;

/** Inputs of one stage that are texts, each handed to the same work. */
export function textInputs(
  stage: Stage,
  texts: Readonly<Record<string, MakeText>>,
  work: (text: string) => void,
): HostileInput[] {
  return Object.entries(texts).map(([name, make]) => ({
    stage,
    name,
    prepare: (length) => {
      const text = make(length);
      return () => {
        work(text);
      };
    },
  }));
}

/** A text of one unit, over and over, between a start and an end that stand once. */
export function repeated(unit: string, start = '', end = ''): MakeText {
  return (length) => start + unit.repeat(Math.ceil(length / unit.length)) + end;
}

/** A text of numbered units. */
export function numbered(
  unit: (index: number, count: number) => string,
  unitLength: number,
  start = '',
): MakeText {
  return (length) => {
    const count = Math.ceil(length / unitLength);
    return start + Array.from({ length: count }, (_, index) => unit(index, count)).join('');
  };
}

/** A text of two halves, the second of which may close what the first opens. */
export function halves(first: string, second: string, between = ''): MakeText {
  return (length) => {
    const count = Math.ceil(length / (first.length + second.length));
    return first.repeat(count) + between + second.repeat(count);
  };
}
