import { english } from './english';
import type { Lexicon } from './Lexicon';

/** The languages whose words are known. */
export const lexicons: readonly Lexicon[] = [english];
