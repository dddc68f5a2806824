import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { inlineScript } from '../../../src/core/rendering/inlineScript';

describe('a program inside a page', () => {
  for (const program of [
    'window.found = "</script>";',
    'window.found = "</SCRIPT >";',
    'window.found = "<!-- <script>";',
    'window.found = `<!--${"<script"}-->`;',
    'window.found = /<!--|<\\/?script/i.test("</script") ? "found" : "";',
    'window.found = String(1 < 2);',
  ]) {
    it(`does what it did alone: ${program}`, () => {
      const alone = new JSDOM('', { runScripts: 'outside-only' }).window;
      alone.eval(program);
      const page = `<script>${inlineScript(program)}</script><p id="after"></p>`;
      const { window } = new JSDOM(page, { runScripts: 'dangerously' });
      assert.equal(window['found'], alone['found']);
      assert.ok(window.document.getElementById('after'), 'the page goes on behind it');
    });
  }
});
