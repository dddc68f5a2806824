import { groupTranslations } from '../../core/library/groupTranslations';
import type { FoundFile } from './FileReader';
import type { Slice } from '../Slice';
import type { FilesByFolder } from './listFiles';

/** The Markdown files of a source by their folders, translations included. */
export class KnownFiles {
  readonly #folders: FilesByFolder;

  constructor(folders: FilesByFolder) {
    this.#folders = folders;
  }

  /** All files that may be notes, each with its translations; gives way to others in between. */
  async all(slice: Slice): Promise<FoundFile[]> {
    const files: FoundFile[] = [];
    for (const [folder, names] of this.#folders) {
      for (const file of grouped(folder, names)) files.push(file);
      await slice.rest();
    }
    return files;
  }

  /** Takes note that a file exists or does not; false where that is no news. */
  set(path: string, exists: boolean): boolean {
    const { folder, name } = split(path);
    const names = this.#folders.get(folder) ?? new Set();
    if (names.has(name) === exists) return false;
    if (exists) names.add(name);
    else names.delete(name);
    this.#folders.set(folder, names);
    return true;
  }

  /** The files in the folders of some files, as `all` has them. */
  beside(paths: Iterable<string>): FoundFile[] {
    const folders = new Set([...paths].map((path) => split(path).folder));
    return [...folders].flatMap((folder) => grouped(folder, this.#folders.get(folder) ?? []));
  }

  /** Every file in a folder and below it. */
  below(gone: string): string[] {
    return [...this.#folders].flatMap(([folder, names]) => {
      const inside = gone === '' || folder === gone || folder.startsWith(`${gone}/`);
      return inside ? [...names].map((name) => joined(folder, name)) : [];
    });
  }
}

function grouped(folder: string, names: Iterable<string>): FoundFile[] {
  return groupTranslations([...names].sort()).map(({ name, translations }) => ({
    path: joined(folder, name),
    translations: translations.map((other) => ({
      path: joined(folder, other.name),
      language: other.language,
    })),
  }));
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function split(path: string): { folder: string; name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) };
}
