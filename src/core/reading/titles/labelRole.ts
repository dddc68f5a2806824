import { normalizeTitle } from './normalizeTitle';

/** What a label such as `Problem:` says of the text behind it. */
export type LabelRole = 'challenge' | 'solution' | 'aside' | 'lesson';

const challenge =
  'challenge|challenges|problem|problems|issue|issues|obstacle|difficulty|hurdle|bug|error|roadblock|pain point|problem faced|problem encountered|challenge encountered|issue encountered|challenge faced|issue faced|problem statement|what happened|what went wrong|situation|symptom|symptoms|struggle|blocker';
const solution =
  'solution|solutions|sol|fix|fixes|resolution|approach|resolved|solved|solved by|resolved by|fixed by|workaround|mitigation|remedy|action|action taken|actions taken|what i did|what we did|how they were solved|how you solved it|how it was solved|solution implemented|solutions implemented|implemented solution|solution applied|response|overcome by|overcoming challenges|overcoming the challenges|answer|breakthrough';
const aside =
  'result|results|outcome|outcomes|impact|benefit|benefits|effect|root cause|cause|context|status|tools used|technologies used|tools|technologies|example|examples|code|note|otherwise|details|why|why it matters|implementation time|evidence|time spent|diagnosis|investigation|attempted solution|attempted solutions|attempts|what i tried|what we tried|verification';
const lesson =
  'takeaway|takeaways|key takeaway|key takeaways|main takeaway|personal takeaway|take away|learning|learnings|key learning|key learnings|lesson|lessons|lesson learned|lessons learned|lesson learnt|lessons learnt|key lesson|what i learned|what i learnt|what i ve learned|what we learned|learned|learnt|insight|key insight|moral|best practice';

const roles: ReadonlyMap<string, LabelRole> = new Map(
  (
    [
      [challenge, 'challenge'],
      [solution, 'solution'],
      [aside, 'aside'],
      [lesson, 'lesson'],
    ] as const
  ).flatMap(([words, role]) => words.split('|').map((word): [string, LabelRole] => [word, role])),
);

const filler =
  /^(?:(?:the|my|our|a|main|technical|key|final|biggest|greatest|hardest|major|primary|toughest)\s+)+(?=(?:challenge|problem|issue|obstacle|struggle|solution|fix|approach)\b)/;

/** `To overcome this:` and `To solve this challenge:`. */
const towardsSolution =
  /^to (?:solve|overcome|fix|address|resolve|tackle|handle|mitigate) (?:this|that|it|these|them|the)\b/;

/** `How I fixed it:` and `How we understood this:`. */
const howItWas =
  /^how (?:i|we) (?:\w{2,}ed|overcame|understood|got (?:around|past|over)|worked around|dealt with|found) (?:it|this|that|them|these|those)$/;

/** Reads a label's plain text; null where it is a name of its own rather than a role. */
export function labelRole(plain: string): LabelRole | null {
  if (plain.length > 40) return null;
  const words = normalizeTitle(plain)
    .replace(/\s*\b(?:no\s+)?\d+$/, '')
    .replace(filler, '');
  const isSolution = towardsSolution.test(words) || howItWas.test(words);
  return roles.get(words) ?? (isSolution ? 'solution' : null);
}

const numbered =
  /^(?:the\s+)?(?:challenge|problem|issue|obstacle|difficulty|hurdle|bug)\s*#?\s*(?:\d+|one|two|three|four|five|six|[A-Z])?\s*[:.)\-–—]+\s*/i;

/** The name in a title such as `Challenge 1: Slow queries`, or an empty string where it has none. */
export function challengeTitle(plain: string): string {
  const rest = plain.replace(/^\s*#?\d+[.)]\s*/, '').replace(numbered, '');
  return labelRole(rest) === 'challenge' ? '' : rest.trim();
}
