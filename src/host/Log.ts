import * as vscode from 'vscode';
import { logText } from '../core/text/inertText';

/**
 * The log in the Output panel. The only way to it (lint): titles, addresses and errors come from
 * outside, and a line break in one would write an entry that was never logged.
 */
export class Log implements vscode.LogOutputChannel {
  readonly #channel: vscode.LogOutputChannel;

  constructor(name: string) {
    this.#channel = vscode.window.createOutputChannel(name, { log: true });
  }

  get name(): string {
    return this.#channel.name;
  }

  get logLevel(): vscode.LogLevel {
    return this.#channel.logLevel;
  }

  get onDidChangeLogLevel(): vscode.Event<vscode.LogLevel> {
    return this.#channel.onDidChangeLogLevel;
  }

  trace(message: string, ...values: readonly unknown[]): void {
    this.#channel.trace(logText(message), ...values.map(logText));
  }

  debug(message: string, ...values: readonly unknown[]): void {
    this.#channel.debug(logText(message), ...values.map(logText));
  }

  info(message: string, ...values: readonly unknown[]): void {
    this.#channel.info(logText(message), ...values.map(logText));
  }

  warn(message: string, ...values: readonly unknown[]): void {
    this.#channel.warn(logText(message), ...values.map(logText));
  }

  error(error: string | Error, ...values: readonly unknown[]): void {
    this.#channel.error(logText(error), ...values.map(logText));
  }

  append(value: string): void {
    this.#channel.append(logText(value));
  }

  appendLine(value: string): void {
    this.#channel.appendLine(logText(value));
  }

  replace(value: string): void {
    this.#channel.replace(logText(value));
  }

  clear(): void {
    this.#channel.clear();
  }

  show(column?: vscode.ViewColumn | boolean, preserveFocus?: boolean): void {
    this.#channel.show(typeof column === 'boolean' ? column : preserveFocus);
  }

  hide(): void {
    this.#channel.hide();
  }

  dispose(): void {
    this.#channel.dispose();
  }
}
