import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Library } from '../../../src/core/library/Library';
import type { MemoryFiles } from './MemoryFiles';
import { MemoryPort } from './MemoryPort';

/** Longer than any wait of the library for further changes, or before it writes its cache. */
const whatever = 10_000;

const paths = ['a.md', 'a.fr.md', 'b.md', 'x/c.md', 'x/c-zh.md', 'x/y/d.md', 'README.md'];

type Step =
  | { readonly kind: 'put' | 'edit'; readonly path: string; readonly text: string }
  | { readonly kind: 'delete' | 'revert'; readonly path: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'restart' | 'reload' | 'vanish' | 'return' }
  | { readonly kind: 'pass'; readonly time: number };

const path = fc.constantFrom(...paths);
const folder = fc.constantFrom('x', 'x/y', 'z');
const text = fc.integer({ min: 0, max: 5 }).map((number) => `# Title ${number}\n`);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('put' as const, 'edit' as const), path, text }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'revert' as const), path }),
  fc.record({ kind: fc.constant('rename' as const), from: folder, to: folder }),
  fc.record({
    kind: fc.constantFrom(
      ...(['restart', 'reload', 'vanish', 'return'] as const satisfies readonly Step['kind'][]),
    ),
  }),
  fc.record({ kind: fc.constant('pass' as const), time: fc.integer({ min: 0, max: 5000 }) }),
);

/** A window that is opened again and again over the same files and caches. */
class Session {
  #port = new MemoryPort();
  readonly files: MemoryFiles = this.#port.add('notes');
  #library = new Library(this.#port);

  async start(): Promise<void> {
    await this.#library.load();
  }

  async do(step: Step): Promise<void> {
    if (step.kind === 'pass') await this.#port.clock.pass(step.time);
    else if (step.kind === 'rename') this.#rename(step.from, step.to);
    else if ('path' in step) this.#change(step);
    else this.#turn(step.kind);
  }

  /** All that is known when nothing more happens and everything is there. */
  async end(): Promise<unknown> {
    this.files.isThere = true;
    await this.#port.clock.pass(whatever);
    await this.#library.load();
    await this.#library.retry();
    await this.#library.load();
    await this.#port.clock.pass(whatever);
    const known = tableOf(this.#library);
    this.#library.dispose();
    return known;
  }

  /** The same as read by a window that knows nothing. */
  async fresh(): Promise<unknown> {
    const port = new MemoryPort(this.#port.clock);
    port.add('notes', { files: this.files });
    const library = new Library(port);
    await library.load();
    await port.clock.pass(whatever);
    const known = tableOf(library);
    library.dispose();
    return known;
  }

  #change(step: Extract<Step, { path: string }>): void {
    if (step.kind === 'put') this.files.put(step.path, step.text);
    else if (step.kind === 'delete') this.files.delete(step.path);
    else this.files.edit(step.path, step.kind === 'edit' ? step.text : null);
  }

  #rename(from: string, to: string): void {
    if (!from.startsWith(to) && !to.startsWith(from)) this.files.renameFolder(from, to);
  }

  #turn(kind: 'restart' | 'reload' | 'vanish' | 'return'): void {
    if (kind === 'restart') this.#restart();
    if (kind === 'vanish' || kind === 'return') this.files.isThere = kind === 'return';
    if (kind === 'return') void this.#library.retry();
    if (kind === 'reload' || kind === 'vanish') void this.#library.reload();
  }

  #restart(): void {
    this.#library.dispose();
    const port = new MemoryPort(this.#port.clock, this.#port.storage);
    port.add('notes', { files: this.files });
    this.#port = port;
    this.#library = new Library(port);
    void this.#library.load();
  }
}

function tableOf(library: Library): unknown {
  return library.journals.map(({ leftOut, notes, status }) => ({
    leftOut,
    status,
    notes: notes.map(({ key, note, translations }) => [key, note, translations]),
  }));
}

describe('the table of a library', () => {
  it('equals a fresh read after any history of edits, renames, deletions, unsaved texts and restarts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const session = new Session();
        session.files.put('a.md', '# A\n');
        await session.start();
        for (const one of steps) await session.do(one);
        const known = await session.end();
        assert.deepEqual(known, await session.fresh());
      }),
      { numRuns: 150 },
    );
  });
});
