import { englishCodeSynonyms } from './englishCodeSynonyms';
import { englishOperationsSynonyms } from './englishOperationsSynonyms';
import type { LanguageWords } from './LanguageWords';

/** English, and the words of its programmers. */
export const englishWords: LanguageWords = {
  filler: `
a about actually after all already also always am an and any anybody anyone anything are as at
be because been being both but by came can cannot cant come comes could couldnt did didnt do does
doesnt doing dont each either else elses even ever every everybody everyone everything few for from
get gets getting given gives go goes going gone got had has hasnt have havent having he her here him
his how i if im in instead into is isnt it its ive just kind let lets like looks made make makes
making many may maybe me might mine more most much must my need needed needs neither never no nor
not now of off ok okay on once one ones only onto or other others our out over own per please
pls put quite rather really same say see seem seems seen sees shall she should shouldnt since so some
somebody somehow someone something sometimes still stuff such sure take takes than that thats the
their them themselves then there these they thing things this those though through thus to too
took try trying under until up upon us use used uses using very via vs want wanted wants was wasnt
way we well went were werent what whats when whenever where whether which while who whole whose why
will with within without wont would yet you your yours
`,
  faint: `
advice appear appears bad behave behaves behavior behaviour best better cause causes complain
complains correct correctly crazy differently effect error errors exception exceptions fail failed
failing fails failure failures fatal fault fine fix fixed fixes good happen happened happens help
issue issues keep keeps know mistake nasty new nice nobody nothing old people practice problem
problems proper properly question recommended right run running runs show shows sorry start started
starts stop stops strange suddenly switch symptom symptoms together weird work working works worse
wrong
`,
  synonyms: `${englishCodeSynonyms}${englishOperationsSynonyms}`,
};
