import assert from 'node:assert/strict';
import { fenceAround } from '../../../src/core/insertion/codeLines';
import { isLanguageBorder, planPlace } from '../../../src/core/insertion/InsertionPlaces';

const cases: [above: string, fence: string | null][] = [
  ['text', null],
  ['```python', 'python'],
  ['```{.Python title=x}', 'python'],
  ['```', ''],
  ['~~~~ js\n~~~\n```', 'js'],
  ['```js\na\n```', null],
  ['```js\na\n````', null],
  ['- item\n  ```yaml\n  a: b', 'yaml'],
  ['1. ```sh', 'sh'],
  ['``` not `code` but text', null],
];

describe('the fence around a line of Markdown', () => {
  for (const [above, fence] of cases) {
    it(`is ${JSON.stringify(fence)} below ${JSON.stringify(above)}`, () => {
      assert.equal(fenceAround(above.split('\n')), fence);
    });
  }
});

/** The cursor is marked by `|`. */
const borders: [line: string, fence: string | null, isBorder: boolean][] = [
  ['<script type="module">|', null, true],
  ['<style>|', null, true],
  ['<style|>', null, false],
  ['</scr|ipt>', null, true],
  ['</script>|', null, false],
  ['<p>|', null, false],
  ['```python|', 'python', true],
  ['``|`', 'python', true],
  ['```|', null, false],
  ['|', 'python', false],
];

describe('the border between two languages', () => {
  for (const [marked, fence, isBorder] of borders) {
    it(`is ${isBorder ? '' : 'not '}where lines are placed at ${marked} in ${String(fence)}`, () => {
      const text = marked.replace('|', '');
      const place = planPlace(text, marked.indexOf('|'));
      assert.equal(isLanguageBorder(text, place, fence), isBorder);
    });
  }
});
