import { findLinks, findMentions, resolvePath } from '../../../../src/core/links/findMentions';
import { createNoteMarkdown } from '../../../../src/core/rendering/markdown/createNoteMarkdown';
import { NoteRenderer } from '../../../../src/core/rendering/renderNote';
import { startOfNote } from '../../../../src/core/rendering/noteSource';
import { rowsOfNote } from '../../../../src/core/search/SearchRow';
import { checkNote } from '../checkNote';
import { type HostileInput, type MakeText, textInputs } from './HostileInput';
import { frames, inlineTexts } from './inlineTexts';
import { journalTexts } from './journalTexts';
import { blockTexts } from './markdownTexts';

const markdown = createNoteMarkdown();

function renderWhole(text: string): void {
  const blocks = new NoteRenderer(markdown).render(text);
  findLinks(blocks.map(({ html }) => html));
}

function readWhole(text: string): void {
  rowsOfNote('key', checkNote(text));
}

function lookForLinks(text: string): void {
  startOfNote(text, 1);
  for (const path of findMentions(text).paths) resolvePath('a/b/c.md', path);
}

function framed(texts: Readonly<Record<string, MakeText>>): Record<string, MakeText> {
  const all = Object.entries(texts).flatMap(([name, make]) =>
    Object.entries(frames).map(([frame, start]): [string, MakeText] => [
      `${frame}: ${name}`,
      (length) => start + make(length).replaceAll('\n', ' '),
    ]),
  );
  return Object.fromEntries(all);
}

/** Notes made to be slow to read, to render, or to look through for links. */
export const markdownInputs: readonly HostileInput[] = [
  ...textInputs(
    'reading',
    { ...blockTexts, ...inlineTexts, ...journalTexts, ...framed(inlineTexts) },
    readWhole,
  ),
  ...textInputs('rendering', { ...blockTexts, ...inlineTexts, ...journalTexts }, renderWhole),
  ...textInputs('links', { ...blockTexts, ...inlineTexts }, lookForLinks),
];
