import type * as vscode from 'vscode';
import { Sequencer } from '../../core/async/Sequencer';

interface Turn {
  readonly turns: Sequencer;
  /** How many wait for it or have it. */
  users: number;
}

/** Does one thing after the other with each file; files do not wait for each other. */
export class FileTurns {
  readonly #turns = new Map<string, Turn>();

  /**
   * Acts once it is the turn of all these files. Turns are taken in the order of the addresses, so that
   * two who want the same files never wait for each other.
   */
  run<Result>(uris: readonly vscode.Uri[], act: () => Promise<Result>): Promise<Result> {
    const addresses = [...new Set(uris.map((uri) => uri.toString()))].sort();
    return addresses.reduceRight((inner, one) => () => this.#inTurn(one, inner), act)();
  }

  async #inTurn<Result>(address: string, act: () => Promise<Result>): Promise<Result> {
    const turn = this.#turns.get(address) ?? { turns: new Sequencer(), users: 0 };
    this.#turns.set(address, turn);
    turn.users += 1;
    try {
      return await turn.turns.queue(act);
    } finally {
      turn.users -= 1;
      if (turn.users === 0) this.#turns.delete(address);
    }
  }
}
