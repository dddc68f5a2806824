/** Time, as the host of the core has it; tests let it pass by hand. */
export interface Clock {
  /** Milliseconds since 1970, as files are dated; may be set back. */
  now(): number;
  /** Milliseconds since some moment; never set back. */
  elapsed(): number;
  /** Runs something once after a delay in milliseconds; the function it gives prevents that. */
  schedule(run: () => void, delay: number): () => void;
  /** Resolves after whatever else waits for the thread has had its turn. */
  nextTurn(): Promise<void>;
}
