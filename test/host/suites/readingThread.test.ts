import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readNote } from '../../../src/core/reading/readNote';
import { ReadingThread } from '../../../src/host/journal/ReadingThread';
import { startThread } from '../../../src/host/journal/startThread';
import { FaultyFiles } from './FaultyFiles';
import { RecordedLog } from './RecordedLog';
import { until, workspaceRoot } from './workspaceFiles';
import { ownExtension } from './ownExtension';

const text = `# Long\n\n## Takeaways\n\n${'- Cache what is **asked** for often\n'.repeat(4000)}`;

describe('the thread that reads notes', () => {
  let log: vscode.LogOutputChannel;

  before(() => {
    log = vscode.window.createOutputChannel('Nexus Journal (tests)', { log: true });
  });

  after(() => log.dispose());

  async function readBy(extensionUri: vscode.Uri): Promise<unknown> {
    const reader = new ReadingThread({ extensionUri, log });
    const both = [reader.read(text, 'Note'), reader.read('- one', 'Other')];
    const notes = await Promise.all(both);
    reader.dispose();
    return notes;
  }

  const expected = (): unknown =>
    JSON.parse(JSON.stringify([readNote(text, 'Note'), readNote('- one', 'Other')]));

  const ownUri = (): vscode.Uri => ownExtension().extensionUri;

  it('gives the same notes from a thread as in place', async () => {
    assert.deepEqual(await readBy(ownUri()), expected());
  });

  it('gives each of many that are asked for at once its own note', async () => {
    const reader = new ReadingThread({ extensionUri: ownUri(), log });
    const texts = Array.from({ length: 100 }, (_, number) => `# Note ${number}`);
    const notes = await Promise.all(texts.map((one) => reader.read(one, '')));
    reader.dispose();
    assert.deepEqual(
      notes.map(({ title }) => `# ${title}`),
      texts,
    );
  });

  it('always reads long notes, and short ones if there are many and it is running', async () => {
    const reader = new ReadingThread({ extensionUri: ownUri(), log });
    assert.equal(reader.takes(text, false), true);
    assert.equal(reader.takes('- one', true), false, 'it only starts then');
    await until('the thread to run', () => reader.takes('- one', true));
    assert.equal(reader.takes('- one', false), false);
    reader.dispose();
    assert.equal(reader.takes('- one', true), false);
  });

  it('reads in place once it is closed', async () => {
    const reader = new ReadingThread({ extensionUri: ownUri(), log });
    reader.dispose();
    const { title } = await reader.read('# One', '');
    assert.equal(title, 'One');
  });

  it('reads in place if no thread is available', async () => {
    assert.deepEqual(await readBy(workspaceRoot()), expected());
  });

  describe('whose program', () => {
    const scheme = 'nexus-faulty-thread';
    const files = new FaultyFiles();
    const listen = `
      const port = globalThis.process?.getBuiltinModule
        ? globalThis.process.getBuiltinModule('node:worker_threads').parentPort
        : self;
      const on = (act) => {
        if (port.on) port.on('message', act);
        else port.onmessage = ({ data }) => act(data);
      };`;
    let registration: vscode.Disposable;
    let recorded: RecordedLog;

    before(() => {
      registration = files.register(scheme);
    });

    beforeEach(() => {
      recorded = new RecordedLog('Nexus Journal (thread)');
    });

    afterEach(() => recorded.dispose());
    after(() => void registration.dispose());

    for (const [what, program] of Object.entries({
      'is empty': '',
      'is no program': 'const const',
      'fails at once': 'throw new Error("at once");',
      'fails when it is asked': `${listen} on(() => { throw new Error("asked"); });`,
      'ends by itself': `${listen} on(() => globalThis.process ? process.exit(3) : self.close());`,
      'answers with a number': `${listen} on(() => port.postMessage(5));`,
      'answers with no JSON': `${listen} on(() => port.postMessage('['));`,
      'answers with a list of anything': `${listen} on(() => port.postMessage('[null, [1, {}]]'));`,
      'answers with half a note': `${listen} on(() => port.postMessage('[[1, {"title": "x"}]]'));`,
      'never answers': `${listen} on(() => undefined);`,
    })) {
      it(`${what} is skipped, which is reported once`, async () => {
        files.put('/dist/readingWorker.js', program);
        const extensionUri = vscode.Uri.from({ scheme, path: '/' });
        const options = { extensionUri, log: recorded.channel, patience: 1 };
        const reader = new ReadingThread(options);
        const read = (): Promise<unknown> =>
          Promise.all([reader.read(text, 'Note'), reader.read('- one', 'Other')]);
        const notes = [await read(), await read()];
        reader.dispose();
        assert.deepEqual([...notes, recorded.lines().length], [expected(), expected(), 1]);
      });
    }
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
