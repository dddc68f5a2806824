// Data like `takeawayLexicon.ts`, for the kinds of section other than takeaways.

/** Titles of sections on what was hard. */
export const challengeTitles: readonly string[] = [
  'challenge',
  'challenges',
  'obstacle',
  'obstacles',
  'hurdle',
  'hurdles',
  'difficulty',
  'difficulties',
  'roadblock',
  'roadblocks',
  'blockers',
  'struggles',
  'pain points',
  'problems faced',
  'problems encountered',
  'problems i',
  'problems solved',
  'problems we',
  'problems and solutions',
  'problem and solution',
  'problems and fixes',
  'problems solutions',
  'problem solution',
  'issues faced',
  'issues encountered',
  'issues and solutions',
  'issues and fixes',
  'issues resolved',
  'issues fixed',
  'issues solved',
  'problems fixed',
  'bugs fixed',
  'bugs and fixes',
  'technical problems',
  'technical issues',
  'common problems',
  'solutions implemented',
  'what went wrong',
  'what was hard',
];

/** Titles of sections on tools. */
export const technologyTitles: readonly string[] = [
  'technology',
  'technologies',
  'tech stack',
  'techstack',
  'technical stack',
  'built with',
  'built using',
  'technology stack',
  'tech',
  'stack',
  'tools',
  'tooling',
  'frameworks',
  'programming languages',
  'libraries',
];

/** Titles of sections on ideas. */
export const conceptTitles: readonly string[] = [
  'concept',
  'concepts',
  'fundamentals',
  'core topics',
  'key topics',
  'topics covered',
  'theory',
  'backend development principles',
  'architecture concepts',
];

/** Titles of closing sections. */
export const conclusionTitles: readonly string[] = [
  'conclusion',
  'conclusions',
  'concluding',
  'final thoughts',
  'final words',
  'final note',
  'final reflection',
  'closing',
  'closing thoughts',
  'wrap up',
  'wrapping up',
  'in summary',
  'to sum up',
];

/** Titles of opening sections. */
export const overviewTitles: readonly string[] = [
  'overview',
  'introduction',
  'intro',
  'about',
  'background',
  'summary',
  'program description',
  'about the program',
  'purpose',
  'welcome',
  'motivation',
];
