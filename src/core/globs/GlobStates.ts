import type { GlobToken } from './globTokens';

/** One step on the way through a glob; what it leads to are places in the list of all states. */
export interface GlobState {
  /** The next state for one character. */
  readonly characters: Map<number, number>;
  /** Next states for sets of characters. */
  readonly sets: { readonly holds: (code: number) => boolean; readonly to: number }[];
  /** States that are reached without a character. */
  readonly free: number[];
  /** Whether it stays where it is: for any character, or for any but a slash. */
  stays: 'anything' | 'name' | null;
  /** Whether a path that ends here is meant. */
  isEnd: boolean;
}

/** States of all globs of a set, but those that only few paths come to at the same time. */
const mostLoose = 4_000;
/** States of all globs of a set together. */
const mostStates = 40_000;

/**
 * The states of many globs in one table: equal beginnings are shared, and braces are ways beside each
 * other, never written out. A path is followed through all of them at once, so that it costs at most
 * 4,000 steps a character and one for each of its folders, whatever the globs are.
 */
export class GlobStates {
  readonly states: GlobState[] = [newState()];
  #loose = 0;
  /** States for a token behind a state, by both, so that equal beginnings are shared. */
  readonly #shared = new Map<string, number>();

  /** Takes a glob in; says whether there was room for it. */
  add(tokens: readonly GlobToken[]): boolean {
    const isLoose = looseFrom(tokens);
    const loose = tokens.length - isLoose;
    // A token makes at most two states, as does a choice with the place where its ways meet.
    const hasRoom =
      this.#loose + 2 * loose <= mostLoose && this.states.length + 2 * tokens.length <= mostStates;
    if (!hasRoom) return false;
    const before = this.states.length;
    const end = new Way(this).follow(tokens);
    this.state(end).isEnd = true;
    this.#loose += Math.min(2 * loose, this.states.length - before);
    return true;
  }

  state(at: number): GlobState {
    const state = this.states[at];
    if (!state) throw new Error(`State ${at} does not exist.`);
    return state;
  }

  make(): number {
    this.states.push(newState());
    return this.states.length - 1;
  }

  /** The state behind another by a token, made where there is none yet. */
  behind(from: number, token: string, make: () => number): number {
    const key = `${from} ${token}`;
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#shared.set(key, made);
    return made;
  }
}

function newState(): GlobState {
  return { characters: new Map(), sets: [], free: [], stays: null, isEnd: false };
}

/**
 * The first token from which on many states may be reached at once: behind a wildcard that is not the
 * `**` and slash which most globs begin with, or a brace. A last `/**` has nothing behind it.
 */
function looseFrom(tokens: readonly GlobToken[]): number {
  const at = tokens.findIndex(
    ({ kind }, index) =>
      !(kind === 'character' || kind === 'set') && !(kind === 'folders' && index === 0),
  );
  return at < 0 ? tokens.length : at;
}

/** Adds the states of one glob behind one another. */
class Way {
  #at = 0;
  /** For each open brace where its ways begin and where they meet. */
  readonly #open: { readonly from: number; readonly join: number }[] = [];
  readonly #globs: GlobStates;

  constructor(globs: GlobStates) {
    this.#globs = globs;
  }

  /** The state at which the glob ends. */
  follow(tokens: readonly GlobToken[]): number {
    let last: GlobToken['kind'] | null = null;
    for (const token of tokens) {
      // A wildcard behind itself says nothing more.
      const repeats = token.kind === last && last !== 'character' && last !== 'set';
      if (!repeats || last === 'open' || last === 'next' || last === 'close') this.#take(token);
      last = token.kind;
    }
    return this.#at;
  }

  #take(token: GlobToken): void {
    const globs = this.#globs;
    const from = this.#at;
    switch (token.kind) {
      case 'character':
        this.#at = globs.behind(from, String(token.code), () => this.#afterCharacter(token.code));
        break;
      case 'set':
        this.#at = globs.behind(from, token.text, () => this.#afterSet(token.holds));
        break;
      case 'name':
      case 'anything': {
        const { kind } = token;
        this.#at = globs.behind(from, kind, () => this.#staying(kind));
        break;
      }
      case 'folders':
        this.#at = globs.behind(from, 'folders', () => this.#afterFolders());
        break;
      case 'open':
        this.#open.push({ from, join: globs.make() });
        this.#begin(from);
        break;
      case 'next':
      case 'close':
        this.#end(token.kind);
    }
  }

  #afterCharacter(code: number): number {
    const to = this.#globs.make();
    this.#globs.state(this.#at).characters.set(code, to);
    return to;
  }

  #afterSet(holds: (code: number) => boolean): number {
    const to = this.#globs.make();
    this.#globs.state(this.#at).sets.push({ holds, to });
    return to;
  }

  #staying(stays: 'anything' | 'name'): number {
    const to = this.#globs.make();
    this.#globs.state(to).stays = stays;
    this.#globs.state(this.#at).free.push(to);
    return to;
  }

  /** Behind any number of folders, each with its slash, or right here. */
  #afterFolders(): number {
    const loop = this.#staying('anything');
    const to = this.#globs.make();
    this.#globs.state(loop).characters.set(0x2f, to);
    this.#globs.state(this.#at).free.push(to);
    return to;
  }

  /** A way of its own inside braces, which no other glob shares. */
  #begin(from: number): void {
    this.#at = this.#globs.make();
    this.#globs.state(from).free.push(this.#at);
  }

  #end(kind: 'next' | 'close'): void {
    const brace = this.#open.at(-1);
    if (!brace) throw new Error('A closing brace has no opening brace.');
    this.#globs.state(this.#at).free.push(brace.join);
    if (kind === 'next') {
      this.#begin(brace.from);
      return;
    }
    this.#open.pop();
    this.#at = brace.join;
  }
}
