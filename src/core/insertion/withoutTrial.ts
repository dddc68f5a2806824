import { textDifference } from '../text/textDifference';
import { commentProbe } from './CommentSyntax';

const edge = commentProbe.charAt(0);
const probe = new RegExp(`${edge}[^${edge}\\r\\n]*${edge}`, 'g');

/**
 * A text without what was tried out in it, where others have written since: what made `tried` of `before`
 * is turned back where it still stands as it was, and expanded comment probes are taken out in any case.
 */
export function withoutTrial(now: string, before: string, tried: string): string {
  const { start, text } = textDifference(before, tried);
  const old = textDifference(tried, before).text;
  const at = text === '' ? -1 : now.indexOf(text);
  const isOnly = at >= 0 && !now.includes(text, at + 1);
  const isThere = now === tried ? start : isOnly && text.includes(edge) ? at : -1;
  if (isThere < 0) return now.replace(probe, '');
  return now.slice(0, isThere) + old + now.slice(isThere + text.length);
}
