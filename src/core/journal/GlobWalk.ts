import type { GlobStates } from './GlobStates';

/** All states that a path has come to at one of its characters. */
interface Stand {
  readonly states: Int32Array;
  readonly isEnd: boolean;
  /** Whether any path is meant that goes on from here. */
  readonly isSettled: boolean;
  /** Where each character leads, as far as one was asked about. */
  readonly next: Map<number, Stand>;
}

/** States that are remembered in all stands together: a few megabytes. */
const mostRemembered = 400_000;

const slash = 0x2f;

/**
 * Follows paths through the states of globs. Where a character leads is remembered: most paths begin
 * as others do, and cost one look a character.
 */
export class GlobWalk {
  readonly #globs: GlobStates;
  readonly #known = new Map<string, Stand>();
  /** The turn at which a state was last reached, so that each is taken once a character. */
  readonly #reached: Int32Array;
  #turn = 0;
  #remembered = 0;
  #start: Stand;

  constructor(globs: GlobStates) {
    this.#globs = globs;
    this.#reached = new Int32Array(globs.states.length);
    this.#start = this.#begin();
  }

  get start(): Stand {
    return this.#start;
  }

  /** Where a character leads, folded as those of the globs are. */
  step(from: Stand, code: number): Stand {
    const known = from.next.get(code);
    if (known) return known;
    if (this.#remembered > mostRemembered) this.#forget();
    this.#turn += 1;
    const found: number[] = [];
    for (const at of from.states) this.#move(at, code, found);
    const to = this.#standAt(found);
    from.next.set(code, to);
    this.#remembered += 1;
    return to;
  }

  #begin(): Stand {
    this.#turn += 1;
    const found: number[] = [];
    this.#reach(0, found);
    return this.#standAt(found);
  }

  #forget(): void {
    this.#known.clear();
    this.#remembered = 0;
    this.#start = this.#begin();
  }

  #move(at: number, code: number, found: number[]): void {
    const { characters, sets, stays } = this.#globs.state(at);
    if (stays === 'anything' || (stays === 'name' && code !== slash)) this.#reach(at, found);
    const to = characters.get(code);
    if (to !== undefined) this.#reach(to, found);
    for (const { holds, to: next } of sets) if (holds(code)) this.#reach(next, found);
  }

  /** A state, and all that are reached from it without a character. */
  #reach(first: number, found: number[]): void {
    const waiting = [first];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (this.#reached[at] === this.#turn) continue;
      this.#reached[at] = this.#turn;
      found.push(at);
      for (const next of this.#globs.state(at).free) waiting.push(next);
    }
  }

  #standAt(found: number[]): Stand {
    const states = Int32Array.from(found).sort();
    const key = states.join();
    const known = this.#known.get(key);
    if (known) return known;
    const all = found.map((at) => this.#globs.state(at));
    const isEnd = all.some((state) => state.isEnd);
    const isSettled = all.some((state) => state.isEnd && state.stays === 'anything');
    const stand = { states, isEnd, isSettled, next: new Map<number, Stand>() };
    this.#known.set(key, stand);
    this.#remembered += states.length;
    return stand;
  }
}
