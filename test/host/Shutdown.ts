const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * What must be undone before this process ends, by itself or by a signal, last thing first. Under
 * npm it also ends when npm is gone, because a signal that reaches npm alone does not reach us.
 */
export class Shutdown {
  private readonly actions: (() => Promise<void>)[] = [];
  private ending: Promise<void> | undefined;

  /** Starts to listen for signals. */
  static listen(): Shutdown {
    const shutdown = new Shutdown();
    for (const [signal, code] of Object.entries(signals)) {
      process.on(signal, () => {
        void shutdown.exit(code);
      });
    }
    if (process.env['npm_lifecycle_event'] !== undefined) shutdown.watchParent();
    return shutdown;
  }

  /** Whether everything is being undone, or has been. */
  get isEnding(): boolean {
    return this.ending !== undefined;
  }

  /** Adds something to undo; it must bear being done twice. What comes late is undone all the same. */
  add(action: () => Promise<void>): void {
    this.actions.unshift(action);
  }

  /** Undoes everything, once, however often it is called. */
  async run(): Promise<void> {
    this.ending ??= this.undoAll();
    return this.ending;
  }

  private async exit(code: number): Promise<void> {
    await this.run();
    process.exit(code);
  }

  private async undoAll(): Promise<void> {
    for (let action = this.actions.shift(); action; action = this.actions.shift()) {
      try {
        await action();
      } catch (error) {
        console.error(error);
      }
    }
  }

  private watchParent(): void {
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid !== parent) void this.exit(signals.SIGHUP);
    }, 500);
    timer.unref();
  }
}
