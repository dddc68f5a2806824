import { isNote } from '../note/isNote';
import type { Note } from '../note/Note';
import { count, fieldsOf, listOf, type Shape, text } from '../note/Shape';
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
export const isPathBelow: Shape<string> = (value): value is string =>
  typeof value === 'string' &&
  value.length <= longestPath &&
  !outside.test(value) &&
  !outsideOnWindows.test(value);

const noteOrNull: Shape<Note | null> = (value): value is Note | null =>
  value === null || isNote(value);

/** Times may lie between two milliseconds; 0 is a time that is not known. */
const time: Shape<number> = (value): value is number =>
  Number.isFinite(value) && Number(value) >= 0;

/** Whether a value is a record of a file as a cache holds it, its note included. */
export const isFileRecord: Shape<FileRecord> = fieldsOf<FileRecord>({
  path: isPathBelow,
  modified: time,
  size: count,
  translations: listOf(fieldsOf<Translation>({ path: isPathBelow, language: text })),
  note: noteOrNull,
});
