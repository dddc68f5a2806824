import { bracedLanguages } from './bracedLanguages';
import { continued, triple, singleTriple, tagged } from './commonForms';
import { otherLanguages } from './otherLanguages';
import { formSet, type FormSet } from './TextForm';

/** Languages that nothing is known of: what most of them share. */
const usual = formSet(triple, singleTriple, tagged('<<[-~]'), continued);

const known: ReadonlyMap<string, FormSet> = new Map(
  [...bracedLanguages, ...otherLanguages].flatMap(([names, set]) =>
    names.split(' ').map((name) => [name, set] as const),
  ),
);

/** The strings and comments of a language, by its id or the ending of its files. */
export function languageForms(name: string): FormSet {
  return known.get(name) ?? usual;
}
