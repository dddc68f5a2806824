import { checklistInputs } from './checklistInputs';
import { frontMatterInputs } from './frontMatterInputs';
import { globInputs } from './globInputs';
import type { HostileInput } from './HostileInput';
import { insertionInputs } from './insertionInputs';
import { markdownInputs } from './markdownInputs';
import { searchInputs } from './searchInputs';
import { sidebarInputs } from './sidebarInputs';

/** Every hostile input by stage and name. */
export const catalog: readonly HostileInput[] = [
  ...globInputs,
  ...checklistInputs,
  ...frontMatterInputs,
  ...markdownInputs,
  ...searchInputs,
  ...insertionInputs,
  ...sidebarInputs,
];
