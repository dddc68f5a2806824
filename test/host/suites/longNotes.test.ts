import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readNote } from '../../../src/core/reading/readNote';
import { LongNotes } from '../../../src/host/journal/LongNotes';
import { startThread } from '../../../src/host/journal/startThread';
import { workspaceRoot } from './workspaceFiles';

const text = `# Long\n\n## Takeaways\n\n${'- Cache what is **asked** for often\n'.repeat(4000)}`;

describe('reading long notes', () => {
  let log: vscode.LogOutputChannel;

  before(() => {
    log = vscode.window.createOutputChannel('Nexus Journal (tests)', { log: true });
  });

  after(() => log.dispose());

  async function readBy(extensionUri: vscode.Uri): Promise<unknown> {
    const longNotes = new LongNotes({ extensionUri, log });
    const both = [longNotes.read(text, 'Note'), longNotes.read('- one', 'Other')];
    const notes = await Promise.all(both);
    longNotes.dispose();
    return notes;
  }

  const expected = (): unknown =>
    JSON.parse(JSON.stringify([readNote(text, 'Note'), readNote('- one', 'Other')]));

  it('gives the same notes from a thread as in place', async () => {
    const extension = vscode.extensions.getExtension('nexus-journal.nexus-journal');
    assert.ok(extension);
    assert.deepEqual(await readBy(extension.extensionUri), expected());
  });

  it('reads in place where there is no thread to be had', async () => {
    assert.deepEqual(await readBy(workspaceRoot()), expected());
  });

  it('runs the program of a thread beside the host, and hears when it fails', async () => {
    const code = `
      const port = globalThis.process?.getBuiltinModule
        ? globalThis.process.getBuiltinModule('node:worker_threads').parentPort
        : self;
      const answer = (data) => { if (data === 'fail') throw new Error('failed'); port.postMessage([data]); };
      if (port.on) port.on('message', answer);
      else port.onmessage = ({ data }) => answer(data);`;
    const heard: unknown[] = [];
    await new Promise<void>((resolve) => {
      const thread = startThread(code, {
        onMessage: (message) => {
          heard.push(message);
          thread.post('fail');
        },
        onError: () => {
          heard.push('failed');
          thread.stop();
          resolve();
        },
      });
      thread.post('question');
    });
    assert.deepEqual(heard, [['question'], 'failed']);
  });
});
