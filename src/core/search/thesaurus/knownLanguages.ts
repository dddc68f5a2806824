import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { LanguageWords } from './LanguageWords';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

/** The languages the search knows words of; a query may be in any of them. */
export const knownLanguages: readonly LanguageWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  chinese,
];
