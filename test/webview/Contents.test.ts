import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { Contents } from '../../src/webview/Contents';
import { NoteBlocks } from '../../src/webview/NoteBlocks';

/** A call takes fewer arguments than this. */
const many = 130_000;

/** The list of contents of a note that has these headings. */
function listOf(headings: readonly string[], times: number): HTMLElement {
  const { window } = new JSDOM('<main></main><nav></nav><button></button>');
  const { document } = window;
  const [note, list, button] = ['main', 'nav', 'button'].map((name) =>
    document.querySelector<HTMLElement>(name),
  );
  assert.ok(note && list && button);
  const elements = headings.map((name) => {
    const heading = document.createElement(name);
    heading.id = `note-${name}`;
    heading.textContent = name;
    return heading;
  });
  const all = Array.from({ length: times }, () => elements).flat();
  Object.defineProperty(note, 'querySelectorAll', { value: () => all });
  const blocks = new NoteBlocks(
    note,
    window as never,
    () => document.createDocumentFragment(),
    () => undefined,
  );
  new Contents(note, blocks, { list, button: button as HTMLButtonElement }).update();
  return list;
}

describe('the contents of a note', () => {
  it('start at the highest heading there is', () => {
    const depths = [...listOf(['h2', 'h3', 'h4'], 1).querySelectorAll('a')].map(
      ({ dataset }) => dataset['depth'],
    );
    assert.deepEqual(depths, ['0', '1', '2']);
  });

  it('take more headings than a call takes arguments', () => {
    assert.equal(listOf(['h3'], many).firstElementChild?.childElementCount, many);
  }).timeout(60_000);
});
