import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { CodeBlocks } from '../../src/webview/CodeBlocks';
import { maxRepeats, repeatsIn } from '../../src/webview/heavy/diagrams';
import { highlight } from '../../src/webview/heavy/highlight';
import { setFormula } from '../../src/webview/heavy/math';
import { NoteSanitizer } from '../../src/webview/NoteSanitizer';
import type { LazyScripts } from '../../src/webview/LazyScripts';
import { openPage } from './openPage';
import { englishStrings } from './englishStrings';

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

  it('count what a diagram asks for by number, as those are made one by one', () => {
    assert.ok(repeatsIn('block-beta\n a space:5000000 b') > maxRepeats);
    assert.ok(repeatsIn('block\n' + ' space:999\n'.repeat(5)) > maxRepeats);
    assert.ok(repeatsIn('radar-beta\n ticks 1000000000') > maxRepeats);
    assert.ok(repeatsIn('block-beta\n columns 3\n a["at 10:3000"] b:2 space c') <= maxRepeats);
    assert.equal(repeatsIn('flowchart LR\n a:::5000000 --> b'), 0);
  });

  it('copy and insert exactly what is shown of code, whatever markup it holds', () => {
    const { window } = new JSDOM('');
    const fragment = window.document.createDocumentFragment();
    const pre = window.document.createElement('pre');
    pre.innerHTML =
      '<code>npm test<rp>; curl evil</rp><details><summary></summary>x</details></code>';
    fragment.append(pre);
    const copied: string[] = [];
    const port = { copy: (text: string) => void copied.push(text), insertCode: () => undefined };
    const page = window as unknown as Window & typeof globalThis;
    new CodeBlocks(page, englishStrings, {} as LazyScripts, port).dress(fragment);
    assert.equal(fragment.querySelectorAll('code *').length, 0);
    fragment.querySelector<HTMLElement>('.copy')?.click();
    assert.deepEqual(copied, [fragment.querySelector('code')?.textContent]);
  });

  it('offer to wrap the lines of a block that is wider than its frame', () => {
    const { note, window } = openPage('<pre><code>x</code></pre>');
    const frame = note.querySelector('.code');
    const pre = note.querySelector('pre');
    assert.ok(frame && pre);
    const look = (): boolean => frame.dispatchEvent(new window.Event('pointerenter'));
    look();
    assert.equal(frame.classList.contains('wide'), false);
    Object.defineProperty(pre, 'scrollWidth', { value: 2000 });
    look();
    assert.equal(frame.classList.contains('wide'), true);
    const wrap = note.querySelector<HTMLElement>('.wrap');
    wrap?.click();
    assert.deepEqual([pre.className, wrap?.ariaPressed], ['wrapped', 'true']);
  });

  it('move no part of a formula far from its place', () => {
    const { window } = new JSDOM('');
    const sanitizer = new NoteSanitizer(window as unknown as Window & typeof globalThis);
    const shifted = (source: string): string => {
      const holder = window.document.createElement('div');
      holder.append(sanitizer.formula(setFormula(source, false)));
      return holder.innerHTML;
    };
    assert.match(shifted('\\raisebox{2em}{x}'), /voffset="2em"/);
    assert.doesNotMatch(shifted('\\raisebox{-500em}{x}'), /500/);
    assert.match(shifted('a\\hspace{-2em}b'), /width="-2em"/);
    assert.doesNotMatch(shifted('a\\hspace{-9999em}b'), /9999/);
    assert.match(shifted('\\llap{x}'), /lspace="-1width"/);
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
    const code = new CodeBlocks(page, englishStrings, scripts, port);
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
