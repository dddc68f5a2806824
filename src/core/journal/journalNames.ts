/** What is written for users of a product, not learned by its makers. */
const publicNotes = /^(?:release|patch|upgrade|migration|version)$/;

/**
 * The names by which a folder of a workspace may be a journal, to be compared with the globs of the
 * setting `include`: `my-til` counts as `til`, too, and `dev_notes` as `notes`. At most three.
 */
export function journalNames(folder: string): readonly string[] {
  const name = folder.toLowerCase();
  const words = name.split(/[-_. ]+/).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const names = [name];
  if (words.length > 1 && !publicNotes.test(words.at(-2) ?? '')) names.push(last);
  if (words[0] === 'til') names.push('til');
  return names;
}
