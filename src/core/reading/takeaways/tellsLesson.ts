const inTheirWords =
  /\b(?:(?:I|we)(?:['’]ve|\s+have)?\s+(?:\w+\s+)?(?:learn(?:ed|t)|reali[sz]ed|discovered|found out)|taught\s+(?:me|us)|helped\s+(?:me|us)\s+(?:to\s+)?understand|made\s+(?:me|us)\s+reali[sz]e|(?:I|we|the team)\s+should(?:n['’]t|\s+not)?\s+have|(?:I|we)(?:['’]d|\s+would)\s+(?:have\s+)?(?:definitely|rather|instead|start|begin|not))\b/i;
const withoutSubject = /^\s*(?:also\s+)?learn(?:ed|t)\s+(?:how|why|that|to|when|about)\b/i;
/** `I learned a lot` opens a section and says nothing that one could remember. */
const vague =
  /\blearn(?:ed|t)\s+(?:\w+\s+)?(?:a lot|a great deal|so much|much|many|the following|several|various)\b|\b(?:lessons|things)\b[^.]{0,40}\blearn(?:ed|t)\b/i;

/** Whether a paragraph tells a lesson in so many words: `We should have …`, `This taught me that …`. */
export function tellsLesson(source: string): boolean {
  if (vague.test(source)) return false;
  return inTheirWords.test(source) || withoutSubject.test(source);
}

const said =
  /^(?:I\s+)?(?:learn(?:ed|t)|understood|discovered|appreciated|reali[sz]ed|gained\s+(?:an?\s+)?(?:\w+\s+)?(?:insight|understanding))\b/i;

/** Whether an item says so of itself behind its name, as `**Decorators:** Learned to change functions` does. */
export function saysLearned(text: string): boolean {
  return said.test(text) && !vague.test(text);
}
