import * as vscode from 'vscode';

const levels: readonly string[] = ['debug', 'info', 'warn', 'error'];

/** A log of the editor's that also keeps what is written to it. */
export class RecordedLog implements vscode.Disposable {
  readonly #channel: vscode.LogOutputChannel;
  readonly #lines: string[] = [];
  readonly channel: vscode.LogOutputChannel;

  constructor(name: string) {
    this.#channel = vscode.window.createOutputChannel(name, { log: true });
    this.channel = new Proxy(this.#channel, {
      get: (channel, property) => {
        const value: unknown = Reflect.get(channel, property);
        if (typeof value !== 'function') return value;
        return (...words: unknown[]): unknown => {
          if (typeof property === 'string' && levels.includes(property)) {
            this.#lines.push(`${property} ${words.map(String).join(' ')}`);
          }
          return Reflect.apply(value, channel, words) as unknown;
        };
      },
    });
  }

  /** Lines that match; those of `debug` are for who looks into a fault, and do not count. */
  lines(pattern = /^/): string[] {
    return this.#lines.filter((line) => !line.startsWith('debug') && pattern.test(line));
  }

  clear(): void {
    this.#lines.length = 0;
  }

  dispose(): void {
    this.#channel.dispose();
  }
}
