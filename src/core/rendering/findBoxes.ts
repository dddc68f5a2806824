import type { Env, Token } from 'markdown-it';
import type { NoteMarkdown } from './markdown/createNoteMarkdown';
import { taskOf } from './markdown/taskBoxes';
import { noteSource } from './noteSource';

/** A task box that the page of the reader shows, and where it stands in the note. */
export interface ShownBox {
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
export function findBoxes(text: string, { blocks, inline }: NoteMarkdown): readonly ShownBox[] {
  const source = noteSource(text);
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
