import { GlobStates } from './GlobStates';
import { foldCode, globTokens } from './globTokens';
import { GlobWalk } from './GlobWalk';

/** A longer glob is left out. In characters. */
const longestGlob = 1_000;

const slash = 0x2f;

/** Characters of a pattern that a line of the log quotes. */
const quoted = 80;

/** What the log says of a pattern that a set leaves out. */
export function leftOutLine(setting: string, pattern: string): string {
  return `A pattern of ${setting} is left out, because it is too long or has too many wildcards: ${JSON.stringify(pattern.slice(0, quoted))}`;
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
