import { commentsByName } from './commentsByName';
import type { CommentSyntax } from './CommentSyntax';
import { hasSections, sectionComments } from './sectionComments';

const none: CommentSyntax = { line: null, block: null };

/** Whether the editor knows no comments at a place. */
export function isSilent({ block, line }: CommentSyntax): boolean {
  return line === null && block === null;
}

/**
 * The comments at a line of a file for which the editor knows none, by the file's name; none where nothing
 * is known either. `linesAbove` are all lines above the place.
 */
export function silentSyntax(path: string, linesAbove: () => readonly string[]): CommentSyntax {
  const found = hasSections(path) ? sectionComments(path, linesAbove()) : commentsByName(path);
  return found ?? none;
}
