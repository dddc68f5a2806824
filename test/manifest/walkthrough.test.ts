import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const pictures = readdirSync('media').filter((name) => name.startsWith('walkthrough-'));

describe('the pictures of the walkthrough', () => {
  for (const name of pictures) {
    const picture = readFileSync(join('media', name), 'utf8');

    it(`take their colours from the theme, by attributes, in ${name}`, () => {
      // The page they are shown in ignores styles and classes: everything would be black.
      assert.doesNotMatch(picture, /<style|style=|class=/);
      const colours = [...picture.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]);
      const own = colours.filter((colour) => colour !== 'none' && !colour?.startsWith('var('));
      assert.deepEqual([colours.length > 0, own], [true, []]);
    });

    it(`colour every shape in ${name}`, () => {
      const shapes = picture.match(/<(?:rect|circle|path|polyline|line|text)\b[^>]*>/g) ?? [];
      assert.deepEqual(
        shapes.filter((shape) => !/(?:fill|stroke)=/.test(shape)),
        [],
      );
    });
  }
});
