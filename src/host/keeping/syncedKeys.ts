/** What is pinned to the sidebar. */
export const pinsKey = 'nexusJournal.pins';
/** What is pinned for files of a kind. */
export const lessonPinsKey = 'nexusJournal.lessonPins';
/** What is hidden for all files. */
export const hiddenLessonsKey = 'nexusJournal.hiddenLessons';

/** Hints that are hidden for all files. */
export const hiddenHintsKey = 'nexusJournal.hiddenHints';

/**
 * What follows the user to other machines by Settings Sync. The editor is told once, for all of it: each
 * telling replaces the one before.
 */
export const syncedKeys: readonly string[] = [
  pinsKey,
  lessonPinsKey,
  hiddenLessonsKey,
  hiddenHintsKey,
];
