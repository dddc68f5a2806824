import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const command = 'command:workbench.action.files.newUntitledFile';
/** Folders one inside the other, below the longest path of common file systems. */
const depth = 150;

/**
 * Adds to a copy of the hostile workspace what no checkout can hold on every system: links that
 * lead in circles, a name that is a link, folders deep inside each other, and a picture outside.
 */
export async function completeHostileWorkspace(folder: string): Promise<void> {
  const notes = join(folder, 'notes');
  await writeFile(join(folder, '..', 'outside.png'), picture);
  await symlink('..', join(notes, 'loop'));
  await symlink('self.md', join(notes, 'self.md'));
  await symlink('nowhere.md', join(notes, 'dangling.md'));
  const deep = join(notes, ...Array.from({ length: depth }, () => 'a'));
  await mkdir(deep, { recursive: true });
  await writeFile(join(deep, 'deep.md'), '# Deep down\n\nText.\n');
  await writeFile(join(notes, `[Open](${command}).md`), '# A name that is a link\n\n- [ ] item\n');
  await writeFile(join(notes, '<img src=x onerror=alert(1)>.md'), '# A name that is markup\n');
  await writeFile(join(notes, 'two\nlines.md'), '# A name of two lines\n');
}

/** Every file below a folder by its path, as a hash of its bytes; links by where they lead. */
export async function fingerprints(folder: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  const visit = async (path: string): Promise<void> => {
    const names = (await readdir(join(folder, path))).sort();
    for (const name of names) {
      const inner = path === '' ? name : `${path}/${name}`;
      const place = join(folder, ...inner.split('/'));
      const entry = await lstat(place);
      if (entry.isDirectory()) await visit(inner);
      else if (entry.isSymbolicLink()) found[inner] = `-> ${await readlink(place)}`;
      else
        found[inner] = createHash('sha256')
          .update(await readFile(place))
          .digest('hex');
    }
  };
  await visit('');
  return found;
}

/** One black pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
