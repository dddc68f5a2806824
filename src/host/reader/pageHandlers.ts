import * as vscode from 'vscode';
import { planBoxEdit } from '../../core/edits/planBoxEdit';
import type { EditPlan } from '../../core/text/EditPlan';
import type { HostMessage, PageMessage } from '../../shared/protocol';
import { refusalText } from '../files/EditOutcome';
import { readFollowSettings, imageHostsSetting } from '../settings/FeatureSettings';
import { createMissingNote } from './NoteLinks';
import { exportNoteFile } from './exportNoteFile';
import type { NoteAddress } from './NoteAddress';
import { readNoteImages } from './noteImages';
import type { NoteNotices } from './NoteNotices';
import { openTextAt } from './TextFollower';
import type { ReaderContext } from './ReaderContext';

/** What is done on each message of the page. */
export type PageHandlers = {
  readonly [T in PageMessage['type']]: (message: Extract<PageMessage, { type: T }>) => unknown;
};

/** The messages on which a tab of the reader shows itself anew, or which tell it of itself. */
export type OwnHandlers = Pick<
  PageHandlers,
  'ready' | 'openAsText' | 'position' | 'allowImages' | 'showLarge'
>;

/** What the other messages of a page are answered with. */
interface PageServices {
  readonly context: ReaderContext;
  readonly uri: vscode.Uri;
  readonly address: NoteAddress;
  readonly notices: NoteNotices;
  readonly title: () => string;
  readonly post: (message: HostMessage) => void;
  /** Shows the whole note as it is now. */
  readonly showAgain: () => Promise<void>;
}

/** Handles the messages by which a page acts on what lies outside of it. */
export function sharedHandlers(page: PageServices): Omit<PageHandlers, keyof OwnHandlers> {
  const { context, notices, uri } = page;
  return {
    openLink: async ({ href }) => {
      const problem = await context.links.open(uri, href);
      if (problem) notices.brokenLink(problem);
      else notices.dismiss();
    },
    openNote: ({ key }) => {
      const { links, store } = context;
      const placed = store.find(key);
      return placed && links.openNote(store.uriOf(placed), null);
    },
    openLine: ({ line }) =>
      readFollowSettings(uri).doubleClick ? openTextAt(uri, line) : undefined,
    createNote: () => {
      const missing = notices.takeMissing();
      return missing && createMissingNote(missing);
    },
    dismiss: () => notices.dismiss(),
    insertCode: ({ code }) => context.insertion.insertCode(code),
    insertItems: ({ items }) => context.insertion.insertItems(page.title(), items),
    copy: ({ text }) => vscode.env.clipboard.writeText(text),
    check: (message) => checkBox(page, message),
    readImages: ({ request, sources }) => sendImages(page, request, sources),
    exported: (message) => exportNoteFile(context, uri, page.title(), message),
    jump: ({ from, to }) => context.onJump(uri, from, to),
    focus: ({ focused }) => context.onFocus(uri, focused),
    remoteImages: () => notices.remoteImages(),
    chooseHosts: () =>
      vscode.commands.executeCommand('workbench.action.openSettings', `@id:${imageHostsSetting}`),
  };
}

/** Answers whatever becomes of the reading: the page waits for it. */
async function sendImages(
  { context, uri, post }: PageServices,
  request: number,
  sources: readonly string[],
): Promise<void> {
  const images = await readNoteImages(uri, sources, context.log);
  post({ type: 'images', request, images });
}

async function checkBox(
  { address, context, notices, showAgain, uri }: PageServices,
  { line, check }: Extract<PageMessage, { type: 'check' }>,
): Promise<void> {
  const { edits, markdown, memory } = context;
  if (address.readOnly) {
    memory.keepCheck(address.key, check);
    notices.keptTick();
    return;
  }
  const plan = (text: string): EditPlan => planBoxEdit(text, { ...check, line }, markdown);
  const outcome = await edits.apply({ uri, plan }, 'file');
  if (outcome.kind !== 'refused') return;
  // The page checked the box by itself: it is shown again as the note has it.
  await showAgain();
  notices.notEdited(refusalText('check', uri, outcome));
}
