import type { SlotMatch } from './SlotMatcher';

/** Matches below this worth do not speak about where words stand. */
const enough = 0.3;

/**
 * How far the words of a query stand in a text as they were typed, from 0 to 1: each two words that
 * follow one another in both count fully, near one another in part.
 */
export function closeness(words: Int32Array, slots: readonly SlotMatch[]): number {
  if (slots.length < 2) return 0;
  const places = slots.map((slot) => placesOf(words, slot));
  let sum = 0;
  for (let at = 0; at + 1 < places.length; at++) {
    sum += nearness(places[at] ?? [], places[at + 1] ?? []);
  }
  return sum / (slots.length - 1);
}

function placesOf(words: Int32Array, slot: SlotMatch): number[] {
  const places: number[] = [];
  words.forEach((term, place) => {
    if ((slot.terms.get(term) ?? 0) >= enough) places.push(place);
  });
  return places;
}

function nearness(first: readonly number[], second: readonly number[]): number {
  let best = 0;
  for (const a of first) {
    for (const b of second) {
      const distance = b - a;
      if (distance === 0) best = 1;
      else if (distance > 0) best = Math.max(best, 1 / distance);
      else best = Math.max(best, 0.5 / -distance);
    }
  }
  return best;
}
