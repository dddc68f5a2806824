import * as vscode from 'vscode';
import { inertReason, type InertString } from '../../core/text/inertText';
import type { PageMessage } from '../../shared/protocol';

/** What the reader can fail at: what the page asked for, or showing the note. */
export type ReaderAct = PageMessage['type'] | 'update' | 'reveal' | 'open';

type Sentence = (reason: InertString) => string;

/** Says what could not be done in the reader, and why. */
export function pageFailure(act: ReaderAct, error: unknown): string {
  const sentence =
    sentences()[act] ?? ((reason) => vscode.l10n.t('Unable to show the note: {0}', reason));
  return sentence(inertReason(error));
}

function sentences(): Partial<Record<ReaderAct, Sentence>> {
  const link: Sentence = (reason) => vscode.l10n.t('Unable to open the link: {0}', reason);
  const text: Sentence = (reason) => vscode.l10n.t('Unable to open the note as text: {0}', reason);
  const insertion: Sentence = (reason) => vscode.l10n.t('Unable to insert: {0}', reason);
  const images: Sentence = (reason) => vscode.l10n.t('Unable to load the images: {0}', reason);
  return {
    openLink: link,
    openNote: link,
    openLine: text,
    openAsText: text,
    insertCode: insertion,
    insertItems: insertion,
    remoteImages: images,
    readImages: images,
    allowImages: images,
    chooseHosts: images,
    copy: (reason) => vscode.l10n.t('Unable to copy: {0}', reason),
    createNote: (reason) => vscode.l10n.t('Unable to create the note: {0}', reason),
    exported: (reason) => vscode.l10n.t('Unable to export the note: {0}', reason),
    check: (reason) => vscode.l10n.t('Unable to change the checklist item: {0}', reason),
  };
}
