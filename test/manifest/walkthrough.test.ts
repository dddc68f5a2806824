import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const pictures = readdirSync('media').filter((name) => name.startsWith('walkthrough-'));

describe('the pictures of the walkthrough', () => {
  for (const name of pictures) {
    const picture = readFileSync(join('media', name), 'utf8');

    it(`take their colors from the theme, by attributes, in ${name}`, () => {
      // The page they are shown in ignores styles and classes: everything would be black.
      assert.doesNotMatch(picture, /<style|style=|class=/);
      const colors = [...picture.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]);
      const own = colors.filter((color) => color !== 'none' && !color?.startsWith('var('));
      assert.deepEqual([colors.length > 0, own], [true, []]);
    });

    it(`color every shape in ${name}`, () => {
      const shapes = picture.match(/<(?:rect|circle|path|polyline|line|text)\b[^>]*>/g) ?? [];
      assert.deepEqual(
        shapes.filter((shape) => !/(?:fill|stroke)=/.test(shape)),
        [],
      );
    });
  }
});
