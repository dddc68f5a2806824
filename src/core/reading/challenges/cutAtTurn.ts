import { cutAtSolution } from './tellsSolution';

/** Words that say in mid-sentence how a problem ended. */
const told =
  /(?:[.;,]|\s[-–—])?\s+(?:(?:I|we)\s+)?(?:solved|resolved|fixed|overcame|overcome|addressed|handled|mitigated)(?:\s+(?:it|this|them|these))?\s+(?:by|with|using|through)\s+/i;
/** `It kept failing until I understood networks`. */
const untilThen =
  /\s+(?:until|before)\s+(?=(?:I|we)\s+(?:\w+ly\s+)?(?:\w+ed|understood|learnt|found|began|got|made|set|wrote|built|read)\b)/i;
/** `Files lay in two folders — moved them into one`. */
const deedBehindDash =
  /\s[–—-]\s(?=(?:(?:I|we)\s+)?(?:\w{3,}ed|made|built|wrote|found|put|ran|chose|split|kept|took|learnt)\s)/i;
const arrow = /\s*(?:→|⇒|➜|➡️?|=>|->)\s*/;

/** `Path resolution (solved with a symlink)`. */
const solvedInBrackets =
  /\s*\((?:solved|resolved|fixed|handled|mitigated|worked around)(?:\s+(?:by|with|using|through|via))?\s+([^()]+)\)\s*$/i;

function firstTurn(text: string): RegExpExecArray | null {
  const [pointed, said] = [arrow.exec(text), told.exec(text)];
  if (pointed === null || said === null) return pointed ?? said;
  return pointed.index < said.index ? pointed : said;
}

/** Where nothing points and no word says so: a dash behind a short name or before a deed, or the time of it. */
function lesserTurn(text: string): RegExpExecArray | null {
  return /(?<=^.{3,60}?)\s[-–—]\s/u.exec(text) ?? deedBehindDash.exec(text) ?? untilThen.exec(text);
}

/** Cuts one item that says all: `Flaky tests → fixed seeds`, `Path resolution (solved with a symlink)`. */
export function cutAtTurn(text: string): readonly [challenge: string, solution: string] | null {
  const solved = solvedInBrackets.exec(text);
  if (solved !== null && solved.index > 0) return [text.slice(0, solved.index), solved[1] ?? ''];
  const match = firstTurn(text) ?? lesserTurn(text);
  if (match === null || match.index === 0) return null;
  const solution = text.slice(match.index + match[0].length).trim();
  return solution === '' ? null : [text.slice(0, match.index).trim(), solution];
}

/** Where a running text turns from the challenge to its solution, or null. */
export function cutAtTelling(text: string): readonly [challenge: string, solution: string] | null {
  const match = told.exec(text);
  if (match === null || match.index === 0) return cutAtSolution(text);
  return [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()];
}
