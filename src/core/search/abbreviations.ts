import { fieldAbbreviations } from './fieldAbbreviations';

/** Short forms and what they stand for; each form is one word or several in their order. */
export interface Abbreviation {
  readonly short: readonly (readonly string[])[];
  readonly long: readonly (readonly string[])[];
}

/** Reads `short, other short = long form | another`, as in the table and in the settings. */
export function readAbbreviation(line: string): Abbreviation {
  const [short = '', long = ''] = line.split('=');
  return { short: forms(short.split(',')), long: forms(long.split('|')) };
}

function forms(texts: readonly string[]): string[][] {
  return texts
    .map((text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== ''),
    )
    .filter((words) => words.length > 0);
}

/** The abbreviations of the field, known without any setting. */
export const commonAbbreviations: readonly Abbreviation[] = fieldAbbreviations
  .split(';')
  .map(readAbbreviation);
