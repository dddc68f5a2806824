import type { ChildProcess } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HostError } from './HostError';
import { type EditorVersion, nodeFor, serverFolder } from './HostInstall';
import { endTree, exitCodeOf, spawnTree } from './processes';
import { projectRoot } from './projectRoot';
import type { RunFolder } from './RunFolder';

/** User settings as they stand in `settings.json`. */
export type Settings = Readonly<Record<string, unknown>>;

/** What to start; folders are made below `run`. */
export interface EditorServerOptions {
  readonly version: EditorVersion;
  readonly run: RunFolder;
  /** For people; without one the server answers whoever asks. */
  readonly token?: string;
  /** Lets a page name a test suite; it also hides notifications, so not for true-to-life tests. */
  readonly testDriver?: boolean;
  /** A prepared extensions folder; otherwise an empty one. */
  readonly extensions?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A window without tours, tips, updates or anything that asks the network. */
const quiet: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  // A setting and no word of the command line, so that a window can be opened in Restricted Mode.
  'security.workspace.trust.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.quickOpen.closeOnFocusLost': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** A running VS Code server on a free port of 127.0.0.1, with user data of its own. */
export class EditorServer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly options: EditorServerOptions,
    readonly port: number,
  ) {}

  /** Host and port, as in its URLs and in `vscode-remote://` ones. */
  get authority(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Starts it and waits until it listens (0.2 to 1 s). Throws HostError when it does not. */
  static async start(options: EditorServerOptions): Promise<EditorServer> {
    const { run, version } = options;
    const userData = await run.folder('user-data');
    await writeSettings(userData, {});
    const temporary = await run.folder('tmp');
    const words = [
      ...['--require', join(projectRoot, 'test', 'host', 'endWithParent.cjs')],
      join(serverFolder(version), 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0'],
      ...(options.token === undefined
        ? ['--without-connection-token']
        : ['--connection-token', options.token]),
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      ...['--user-data-dir', userData, '--server-data-dir', await run.folder('server-data')],
      ...['--extensions-dir', options.extensions ?? (await run.folder('extensions'))],
      ...(options.testDriver === true ? ['--enable-smoke-test-driver'] : []),
    ];
    const child = spawnTree(nodeFor(version), words, {
      cwd: run.path,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...editorEnvironment(),
        ...options.environment,
        TMPDIR: temporary,
        XDG_RUNTIME_DIR: temporary,
      },
    });
    const port = await listeningPort(child).catch(async (error: unknown) => {
      await endTree(child);
      throw error;
    });
    return new EditorServer(child, options, port);
  }

  /** Writes the user's settings; a page that is open takes them up within a second. */
  async configure(settings: Settings): Promise<void> {
    await writeSettings(join(this.options.run.path, 'user-data'), settings);
  }

  /** Removes the files that extensions have stored, which windows would share that are opened later. */
  async forget(): Promise<void> {
    const storage = join(this.options.run.path, 'user-data', 'User', 'globalStorage');
    await rm(storage, { recursive: true, force: true, maxRetries: 5 });
  }

  /** URL of the workbench with a folder open, or a `.code-workspace` file; with null nothing is. */
  url(place: string | null, parameters: Readonly<Record<string, string>> = {}): string {
    const url = new URL(`http://${this.authority}/`);
    if (this.options.token !== undefined) url.searchParams.set('tkn', this.options.token);
    if (place === null) url.searchParams.set('ew', 'true');
    else url.searchParams.set(place.endsWith('.code-workspace') ? 'workspace' : 'folder', place);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url.href;
  }

  /** Resolves with the exit code when the server ends, by itself or through `stop`. */
  async ended(): Promise<number> {
    return exitCodeOf(this.child);
  }

  /** Ends the server and everything it started. */
  async stop(): Promise<void> {
    await endTree(this.child);
  }
}

/** Our environment without what would make the server believe it runs inside another editor. */
function editorEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/.test(name),
  );
  return Object.fromEntries(own);
}

async function writeSettings(userData: string, settings: Settings): Promise<void> {
  const folder = join(userData, 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'settings.json'),
    JSON.stringify({ ...quiet, ...settings }, null, 2),
  );
}

async function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string) => {
      reject(new HostError(`The VS Code server did not start (${reason}):\n${output.trim()}`));
    };
    const limit = setTimeout(fail, 60_000, 'nothing for 60 seconds');
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
      const port = /listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => {
      clearTimeout(limit);
      fail(error.message);
    });
    child.once('exit', (code) => {
      clearTimeout(limit);
      fail(`exit code ${String(code)}`);
    });
  });
}
