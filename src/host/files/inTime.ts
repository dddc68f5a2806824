/** Seconds that a file system may take to answer one question about a file that is to be edited. */
export const defaultPatience = 30;

/** A file system has not answered in time; it may still do what it was asked. */
export class NoAnswer extends Error {
  /** How long it was waited for. */
  readonly seconds: number;

  constructor(seconds: number) {
    super(`There was no answer within ${seconds} seconds.`);
    this.seconds = seconds;
  }
}

/**
 * What an answer is, unless it takes longer than some seconds: then {@link NoAnswer} is thrown. Time is
 * counted second by second, so that a machine that slept has lost one of them only.
 */
export async function inTime<Answer>(answer: Thenable<Answer>, seconds: number): Promise<Answer> {
  let clock: ReturnType<typeof setInterval> | undefined;
  const silence = new Promise<never>((_, reject) => {
    let left = seconds;
    clock = setInterval(() => {
      left -= 1;
      if (left <= 0) reject(new NoAnswer(seconds));
    }, 1000);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearInterval(clock);
  }
}
