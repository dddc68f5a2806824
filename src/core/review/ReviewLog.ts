/**
 * The log of reviews: one line of JSON for each thing that was done, never changed once written. Lines of
 * any number of files, in any order and any number of times, make the same log, so that machines and
 * windows only ever add to files of their own.
 */

import { dayText, parseDay } from './reviewDay';
import { isMapping } from '../isMapping';

/** 1 Forgot, 2 Hard, 3 Knew it, 4 Easy: as FSRS and Anki count them. */
export type Rating = 1 | 2 | 3 | 4;

/** How a card stood in its note when it was last met; what it is found by once it was changed. */
export interface CardDescription {
  readonly note: string;
  readonly heading: string;
  readonly question: string;
  readonly answer: string;
}

interface EntryBase {
  /** Unlike that of every other entry: who wrote it, and the how-many-th of theirs it is. */
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly time: number;
  /** The machine it was done on. */
  readonly machine: string;
}

/** Something done with a card. */
interface CardEntry extends EntryBase {
  readonly card: string;
  /** Stands in the first entry of a card, and again once the card was changed. */
  readonly as?: CardDescription;
}

/** A card was answered. */
export interface AnswerEntry extends CardEntry {
  readonly action: 'answer';
  /** The day of review on that machine, from 1970. */
  readonly day: number;
  readonly rating: Rating;
}

/** One line of the log. */
export type ReviewEntry =
  | AnswerEntry
  /** A card that stays out of review until it is resumed; `seen` only says how a card stands now. */
  | (CardEntry & { readonly action: 'suspend' | 'resume' | 'seen' })
  /** An answer that does not count, by the id of its entry. */
  | (EntryBase & { readonly action: 'undo'; readonly entry: string });

/** A line that this version does not understand: damaged, or written by a newer one. It is kept. */
interface LogProblem {
  /** From 1. */
  readonly line: number;
  readonly code: 'damaged' | 'newer';
}

/** What a file of the log says. */
export interface ParsedLog {
  /** All that hold something, those too that are not understood. */
  readonly lines: readonly string[];
  readonly entries: readonly ReviewEntry[];
  readonly problems: readonly LogProblem[];
}

/** The form of the lines that this version writes. */
const version = 1;
/** Characters of a text that a line holds; longer ones are cut. */
const maxText = 600;
const maxName = 1_000;
/** Characters of a line; longer ones are none of ours. */
const maxLine = 10_000;
/** Lines read in one step. */
const perStep = 200;
/** 1 January 2100: later times are those of a clock gone wrong. */
const maxTime = 4_102_444_800_000;

/** The fields of a line in the order in which they are written. */
const fieldOrder = [
  ...['v', 'id', 'time', 'machine', 'card', 'action', 'day', 'rating', 'entry'],
  ...['as', 'note', 'heading', 'question', 'answer'],
];

/** Writes an entry as a line, without its end. */
export function formatEntry(entry: ReviewEntry): string {
  const time = new Date(entry.time).toISOString();
  const day = entry.action === 'answer' ? { day: dayText(entry.day) } : {};
  return JSON.stringify({ v: version, ...entry, time, ...day }, fieldOrder);
}

/** A description as long as a line of the log may hold it. */
export function cutDescription(described: CardDescription): CardDescription {
  return {
    note: described.note.slice(0, maxName),
    heading: described.heading.slice(0, maxName),
    question: described.question.slice(0, maxText),
    answer: described.answer.slice(0, maxText),
  };
}

/** Reads the lines of a file of the log, in steps; what is not understood is told and left out. */
export function* parseLog(text: string): Generator<void, ParsedLog> {
  const lines = logLines(text);
  const entries: ReviewEntry[] = [];
  const problems: LogProblem[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % perStep === 0) yield;
    const entry = parseLine(line);
    if (entry === 'damaged' || entry === 'newer') problems.push({ line: at + 1, code: entry });
    else entries.push(entry);
  }
  return { lines, entries, problems };
}

/** The lines of a file that hold something. */
export function logLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith('{') || line.trim() !== '');
}

