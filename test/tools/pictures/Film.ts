import type { Page } from 'playwright-core';
import UPNG from 'upng-js';

/** Colors of a picture: text on one theme needs no more, and a file with a palette is a third as large. */
const colors = 256;

/** One PNG with a palette instead of all colors, which looks the same and is a third as large. */
export function smallPng(png: Buffer): Buffer {
  const { height, width } = UPNG.decode(arrayOf(png));
  return Buffer.from(UPNG.encode(framesOf(png), width, height, colors));
}

/** Pictures of a window, one after the other, as one looped PNG. */
export class Film {
  readonly #page: Page;
  readonly #frames: ArrayBuffer[] = [];
  readonly #delays: number[] = [];
  #size = { width: 0, height: 0 };

  constructor(page: Page) {
    this.#page = page;
  }

  /** Takes a picture that is shown for some milliseconds. */
  async take(milliseconds: number): Promise<void> {
    const png = await this.#page.screenshot({ scale: 'css' });
    const { height, width } = UPNG.decode(arrayOf(png));
    this.#size = { width, height };
    this.#frames.push(...framesOf(png));
    this.#delays.push(milliseconds);
  }

  /** Types a text letter by letter, with a picture of each. */
  async type(text: string): Promise<void> {
    for (const letter of text) {
      await this.#page.keyboard.type(letter);
      await this.take(120);
    }
  }

  /** The film, in which each picture holds only what changed. */
  encode(): Buffer {
    const { height, width } = this.#size;
    return Buffer.from(UPNG.encode(this.#frames, width, height, colors, this.#delays));
  }
}

function framesOf(png: Buffer): ArrayBuffer[] {
  return UPNG.toRGBA8(UPNG.decode(arrayOf(png)));
}

function arrayOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}
