/**
 * Checking a box of a rendered note: finds the boxes that the page shows, and plans the one change.
 */

import type { Env, Token } from 'markdown-it';
import type { NoteMarkdown } from '../rendering/markdown/createNoteMarkdown';
import { taskOf } from '../rendering/markdown/githubMarkdown';
import { encodedSource } from '../rendering/noteSource';
import { type EditPlan, planOf, targetGone, TextLines } from '../text/EditPlan';
import { repairEncoding } from '../text/repairEncoding';

/** A task box that the page of the reader shows, and where it stands in the note. */
interface ShownBox {
  /** The line the page knows it by, from 1: that of the element it stands in. */
  readonly line: number;
  /** The item's Markdown after its box, up to the end of the line. */
  readonly text: string;
  /** Where the sign between the brackets stands, from 0. */
  readonly place: { readonly line: number; readonly character: number };
}

/** An item that may begin with a box; the page adds the text to the item itself where it is tight. */
interface TaskItem {
  readonly item: Token;
  readonly paragraph: Token;
  readonly inline: Token;
}

/** Finds the boxes of a note as the parser that makes the page finds them, in the order of the note. */
function findBoxes(text: string, { blocks, inline }: NoteMarkdown): readonly ShownBox[] {
  const source = encodedSource(text);
  const environment: Env = {};
  const items = taskItems(blocks.parse(source, environment));
  const state = new inline.core.State('', inline, environment);
  state.tokens = items.flatMap((one) => [one.item, one.paragraph, one.inline]);
  inline.core.process(state);
  const lines = source.split('\n');
  return items.flatMap((one) => shownBox(one, lines) ?? []);
}

function taskItems(tokens: readonly Token[]): readonly TaskItem[] {
  return tokens.flatMap((inline, at) => {
    const [item, paragraph] = tokens.slice(Math.max(0, at - 2), at);
    const startsItem = item?.type === 'list_item_open' && paragraph?.type === 'paragraph_open';
    return startsItem && /^\[[ xX]\]/.test(inline.content) ? [{ item, paragraph, inline }] : [];
  });
}

function shownBox(
  { item, paragraph, inline }: TaskItem,
  lines: readonly string[],
): ShownBox | null {
  const text = taskOf(inline);
  const place = inline.map && placeOf(inline.content, lines, inline.map);
  const shown = paragraph.hidden ? item.map : paragraph.map;
  return text !== null && place && shown ? { line: shown[0] + 1, text, place } : null;
}

/** The first line of an item's text ends one of its lines; before it stand the signs of what holds it. */
function placeOf(content: string, lines: readonly string[], [from, to]: [number, number]) {
  const first = (content.split('\n')[0] ?? '').trimEnd();
  for (let line = from; line < to; line += 1) {
    const stored = (lines[line] ?? '').trimEnd();
    if (stored.endsWith(first)) return { line, character: stored.length - first.length + 1 };
  }
  return null;
}

/** A task box as the page of the reader shows it, and how it is wanted. */
interface WantedBox {
  /** From 1, as the page last knew it. */
  readonly line: number;
  /** The item's Markdown after its box, as shown. */
  readonly text: string;
  readonly done: boolean;
}

/**
 * Plans to check or uncheck a box of the reader, in the note as it is now: one character changes. Only
 * what the page shows as a box is one: text in code, comments and front matter is none.
 */
export function planBoxEdit(text: string, wanted: WantedBox, markdown: NoteMarkdown): EditPlan {
  // The page shows garbled text repaired.
  const shown = repairEncoding(text) ?? text;
  const place = wantedBox(findBoxes(shown, markdown), wanted)?.place;
  if (!place) return targetGone;
  const stored = new TextLines(text);
  const start = stored.offsetOf(place.line, place.character);
  // Whatever was repaired in front of the box has moved it.
  if (!/^\[[ xX]\]$/.test(text.slice(start - 1, start + 2))) return targetGone;
  if ((text[start] !== ' ') === wanted.done) return { kind: 'unchanged' };
  return planOf([{ start, end: start + 1, text: wanted.done ? 'x' : ' ' }]);
}

/** The box on its line if the text there is still the same, else the only one with that text. */
function wantedBox(boxes: readonly ShownBox[], wanted: WantedBox): ShownBox | null {
  const same = boxes.filter(({ text }) => text === wanted.text);
  const there = same.find(({ line }) => line === wanted.line);
  return there ?? (same.length === 1 ? (same[0] ?? null) : null);
}
