import { buildJournalTree } from '../../../../src/core/tree/buildJournalTree';
import { groupTranslations } from '../../../../src/core/library/groupTranslations';
import type { Journal, PlacedNote } from '../../../../src/core/library/Journal';
import type { JournalNode } from '../../../../src/core/tree/JournalNode';
import { SortedPaths } from '../../../../src/core/library/SortedPaths';
import { readSourceText } from '../../../../src/core/library/sourceText';
import { readNote } from '../../../../src/core/reading/readNote';
import { parseLink } from '../../../../src/core/links/parseLink';
import { findRow } from '../../../../src/core/tree/findRow';
import { fileNameOf } from '../../../../src/core/edits/newNote';
import { countNode } from '../../../../src/core/tree/countNode';
import { parseNoteLink } from '../../../../src/core/links/noteLink';
import { TreeFilter } from '../../../../src/core/tree/TreeFilter';
import { type HostileInput, type MakeText, numbered, repeated, textInputs } from './HostileInput';

/** Paths of a journal, one a line. */
const paths: Readonly<Record<string, MakeText>> = {
  'notes in one folder': numbered((at) => `note-${at}.md\n`, 13),
  'a folder for each note': numbered((at) => `folder-${at}/note.md\n`, 20),
  'a chain of folders': (length) => {
    const depth = Math.floor(Math.sqrt(length));
    return Array.from({ length: depth }, (_, at) => `${'a/'.repeat(at)}n.md\n`).join('');
  },
  'a note at the end of a chain': repeated('a/', '', 'n.md\n'),
  translations: numbered((at) => `README.${at % 2 === 0 ? 'fr' : 'de'}.md\nn${at}.md\n`, 20),
  'names of dots': repeated('.a', 'n', '.md\n'),
  'names of dashes': repeated('-fr', 'n', '.md\n'),
  'names of digits': repeated('9', '', '.md\n'),
  'names of numbers': repeated('9a', '', '.md\n'),
  'equal names in other case': numbered(
    (at) => `${at % 2 === 0 ? 'A' : 'a'}${at >> 1}.fr.md\n`,
    11,
  ),
};

const shared = readNote('---\ntags: [a]\n---\n# Title\n\n## Tips\n\n- Use a b c\n', 'Title');

function placedAt(path: string): PlacedNote {
  return { key: `s:${path}`, sourceId: 's', path, note: shared, modified: 0, translations: [] };
}

function openAll(roots: readonly JournalNode[]): void {
  const waiting = [...roots];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    countNode(node);
    waiting.push(...node.children);
  }
}

function show(text: string): void {
  const all = text.split('\n').filter((path) => path !== '');
  groupTranslations(all);
  const sorted = new SortedPaths();
  for (const path of all) sorted.add(path);
  const notes = sorted.all.map(placedAt);
  const journal: Journal = {
    id: 's',
    title: 'S',
    status: 'ready',
    origin: 'workspace',
    location: 's',
    leftOut: 0,
    notes,
  };
  const roots = buildJournalTree([journal]);
  openAll(roots);
  const last = notes.at(-1);
  if (last) findRow(roots, last);
  const filter = new TreeFilter();
  for (const query of ['t', 'ti', 'title tips', 'none']) openAll(filter.apply(roots, query).rows);
}

/** One note of many sections, as the tree shows it. */
const notes: Readonly<Record<string, MakeText>> = {
  'many sections': repeated('## Tips\n\n- Use a b c\n\n', '# Title\n\n'),
  'many sections without takeaways': repeated('## a\n\n', '# Title\n\n- [ ] a\n\n'),
  'sections in sections': numbered(
    (at) => `${'#'.repeat((at % 5) + 2)} Tips ${at}\n\n- Use a b c\n\n`,
    26,
    '# Title\n\n',
  ),
  'one section of many takeaways': numbered((at) => `- Use a b c ${at}\n`, 16, '# Tips\n\n'),
};

function showNote(text: string): void {
  const note = readNote(text, 'Title');
  const placed = { ...placedAt('a.md'), note };
  const journal: Journal = {
    id: 's',
    title: 'S',
    status: 'ready',
    origin: 'workspace',
    location: 's',
    leftOut: 0,
    notes: [placed, placedAt('b.md')],
  };
  const roots = buildJournalTree([journal]);
  openAll(roots);
  openAll(new TreeFilter().apply(roots, 'tips').rows);
}

/** Addresses, titles and sources as anybody may hand them over. */
const addresses: Readonly<Record<string, MakeText>> = {
  'fields and fields': repeated('path=a&', 'source=s&'),
  'equal signs': repeated('=', 'source=s&path'),
  percents: repeated('%', 'source=s&path='),
  'encoded letters': repeated('%41', 'source=s&path='),
  'steps upwards': repeated('../../fuzz', 'source=s&path='),
  hashes: repeated('#'),
  dashes: repeated('-', 'a'),
  'dashes and letters': repeated('a-'),
  'variables of folders': repeated('${workspaceFolder'),
  schemes: repeated('a+'),
  spaces: repeated(' ', 'a', 'b'),
};

/** Journals, notes and addresses made to be slow to show in the tree or to follow. */
export const sidebarInputs: readonly HostileInput[] = [
  ...textInputs('sidebar', paths, show),
  ...textInputs('sidebar', notes, showNote),
  ...textInputs('sidebar', addresses, (text) => {
    parseNoteLink(text);
    parseLink(text);
    fileNameOf(text);
    readSourceText(text);
  }),
];
