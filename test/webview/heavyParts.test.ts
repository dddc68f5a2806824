import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { CodeBlocks } from '../../src/webview/CodeBlocks';
import { highlight } from '../../src/webview/heavy/highlight';
import { setFormula } from '../../src/webview/heavy/math';
import type { LazyScripts } from '../../src/webview/LazyScripts';
import { pageStrings } from './pageStrings';

const namesOfEveryObject = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

describe('the heavy parts of the page', () => {
  it('highlight code of a bounded length with lines of a bounded length', () => {
    assert.match(highlight('x = 1', 'python') ?? '', /hljs-number/);
    const line = `${'x'.repeat(499)}\n`;
    assert.notEqual(highlight(line.repeat(40), 'python'), null);
    assert.equal(highlight(line.repeat(41), 'python'), null);
    assert.equal(highlight('x'.repeat(501), 'python'), null);
  });

  it('know no language by a name that every object has', () => {
    for (const name of namesOfEveryObject) assert.equal(highlight('x', name), null);
  });

  it('set formulas of a bounded length', () => {
    assert.match(setFormula('x', false), /<math/);
    assert.throws(() => setFormula('x'.repeat(10_001), false), RangeError);
  });

  it('know no command of a formula by a name that every object has', () => {
    for (const name of namesOfEveryObject) {
      assert.throws(() => setFormula(`\\${name}`, false), { name: 'ParseError' });
      assert.throws(() => setFormula(`\\begin{${name}}x\\end{${name}}`, false));
    }
  });

  it('set no address, style or name of a formula', () => {
    for (const command of [
      '\\href{javascript:x}{y}',
      '\\url{javascript:x}',
      '\\htmlId{notice}{y}',
    ]) {
      assert.doesNotMatch(setFormula(command, false), / href=| id=/);
    }
  });

  it('highlight no more code of a language that has held the page up', async () => {
    const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true });
    const asked: string[] = [];
    const slow = (_: string, language: string): string => {
      asked.push(language);
      const end = performance.now() + (language === 'slow' ? 300 : 0);
      while (performance.now() < end);
      return '<span>x</span>';
    };
    const scripts = { highlight: () => Promise.resolve(slow) } as unknown as LazyScripts;
    const page = window as unknown as Window & typeof globalThis;
    const port = { copy: () => undefined, insertCode: () => undefined };
    const code = new CodeBlocks(page, pageStrings, scripts, port);
    const template = window.document.createElement('template');
    const languages = ['slow', 'quick', 'slow', 'quick'];
    template.innerHTML = languages
      .map((language) => `<pre><code class="language-${language}">x</code></pre>`)
      .join('');
    code.dress(template.content);
    window.document.body.append(template.content);
    await code.finish();
    assert.deepEqual(asked, ['slow', 'quick', 'quick']);
  });
});