/** All entries, each once, in the order in which they were done; of one moment by their ids. */
export function mergeEntries(entries: Iterable<ReviewEntry>): ReviewEntry[] {
  const distinct = new Map<string, ReviewEntry>();
  for (const entry of entries) {
    const known = distinct.get(entry.id);
    if (!known) distinct.set(entry.id, entry);
    // A folder copied to another machine goes on counting from the same number there.
    else if (known.time !== entry.time) distinct.set(`${entry.id} ${entry.time}`, entry);
  }
  return [...distinct.values()].sort(
    (left, right) => left.time - right.time || compareTexts(left.id, right.id),
  );
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function parseLine(line: string): ReviewEntry | LogProblem['code'] {
  const answer = parseAnswer(line);
  if (answer) return answer;
  const fields = line.length > maxLine ? null : fieldsIn(line);
  if (!fields) return 'damaged';
  const { action, v } = fields;
  if (typeof v === 'number' && v > version) return 'newer';
  if (v !== version || typeof action !== 'string') return 'damaged';
  return isAction(action) ? (readers[action](fields) ?? 'damaged') : 'newer';
}

/** An answer to a card that stood as before: nearly all lines of a log of years. */
const plainAnswer =
  /^\{"v":1,"id":"([\w-]+)","time":"([\w:.-]+)","machine":"([\w-]+)","card":"([\w-]+)","action":"answer","day":"([\d-]+)","rating":([1-4])\}$/;

/** Reads such an answer as `formatEntry` writes it, in a quarter of the time; null for other lines. */
function parseAnswer(line: string): AnswerEntry | null {
  const match = line.length > maxName ? null : plainAnswer.exec(line);
  if (!match) return null;
  const [, id, time, machine, card, day, rating] = match;
  return readers.answer({ id, time, machine, card, day, rating: Number(rating) });
}

function parseTime(written: string): number | null {
  const time = Date.parse(written);
  return time >= 0 && time <= maxTime ? time : null;
}

function fieldsIn(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line);
    return isMapping(value) ? value : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const readers = {
  answer: (fields) => {
    const base = cardEntry(fields);
    const day = typeof fields['day'] === 'string' ? parseDay(fields['day']) : null;
    const { rating } = fields;
    if (!base || day === null || !isRating(rating)) return null;
    return Object.assign(base, { action: 'answer' as const, day, rating });
  },
  suspend: (fields) => withAction(fields, 'suspend'),
  resume: (fields) => withAction(fields, 'resume'),
  seen: (fields) => withAction(fields, 'seen'),
  undo: (fields) => {
    const base = entryBase(fields);
    const { entry } = fields;
    return base && isName(entry) ? { ...base, action: 'undo', entry } : null;
  },
} satisfies Readonly<Record<ReviewEntry['action'], (fields: Fields) => ReviewEntry | null>>;

function isAction(action: string): action is ReviewEntry['action'] {
  return Object.hasOwn(readers, action);
}

function withAction(fields: Fields, action: 'suspend' | 'resume' | 'seen'): ReviewEntry | null {
  const base = cardEntry(fields);
  return base && Object.assign(base, { action });
}

function cardEntry(fields: Fields): CardEntry | null {
  const base = entryBase(fields);
  const { card } = fields;
  if (!base || !isName(card)) return null;
  const as = descriptionOf(fields['as']);
  const { id, machine, time } = base;
  return as ? { id, time, machine, card, as } : { id, time, machine, card };
}

function entryBase({ id, machine, time: written }: Fields): EntryBase | null {
  const time = typeof written === 'string' ? parseTime(written) : null;
  return isName(id) && isName(machine) && time !== null ? { id, time, machine } : null;
}

function descriptionOf(value: unknown): CardDescription | null {
  if (!isMapping(value)) return null;
  const { note, heading, question, answer } = value;
  return isText(note, maxName) && isText(heading, maxName) && isText(question) && isText(answer)
    ? { note, heading, question, answer }
    : null;
}

function isRating(value: unknown): value is Rating {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

function isName(value: unknown): value is string {
  return isText(value, maxName) && value !== '';
}

function isText(value: unknown, max = maxText): value is string {
  return typeof value === 'string' && value.length <= max;
}
