/** What the rows of the sidebar say of themselves to the menus of the manifest, a row of each sort. */
export const rowContexts = {
  ownNote: 'note opens unpinned checklist explorer own movable',
  pinnedNote: 'note opens pinned checklist explorer own',
  ownHeading: 'heading opens explorer own',
  ownFolder: 'folder explorer own holder',
  readmeFolder: 'folder opens unpinned explorer own movable holder',
  workspaceJournal: 'journal explorer own holder',
  bundledNote: 'note opens unpinned checklist bundled',
  bundledHeading: 'heading opens bundled',
  bundledFolder: 'folder bundled',
  bundledJournal: 'journal bundled',
  missingJournal: 'journal troubled',
  leftOutFiles: 'notice leftOut',
  group: 'group',
} as const;
