import * as vscode from 'vscode';
import { planOf, targetGone } from '../../core/text/EditPlan';
import { textDifference } from '../../core/text/textDifference';
import { InTurn } from '../InTurn';
import { editDocument } from './editDocument';
import { type EditOutcome, type Refusal, refused } from './EditOutcome';
import { holdsText, hurryReader, isShown } from './followFile';
import {
  carryOut,
  type EditTarget,
  type FileEdit,
  type PreparedEdit,
  prepareEdit,
} from './prepareEdit';
import { replaceFile } from './replaceFile';

/** What several edits came to. */
export type EditsOutcome =
  | {
      readonly kind: 'written';
      /** Files that have it in the editor only, beside other unsaved edits. */
      readonly unsaved: readonly vscode.Uri[];
    }
  | {
      readonly kind: 'refused';
      /** Why, and the file it is about; the others are as they were, but for those that are `left`. */
      readonly refusal: Refusal;
      readonly uri: vscode.Uri;
      /** Files that keep their edit, because somebody changed them before it was taken back. */
      readonly left: readonly vscode.Uri[];
    };

/** How to take an edit back; false where that was not possible. */
interface Undo {
  readonly uri: vscode.Uri;
  readonly run: () => Promise<boolean>;
}

/** How often an edit is prepared where the file changes in the meantime. */
const mostTries = 3;

/**
 * Carries out every edit of a user's file, one after the other. It changes what was planned and nothing
 * else: never a byte outside, never a file that is gone, never what somebody else wrote meanwhile.
 */
export class FileEdits {
  readonly #log: vscode.LogOutputChannel;
  readonly #turns = new InTurn();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** Edits one file. */
  async apply(edit: FileEdit, target: EditTarget): Promise<EditOutcome> {
    const outcome = await this.#turns.run(() => this.#apply(edit, target));
    if (outcome.kind === 'refused') this.#logRefusal(edit.uri, outcome);
    return outcome;
  }

  /** Edits several files as the target `file` says: all of them or none. */
  async applyAll(edits: readonly FileEdit[]): Promise<EditsOutcome> {
    const outcome = await this.#turns.run(() => this.#applyAll(edits));
    if (outcome.kind === 'refused') this.#logRefusal(outcome.uri, outcome.refusal);
    return outcome;
  }

  async #apply(edit: FileEdit, target: EditTarget): Promise<EditOutcome> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const prepared = await prepareEdit(edit, target);
      if (prepared.kind === 'unchanged' || prepared.kind === 'refused') return prepared;
      const outcome = await this.#carryOut(prepared);
      if (outcome === 'again') continue;
      if (outcome.kind === 'written') await this.#follow(prepared);
      return outcome;
    }
    return refused('changed');
  }

  async #applyAll(edits: readonly FileEdit[]): Promise<EditsOutcome> {
    const ready: PreparedEdit[] = [];
    for (const edit of edits) {
      const prepared = await prepareEdit(edit, 'file');
      if (prepared.kind === 'refused')
        return { kind: 'refused', refusal: prepared, uri: edit.uri, left: [] };
      if (prepared.kind !== 'unchanged') ready.push(prepared);
    }
    const undos: Undo[] = [];
    for (const prepared of ready) {
      const undo = undoOf(prepared);
      const result = await this.#carryOut(prepared);
      const outcome = result === 'again' ? refused('changed') : result;
      if (outcome.kind === 'refused') {
        const { uri } = prepared.document;
        return { kind: 'refused', refusal: outcome, uri, left: await takeBack(undos) };
      }
      undos.push(undo());
    }
    await Promise.all(ready.map((prepared) => this.#follow(prepared)));
    const unsaved = ready.filter(({ kind }) => kind === 'document');
    return { kind: 'written', unsaved: unsaved.map(({ document }) => document.uri) };
  }

  async #carryOut(prepared: PreparedEdit): Promise<EditOutcome | 'again'> {
    const outcome = await carryOut(prepared);
    const isDamaged =
      outcome !== 'again' && outcome.kind === 'refused' && outcome.reason === 'damaged';
    if (isDamaged && prepared.kind === 'bytes') {
      const { document, text } = prepared;
      const { languageId: language } = document;
      const rescue = await vscode.workspace.openTextDocument({ language, content: text });
      await vscode.window.showTextDocument(rescue, { preview: false });
    }
    return outcome;
  }

  /**
   * Waits until the editor shows what was written. Where it does not follow (nobody watches the file), its
   * document is given the text too and left unsaved; else saving it would take the edit back.
   */
  async #follow(prepared: PreparedEdit): Promise<void> {
    if (prepared.kind === 'document') return;
    const { document, text } = prepared;
    await hurryReader(document);
    if (!isShown(document.uri) || (await holdsText(document, text)) || document.isDirty) return;
    this.#log.warn(`The editor did not follow ${document.uri.toString()}.`);
    const lineEnd = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    const wanted = text.replace(/\r\n|\r|\n/g, lineEnd);
    await editDocument(document, (shown) => planOf([textDifference(shown, wanted)]));
  }

  #logRefusal(uri: vscode.Uri, { error, reason }: Refusal): void {
    this.#log.warn(`${uri.toString()} was not edited: ${reason}.`, ...(error ? [error] : []));
  }
}

/** Remembers what an edit is about to change; the result, asked for after it, takes it back. */
function undoOf(prepared: PreparedEdit): () => Undo {
  const { document } = prepared;
  const { uri } = document;
  if (prepared.kind === 'bytes') {
    const { after, before } = prepared;
    return () => ({ uri, run: async () => (await replaceFile(uri, after, before)) === 'done' });
  }
  const before = document.getText();
  return () => {
    const after = document.getText();
    const run = async (): Promise<boolean> => {
      const outcome = await editDocument(document, (text) =>
        text === after ? planOf([textDifference(after, before)]) : targetGone,
      );
      return outcome.kind !== 'refused';
    };
    return { uri, run };
  };
}

/** Takes edits back, the last one first; gives the files where that was not possible. */
async function takeBack(undos: readonly Undo[]): Promise<readonly vscode.Uri[]> {
  const left: vscode.Uri[] = [];
  for (const { run, uri } of [...undos].reverse()) if (!(await run())) left.push(uri);
  return left;
}
