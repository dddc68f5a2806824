/** Words of the names of folders whose short notes are one lesson each, as in `til` and `my-til`. */
const learning =
  /(?:^|[-_. ])(?:tils?|today[-_ ]?i[-_ ]?learned|learn(?:ed|ings?)|lessons?)(?:$|[-_. ])/i;

/**
 * Whether a note lies in a folder for what was learned, at any depth.
 * @param path the note's path below its source, with forward slashes
 * @param root the name of the folder that the path starts from
 */
export function isInLearningFolder(path: string, root: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return [root, ...folders].some((name) => learning.test(name));
}
