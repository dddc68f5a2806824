import assert from 'node:assert/strict';
import { imageType } from '../../../src/core/rendering/imageType';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const svg = 'image/svg+xml';

const cases: [what: string, bytes: Uint8Array, type: string | null][] = [
  ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'image/png'],
  ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
  ['GIF', text('GIF89a'), 'image/gif'],
  ['WebP', text('RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
  ['AVIF', text('\0\0\0\u0020ftypavif'), 'image/avif'],
  ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), svg],
  ['SVG after a byte order mark', text('\ufeff<svg>'), svg],
  [
    'SVG after a declaration',
    text('<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE svg>\n<svg>'),
    svg,
  ],
  ['a page that holds an SVG', text('<html><svg></svg></html>'), null],
  ['a comment that never ends', text('<!-- <svg>'), null],
  ['a key', text('-----BEGIN OPENSSH PRIVATE KEY-----'), null],
  ['a note', text('# PNG'), null],
  ['nothing', new Uint8Array(), null],
  ['half a signature', Uint8Array.of(0x89, 0x50), null],
];

describe('telling an image by its bytes', () => {
  for (const [what, bytes, type] of cases) {
    it(`takes ${what} for ${type ?? 'no image'}`, () => assert.equal(imageType(bytes), type));
  }

  it('looks at the start only', () => {
    assert.equal(imageType(text(`${' '.repeat(5_000)}<svg>`)), null);
    assert.equal(imageType(text('<?a?>'.repeat(1_000_000))), null);
  });
});
