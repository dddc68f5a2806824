import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rowContexts } from '../rowContexts';

interface MenuItem {
  readonly command: string;
  readonly when: string;
  readonly group: string;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly menus: Readonly<Record<string, readonly MenuItem[]>> };
};
const items = manifest.contributes.menus['view/item/context'] ?? [];

type Context = Readonly<Record<string, string | boolean>>;

/** Whether a clause of the kinds that our menus use holds; any other is an error. */
function holds(when: string, context: Context): boolean {
  return when.split(' && ').every((part) => {
    const equal = /^(\S+) == '?([^']+?)'?$/.exec(part);
    if (equal) return context[equal[1] ?? ''] === equal[2];
    const like = /^(\S+) =~ \/(.+)\/$/.exec(part);
    if (like) return new RegExp(like[2] ?? '').test(String(context[like[1] ?? '']));
    const flag = /^(!?)([\w.]+)$/.exec(part);
    assert.ok(flag, `Nobody can read the clause ${part}.`);
    return (context[flag[2] ?? ''] === true) === (flag[1] === '');
  });
}

function offered(viewItem: string, group: RegExp, changes: Context = {}): string[] {
  const usual = { view: 'nexusJournal.journal', 'config.nexusJournal.order': 'journal' };
  return items
    .filter(
      (item) => group.test(item.group) && holds(item.when, { ...usual, viewItem, ...changes }),
    )
    .sort((a, b) => (a.group < b.group ? -1 : 1))
    .map(({ command }) => command.replace('nexusJournal.', ''));
}

const reading = ['openNote', 'openToSide'];
const editing = [...reading, 'editAsText'];
const copying = ['copyLink', 'copyMarkdown', 'exportAgentInstructions'];
const moving = ['moveUp', 'moveDown'];

const menus: readonly [row: keyof typeof rowContexts, entries: readonly string[]][] = [
  [
    'ownNote',
    [
      ...[...editing, 'revealInExplorer', 'pin', 'insertChecklist'],
      ...[...copying, ...moving, 'newNote'],
    ],
  ],
  [
    'pinnedNote',
    [...editing, 'revealInExplorer', 'unpin', 'insertChecklist', ...copying, 'newNote'],
  ],
  ['ownHeading', [...editing, 'revealInExplorer', ...copying, 'newNote']],
  ['ownFolder', ['revealInExplorer', 'newNote', 'newSection']],
  [
    'readmeFolder',
    [...editing, 'revealInExplorer', 'pin', ...copying, ...moving, 'newNote', 'newSection'],
  ],
  ['workspaceJournal', ['revealInExplorer', 'newNote', 'newSection']],
  ['bundledNote', [...reading, 'pin', 'insertChecklist', ...copying]],
  ['bundledHeading', [...reading, ...copying]],
  ['bundledFolder', ['searchTakeaways', 'filter', 'hideBundledJournal']],
  ['bundledJournal', ['searchTakeaways', 'filter', 'hideBundledJournal']],
  ['missingJournal', ['configureSources']],
  ['leftOutFiles', ['includeAll']],
  ['group', []],
];

const icons: readonly [row: keyof typeof rowContexts, entries: readonly string[]][] = [
  ['ownNote', ['insertChecklist']],
  ['ownHeading', []],
  ['leftOutFiles', ['includeAll']],
  ['bundledFolder', []],
  ['group', []],
];

describe('the menu of a row', () => {
  for (const [row, entries] of menus) {
    it(`offers for "${rowContexts[row]}" ${entries.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(offered(rowContexts[row], /^\d/), entries);
    });
  }

  for (const [row, entries] of icons) {
    it(`shows at "${rowContexts[row]}" ${entries.length} icons`, () => {
      assert.deepEqual(offered(rowContexts[row], /^inline/), entries);
    });
  }

  it('moves rows only while all are shown in the order of the journal', () => {
    for (const changes of [
      { 'nexusJournal.filtered': true },
      { 'config.nexusJournal.order': 'title' },
    ]) {
      const entries = offered(rowContexts.ownNote, /^5/, changes);
      assert.deepEqual(entries, []);
    }
  });

  it('is in no other view', () => {
    assert.deepEqual(offered(rowContexts.ownNote, /./, { view: 'nexusJournal.results' }), []);
  });
});
