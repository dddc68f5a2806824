/** A memory of the editor that lasts as long as the test. */
export class ShortMemory {
  readonly stored = new Map<string, unknown>();

  keys(): readonly string[] {
    return [...this.stored.keys()];
  }

  get<T>(key: string, fallback?: T): T | undefined {
    return (this.stored.get(key) as T | undefined) ?? fallback;
  }

  update(key: string, value: unknown): Promise<void> {
    this.stored.set(key, value);
    return Promise.resolve();
  }
}
