/**
 * Finds the lesson that a failed command is about: the symptom of a pitfall or challenge whose words, or
 * whose name of an error, stand in the output. Four words in a row are a message and hardly ever chance.
 */

import type { PlacedNote } from '../library/Journal';
import { isBundledKey } from '../library/noteFiles';

/** A lesson with where it stands. */
export interface SymptomLesson {
  readonly noteKey: string;
  readonly noteTitle: string;
  /** From 1. */
  readonly line: number;
  /** The title of the pitfall, else its symptom. */
  readonly text: string;
}

/** Words in a row that a symptom and a line of output share. */
const run = 4;
/** Letters that they have together: `it is not a` says nothing. */
const minLetters = 15;
/** As much of a symptom is looked at, in characters. */
const maxSymptom = 300;
/** Words looked at in a line of output. */
const maxWords = 80;

/** Errors of any program; their names alone say too little. */
const generalErrors = new Set(
  (
    'error exception runtimeerror typeerror valueerror keyerror indexerror nameerror attributeerror ' +
    'importerror modulenotfounderror syntaxerror referenceerror rangeerror assertionerror oserror ioerror ' +
    'filenotfounderror operationalerror integrityerror programmingerror databaseerror validationerror ' +
    'httperror requesterror servererror internalerror fatalerror nullpointerexception runtimeexception ' +
    'illegalargumentexception illegalstateexception'
  ).split(' '),
);

/** The name of an error: `DisallowedHost` ends otherwise, and is met by the words around it. */
const errorName = /\b(?:[A-Z]\w{2,60}(?:Error|Exception)|E[A-Z]{4,20})\b/g;

/** The symptoms of all notes by what they can be met by. */
export class SymptomIndex {
  readonly #lessons = new Map<string, SymptomLesson>();

  /** Takes the symptoms of a note. */
  add({ key, note }: PlacedNote): void {
    for (const { challenge, line, title } of note.challenges) {
      const lesson = { noteKey: key, noteTitle: note.title, line, text: title ?? challenge };
      this.#addSymptom(`${title ?? ''}\n${challenge}`, lesson);
    }
    for (const { kind, line, text } of note.takeaways)
      if (kind === 'pitfall')
        this.#addSymptom(text, { noteKey: key, noteTitle: note.title, line, text });
  }

  /** The lesson that most of the output speaks for; null where none does. Linear in the output. */
  match(output: string): SymptomLesson | null {
    const votes = new Map<SymptomLesson, number>();
    for (const clue of new Set(cluesIn(output))) {
      const lesson = this.#lessons.get(clue);
      if (lesson) votes.set(lesson, (votes.get(lesson) ?? 0) + 1);
    }
    let best: readonly [SymptomLesson, number] | null = null;
    for (const vote of votes) if (!best || vote[1] > best[1]) best = vote;
    return best?.[0] ?? null;
  }

  /** Of two lessons with the same clue one's own counts. */
  #addSymptom(symptom: string, lesson: SymptomLesson): void {
    for (const clue of cluesIn(symptom.slice(0, maxSymptom))) {
      const known = this.#lessons.get(clue);
      if (!known || (isBundledKey(known.noteKey) && !isBundledKey(lesson.noteKey)))
        this.#lessons.set(clue, lesson);
    }
  }
}

/** What a text can be met by: names of errors, and words in a row within a line. */
function* cluesIn(text: string): Generator<string> {
  for (const line of text.split(/[\n\r]+/)) {
    for (const [name] of line.slice(0, maxSymptom).matchAll(errorName))
      if (!generalErrors.has(name.toLowerCase())) yield name;
    yield* runsIn(line);
  }
}

function* runsIn(line: string): Generator<string> {
  const words = (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, maxWords);
  for (let at = 0; at + run <= words.length; at += 1) {
    const clue = words.slice(at, at + run);
    const isTelling = clue.filter((word) => word.length > 3).length >= 2;
    if (isTelling && clue.join('').length >= minLetters) yield clue.join(' ');
  }
}
