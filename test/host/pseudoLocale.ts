import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A language that nobody speaks: every English sentence of ours, accented, 40 % longer and in brackets.
 * In an editor in this language, what has no brackets was never given to translators, and what is cut
 * would be cut in a language with longer words. It is made for tests only and never ships.
 */
export const pseudoLanguage = 'qps-ploc';

/** What the beginning of each sentence looks like. */
export const pseudoMark = '\u27e6';
const pseudoEnd = '\u27e7';

const letters = new Map(
  Array.from('aceinouyACEINOU', (letter, at) => [
    letter,
    Array.from('àçéîñöûýÀÇÉÎÑÖÛ')[at] ?? letter,
  ]),
);
/** Placeholders, code, names of settings, and where a link leads: what a translator leaves alone. */
const untranslated = /\{\d\}|`[^`]*`|#[\w.]+#|\]\([^)]*\)/g;
/** A line that is a link and nothing else: a button in a view that is empty. */
const button = /^\[([^\]]*)\](\(command:[^)]*\))$/;
const filling = ' öñé möré ŵörđ';

/** A sentence in the pseudo-language. */
export function pseudoText(text: string): string {
  return text.split('\n').map(pseudoLine).join('\n');
}

function pseudoLine(line: string): string {
  const [, label, target] = button.exec(line) ?? [];
  if (label !== undefined && target !== undefined) return `[${pseudoLine(label)}]${target}`;
  let accented = '';
  let from = 0;
  for (const { 0: kept, index } of line.matchAll(untranslated)) {
    accented += accent(line.slice(from, index)) + kept;
    from = index + kept.length;
  }
  accented += accent(line.slice(from));
  const more = Math.ceil(accent(line).replace(untranslated, '').length * 0.4);
  const filler = filling.repeat(Math.ceil(more / filling.length)).slice(0, more);
  return `${pseudoMark}${accented}${filler.trimEnd()}${pseudoEnd}`;
}

function accent(text: string): string {
  return Array.from(text, (letter) => letters.get(letter) ?? letter).join('');
}

/** Adds the pseudo-language to an installed extension, as if it had shipped with it. */
export async function addPseudoLanguage(extensions: string): Promise<void> {
  const folders = await readdir(extensions, { withFileTypes: true });
  for (const folder of folders.filter((entry) => entry.isDirectory())) {
    const root = join(extensions, folder.name);
    await translate(join(root, 'package.nls'));
    await translate(join(root, 'l10n', 'bundle.l10n'));
  }
}

async function translate(stem: string): Promise<void> {
  const sentences = JSON.parse(await readFile(`${stem}.json`, 'utf8')) as Record<string, string>;
  const translated = Object.entries(sentences).map(([key, text]) => [key, pseudoText(text)]);
  await writeFile(`${stem}.${pseudoLanguage}.json`, JSON.stringify(Object.fromEntries(translated)));
}
