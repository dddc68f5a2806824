import type { ActiveFile } from '../../core/activeFile/ActiveFile';
import { type CancellationToken, LatestToken } from '../../core/async/CancellationToken';
import type { RowScope } from '../../core/search/RowSearch';
import type { Suggestion } from '../../core/search/suggestForFile';
import { Slice } from '../Slice';
import type { SearchDeps } from './SearchDeps';

/** So long in milliseconds rows are waited for where there are no others to show meanwhile. */
const waitsFor = 8;

type Work = Generator<void, Suggestion[]>;

/** Rows that fit the file being written: at once where they are few, else a little later. */
export class FileSuggestions {
  readonly #deps: SearchDeps;
  readonly #onDidFind: () => void;
  #found: readonly Suggestion[] = [];
  /** Whether what was found late is now asked for. */
  #answered = false;
  readonly #latest = new LatestToken();

  /** `onDidFind` is called when rows come later than {@link read} could wait for. */
  constructor(deps: SearchDeps, onDidFind: () => void) {
    this.#deps = deps;
    this.#onDidFind = onDidFind;
  }

  /**
   * The rows for a file, or those found before until new ones come; with `alone` they are waited for
   * a little, so that a list of nothing else does not begin empty.
   */
  read(file: ActiveFile | null, scope: RowScope, alone: boolean): readonly Suggestion[] {
    if (!file) return [];
    if (this.#answered) {
      this.#answered = false;
      return this.#found;
    }
    const work = this.#deps.index.rows.suggest(file, scope);
    const token = this.#latest.renew();
    const end = performance.now() + (alone ? waitsFor : 0);
    while (performance.now() < end) {
      const step = work.next();
      if (step.done === true) return (this.#found = step.value);
    }
    this.#finish(work, token).catch((error: unknown) => {
      this.#deps.log.error('The rows for the active file could not be found.', error);
    });
    return this.#found;
  }

  /** Lets go of rows that are still to come. */
  stop(): void {
    this.#latest.cancel();
  }

  async #finish(work: Work, token: CancellationToken): Promise<void> {
    const slice = new Slice();
    // What there is to show without them is not held up.
    await slice.giveWay();
    for (let step = work.next(); !token.isCancellationRequested; step = work.next()) {
      if (step.done === true) {
        this.#found = step.value;
        this.#answered = true;
        this.#onDidFind();
        return;
      }
      await slice.rest();
    }
  }
}
