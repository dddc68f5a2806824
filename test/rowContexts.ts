/** What the rows of the sidebar say of themselves to the menus of the manifest, a row of each sort. */
export const rowContexts = {
  ownNote: 'note opens unpinned checklist explorer own movable',
  pinnedNote: 'note opens pinned checklist explorer own',
  ownHeading: 'heading opens explorer own',
  ownFolder: 'folder own holder',
  readmeFolder: 'folder opens unpinned explorer own movable holder',
  workspaceJournal: 'journal own holder',
  bundledNote: 'note opens unpinned checklist',
  bundledHeading: 'heading opens',
  bundledFolder: 'folder',
  bundledJournal: 'journal',
  missingJournal: 'journal troubled',
  group: 'group',
} as const;
