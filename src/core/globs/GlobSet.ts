/**
 * Globs that say which files are notes: many at once, each path walked once, whatever the globs hold.
 */

import { GlobStates } from './GlobStates';
import { foldCode, globTokens } from './globTokens';

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
class GlobWalk {
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

/** A longer glob is left out. In characters. */
const longestGlob = 1_000;

/** Characters of a pattern that a line of the log quotes. */
const quoted = 80;

/** What the log says of a pattern that a set leaves out. */
export function leftOutLine(setting: string, pattern: string): string {
  return `Ignored a pattern in ${setting} because it is too long or has too many wildcards: ${JSON.stringify(pattern.slice(0, quoted))}`;
}

/**
 * Glob patterns as the editor's own settings have them: `*` and `?` inside a name, `**` over
 * folders, `{a,b}` and `[0-9]`. Upper and lower case are the same, because notes travel between
 * file systems that disagree about them. A path costs its length, whatever the globs are: those
 * beyond 1,000 characters, and those for which {@link GlobStates} has no room, are left out.
 */
export class GlobSet {
  /** Globs that are left out, because matching them would cost too much. */
  readonly leftOut: readonly string[];
  readonly #walk: GlobWalk;

  constructor(globs: readonly string[]) {
    const states = new GlobStates();
    this.leftOut = globs.filter(
      (glob) => glob.length > longestGlob || !states.add(globTokens(glob.replace(/^\.?\//, ''))),
    );
    this.#walk = new GlobWalk(states);
  }

  /** Whether a file is meant: by its path below the source, with forward slashes. */
  matchesFile(path: string): boolean {
    return this.#follow(path).isMeant;
  }

  /** Whether a folder is meant, and with it all it holds: by `x` as well as by the glob `x/**`. */
  matchesFolder(path: string): boolean {
    return this.#follow(path).isMeant || this.#follow(`${path}/`).isMeant;
  }

  /** Whether a file is meant, or a folder that it lies in. */
  matchesPath(path: string): boolean {
    const { isMeant, liesInMeant } = this.#follow(path);
    return isMeant || liesInMeant;
  }

  /** Whether a path is meant, and whether it lies in a folder that is. */
  #follow(path: string): { readonly isMeant: boolean; readonly liesInMeant: boolean } {
    let stand = this.#walk.start;
    let liesInMeant = false;
    // Settled: whatever follows is meant, too.
    for (let at = 0; at < path.length && !stand.isSettled; at += 1) {
      const code = path.codePointAt(at) ?? 0;
      if (code > 0xffff) at += 1;
      const next = this.#walk.step(stand, foldCode(code));
      if (code === slash && at > 0) liesInMeant ||= stand.isEnd || next.isEnd;
      stand = next;
      if (stand.states.length === 0) break;
    }
    return { isMeant: stand.isEnd, liesInMeant };
  }
}
