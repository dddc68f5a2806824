import * as vscode from 'vscode';
import { sameBytes } from '../../core/text/editBytes';
import { type EditPlan, planOf, targetGone, textDifference } from '../../core/text/EditPlan';
import { editDocument, holdsText, hurryReader, isShown } from './editDocument';
import { type EditOutcome, type Refusal, refused } from './EditOutcome';
import { FileTurns } from './FileTurns';
import { defaultPatience } from './inTime';
import { openForEdit } from './openForEdit';
import {
  carryOut,
  type EditTarget,
  type FileEdit,
  type PreparedEdit,
  prepareEdit,
} from './prepareEdit';
import { replaceFile, type WriteTerms } from './replaceFile';

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

/** Seconds that writing a file may take. */
const defaultWritePatience = 60;

/**
 * Carries out every edit of a user's file, those of one file one after the other. It changes what was planned and nothing
 * else: never a byte outside, never a file that is gone, never what somebody else wrote meanwhile.
 */
export class FileEdits {
  readonly #log: vscode.LogOutputChannel;
  readonly #turns = new FileTurns();
  readonly #patience: { readonly asking: number; readonly writing: number };
  /** Addresses of files that are still being written, though nobody waits for that any more. */
  readonly #unfinished = new Set<string>();

  /** `patience` in seconds, for what is asked of a file system and for writing. */
  constructor(
    log: vscode.LogOutputChannel,
    patience = { asking: defaultPatience, writing: defaultWritePatience },
  ) {
    this.#log = log;
    this.#patience = patience;
  }

  /** Edits one file. */
  async apply(edit: FileEdit, target: EditTarget): Promise<EditOutcome> {
    const outcome = await this.#turns.run([edit.uri], () => this.#apply(edit, target));
    if (outcome.kind === 'refused') this.#logRefusal(edit.uri, outcome);
    return outcome;
  }

  /** Edits several files as the target `file` says: all of them or none. */
  async applyAll(edits: readonly FileEdit[]): Promise<EditsOutcome> {
    const uris = edits.map(({ uri }) => uri);
    const outcome = await this.#turns.run(uris, () => this.#applyAll(edits));
    if (outcome.kind === 'refused') this.#logRefusal(outcome.uri, outcome.refusal);
    return outcome;
  }

  /** Reads the text that an edit of a file would be planned on now, or says why it cannot be edited. */
  async read(uri: vscode.Uri): Promise<{ readonly kind: 'text'; readonly text: string } | Refusal> {
    let found = '';
    const plan = (text: string): EditPlan => {
      found = text;
      return { kind: 'unchanged' };
    };
    const outcome = await this.#turns.run([uri], () => this.#apply({ uri, plan }, 'file'));
    return outcome.kind === 'refused' ? outcome : { kind: 'text', text: found };
  }

  async #apply(edit: FileEdit, target: EditTarget): Promise<EditOutcome> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const prepared = await this.#prepare(edit, target);
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
      const prepared = await this.#prepare(edit, 'file');
      if (prepared.kind === 'refused')
        return { kind: 'refused', refusal: prepared, uri: edit.uri, left: [] };
      if (prepared.kind !== 'unchanged') ready.push(prepared);
    }
    const undos: Undo[] = [];
    for (const prepared of ready) {
      const undo = undoOf(prepared, this.#terms(prepared));
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

  /** A write that goes on could end after the next one, and take that back. */
  async #prepare(
    edit: FileEdit,
    target: EditTarget,
  ): Promise<Awaited<ReturnType<typeof prepareEdit>>> {
    if (this.#unfinished.has(edit.uri.toString())) return refused('unfinished');
    return prepareEdit(edit, target, this.#patience.asking);
  }

  #terms(prepared: PreparedEdit): WriteTerms {
    const { asking: patience, writing: writePatience } = this.#patience;
    const onUnfinished = (write: Promise<void>): void => void this.#finish(prepared, write);
    return { patience, writePatience, onUnfinished };
  }

  /** Follows a write that ends when nobody waits for it any more. Never rejects. */
  async #finish(prepared: PreparedEdit, write: Promise<void>): Promise<void> {
    const { uri } = prepared.document;
    const address = uri.toString();
    this.#unfinished.add(address);
    try {
      await write;
      this.#log.info(`${address} was written late.`);
      const opened = await openForEdit(uri, this.#patience.asking);
      const isOurs =
        opened.kind === 'file' &&
        prepared.kind === 'bytes' &&
        sameBytes(opened.bytes, prepared.after);
      if (isOurs) await this.#follow(prepared);
    } catch (error) {
      this.#log.warn(`${address} was not written, as was known late.`, error);
    }
    this.#unfinished.delete(address);
  }

  async #carryOut(prepared: PreparedEdit): Promise<EditOutcome | 'again'> {
    const outcome = await carryOut(prepared, this.#terms(prepared));
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
    this.#log.warn(`The editor did not reload ${document.uri.toString()} after a change on disk.`);
    const lineEnd = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    const wanted = text.replace(/\r\n|\r|\n/g, lineEnd);
    await editDocument(document, (shown) => planOf([textDifference(shown, wanted)]));
  }

  #logRefusal(uri: vscode.Uri, { error, reason }: Refusal): void {
    this.#log.warn(`${uri.toString()} was not edited: ${reason}.`, ...(error ? [error] : []));
  }
}

/** Remembers what an edit is about to change; the result, asked for after it, takes it back. */
function undoOf(prepared: PreparedEdit, terms: WriteTerms): () => Undo {
  const { document } = prepared;
  const { uri } = document;
  if (prepared.kind === 'bytes') {
    const back = { before: prepared.after, after: prepared.before };
    return () => ({ uri, run: async () => (await replaceFile(uri, back, terms)) === 'done' });
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
