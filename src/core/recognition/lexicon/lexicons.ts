import { arabic } from './arabic';
import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { japanese } from './japanese';
import type { Lexicon } from './Lexicon';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';

/** The languages whose words are known. */
export const lexicons: readonly Lexicon[] = [
  english,
  french,
  portuguese,
  spanish,
  german,
  italian,
  chinese,
  japanese,
  russian,
  arabic,
];
