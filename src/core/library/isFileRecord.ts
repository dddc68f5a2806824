import { isNote } from '../note/isNote';
import type { Note } from '../note/Note';
import { count, fieldsOf, listOf, type Guard, isText } from '../note/Guard';
import type { FileRecord } from './FileRecord';
import type { Translation } from './Journal';

/** Longest path below a source, in characters, that is taken from a cache: no file system has longer ones. */
const longestPath = 4096;
const outside = /(?:^|\/)(?:\.{0,2})(?:\/|$)/;
/** What is a step up, or another drive, on Windows, where both slashes part a path. */
const outsideOnWindows = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[a-z]:(?:[\\/]|$)/i;

/**
 * Whether a value is a path below a source on any machine: not absolute, and without a step up or to
 * nowhere. Elsewhere than on Windows a backslash or a colon may be part of a name.
 */
export const isPathBelow: Guard<string> = (value): value is string =>
  typeof value === 'string' &&
  value.length <= longestPath &&
  !outside.test(value) &&
  !outsideOnWindows.test(value);

const noteOrNull: Guard<Note | null> = (value): value is Note | null =>
  value === null || isNote(value);

/** Times may lie between two milliseconds; 0 is a time that is not known. */
const time: Guard<number> = (value): value is number =>
  Number.isFinite(value) && Number(value) >= 0;

/** Whether a value is a record of a file as a cache holds it, its note included. */
export const isFileRecord: Guard<FileRecord> = fieldsOf<FileRecord>({
  path: isPathBelow,
  modified: time,
  size: count,
  translations: listOf(fieldsOf<Translation>({ path: isPathBelow, language: isText })),
  note: noteOrNull,
});
