import type { SlotMatch } from './SlotMatch';

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

/** How near two words stand at their nearest; places are in order, and looked through once. */
function nearness(first: readonly number[], second: readonly number[]): number {
  let best = 0;
  let behind = 0;
  for (const place of first) {
    while ((second[behind] ?? Infinity) < place) behind += 1;
    const distance = (second[behind] ?? Infinity) - place;
    const back = place - (second[behind - 1] ?? -Infinity);
    best = Math.max(best, distance === 0 ? 1 : 1 / distance, 0.5 / back);
    // At the same place the next one behind may be right beside it, which is worth no more.
    if (best === 1) return best;
  }
  return best;
}
