import { chineseWords } from './chineseWords';
import { englishWords } from './englishWords';
import { frenchWords } from './frenchWords';
import { germanWords } from './germanWords';
import type { LanguageWords } from './LanguageWords';
import { portugueseWords } from './portugueseWords';
import { spanishWords } from './spanishWords';

/** The languages the search knows words of; a query may be in any of them. */
export const knownLanguages: readonly LanguageWords[] = [
  englishWords,
  germanWords,
  frenchWords,
  spanishWords,
  portugueseWords,
  chineseWords,
];
