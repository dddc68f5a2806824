import { labelRole } from '../titles/labelRole';

/** A text that is nothing but a link, an address or a path, be it named, points somewhere and teaches nothing. */
const onlyLink =
  /^\s*(?:[^:[\]\n]{1,40}:[*_]*\s*)?(?:<?https?:\S+>?|\[[^\]]*\]\([^)]*\)|`(?:[\w.-]+\/)+[\w.-]*`)\s*\.?\s*$/;

/** What a template leaves to be filled in: `[main lesson]`, or `**L-1:** <what you learnt>`. */
const placeholder =
  /^\s*(?:[^:\n]{0,40}:[*_]*\s*)?(?:<[^<>\n]+>|\[(?![ xX]\])[^[\]\n]+\])\s*[.:;]?\s*$/;

/** `Takeaway 1`, `Reflections coming soon …`: what a template or a plan puts in the place of a lesson. */
const stillToCome =
  /^(?:[\p{L}'’]+\s+){0,3}(?:(?:takeaway|learning|lesson|insight|point|item|practice|tip)\s*#?\d{1,2}|coming soon|\(?to be (?:added|written|completed|filled in)(?:\s+(?:by|later|soon|here)(?:\s+\w+){0,2})?\)?|tbd|todo)[\s.…:]*$/iu;

/** `What went well?` asks for a lesson, as a template or a teacher does. */
const question =
  /^(?:what|how|why|which|who|where|when|did|do|does|is|are|was|were|would|could|can|should|have|has|if)\b(?:[^.!?]|\.(?=\S))*\?$/i;

/** Whether Markdown is nothing but a blank that a template leaves to be filled in. */
export function isPlaceholder(source: string): boolean {
  return placeholder.test(source);
}

/** Whether Markdown is a pointer or a blank to be filled in rather than a lesson. */
export function saysNothing(source: string): boolean {
  return onlyLink.test(source) || isPlaceholder(source) || /\bYYYY-MM-DD\b/.test(source);
}

/** What an assistant said to whoever had it write the note: `This structure makes your README stand out.` */
const ofAssistant =
  /^\P{L}*(?:would you like me to|do you want me to|let me know if|if you(?:['’]d)? (?:like|want), I can|(?:this|the) (?:structure|version|format|template|readme|document) (?:makes|gives|keeps|shows|will make|highlights) your)\b/iu;

/** `This repository documents what I learned …` opens a text. */
const opening =
  /^(?:this|the) (?:documentation|document|repository|repo|readme|section|journal|page|file) (?:covers|contains|documents|describes|holds|summari[sz]es|captures|outlines|lists)\b/i;

/** `License: MIT` and `Repository: …` stand at the foot of a text. */
const ofFile =
  /^(?:github\s+)?(?:repo|repository|licen[cs]e|authors?|maintainers?|contact|e-?mail|version|last updated)\s*:/i;

/** Whether plain text has words of its own, and more than the name of a part such as `Why it matters`. */
export function isWorthKeeping(text: string): boolean {
  if (!/\p{L}{2}/u.test(text) || question.test(text)) return false;
  if (opening.test(text) || ofFile.test(text)) return false;
  return !stillToCome.test(text) && !ofAssistant.test(text) && labelRole(text) === null;
}
