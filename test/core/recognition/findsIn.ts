import { readNote, type ReadingOptions } from '../../../src/core/reading/readNote';

/** What a note gives: its takeaways, then its challenges with their solutions, ⏎ for a line break. */
export function findsIn(text: string, options: ReadingOptions = {}): readonly string[] {
  const { takeaways, challenges } = readNote(text.replaceAll('⏎', '\n'), 'Note', options);
  return [
    ...takeaways.map((takeaway) => takeaway.text),
    ...challenges.map(({ challenge, solution }) => `${challenge} => ${solution ?? 'nothing'}`),
  ];
}
