/**
 * Stands in for the editor's native logger, which has no prebuilt binary: it appends to the file
 * it was given. Rotation, patterns and flush levels are accepted and mean nothing here, for a test
 * host lives for minutes.
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

export class Logger {
  constructor(file) {
    this.file = file;
    this.level = 2;
    this.decorated = true;
    mkdirSync(dirname(file), { recursive: true });
  }

  write(level, text) {
    if (level < this.level) return;
    const line = this.decorated
      ? `${new Date().toISOString()} [${levels[level]}] ${text}\n`
      : String(text);
    try {
      appendFileSync(this.file, line);
    } catch (error) {
      // The runner removes the folder while helper processes still say their last words.
      if (error.code !== 'ENOENT') throw error;
    }
  }

  trace(text) {
    this.write(0, text);
  }
  debug(text) {
    this.write(1, text);
  }
  info(text) {
    this.write(2, text);
  }
  warn(text) {
    this.write(3, text);
  }
  error(text) {
    this.write(4, text);
  }
  critical(text) {
    this.write(5, text);
  }
  setLevel(level) {
    this.level = level;
  }
  getLevel() {
    return this.level;
  }
  clearFormatters() {
    this.decorated = false;
  }
  setPattern() {
    this.decorated = true;
  }
  flush() {}
  drop() {}
}

async function createLogger(_name, file) {
  return new Logger(file);
}

export const version = 0;
export { createLogger as createAsyncRotatingLogger, createLogger as createRotatingLogger };
export function setFlushOn() {}
export function setLevel() {}
export function shutdown() {}
