/**
 * The program `dist/mcpServer.js`: serves the journal over standard input and output. Standard output belongs
 * to the protocol, so everything for people goes to standard error.
 */

import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { logText } from '../core/text/inertText';
import { NodeCache } from './NodeCache';
import { NodeJournal } from './NodeJournal';
import { NodePort } from './NodePort';
import { readArguments, usage } from './readArguments';
import { serveJournal } from './serveJournal';

/** Names the rules by which this build reads notes; the build makes it from the code of the core. */
declare const readingVersion: string;
/** The version of the extension that this server is part of. */
declare const packageVersion: string;

function print(level: string, message: string, values: readonly unknown[]): void {
  process.stderr.write(`${[level, message, ...values].map(logText).join(' ')}\n`);
}

const log = {
  debug: () => undefined,
  info: (message: string, ...values: readonly unknown[]) => print('info', message, values),
  warn: (message: string, ...values: readonly unknown[]) => print('warn', message, values),
};

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2), process.cwd());
  if (!options) {
    process.stderr.write(usage);
    return;
  }
  const storage = new NodeCache(options.cache, readingVersion, log);
  const port = new NodePort(options, { log, storage });
  const folders = [...options.workspaces, ...options.sources];
  const journal = new NodeJournal(port, folders);
  const served = serveJournal(journal, { version: packageVersion, writes: options.writes });
  served.server.onclose = () => journal.dispose();
  journal.library.onDidChange(({ changed, removed }) => {
    if (changed.length + removed.length > 0 && journal.library.loaded)
      served.sendResourceListChanged();
  });
  await served.connect(new StdioServerTransport());
  // Read before the first question, which then has not to wait so long.
  void journal.load();
}

main().catch((error: unknown) => {
  print('error', 'The server stopped.', [error]);
  process.exitCode = 1;
});
