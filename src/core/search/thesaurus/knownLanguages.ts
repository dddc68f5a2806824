import { english } from './english';
import type { LanguageWords } from './LanguageWords';

/** The languages the search knows words of; a query may be in any of them. */
export const knownLanguages: readonly LanguageWords[] = [english];
