import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, sep } from 'node:path';
import { errorCode } from './errorCode';
import { type EditorVersion, serverFolder } from './HostInstall';
import { projectRoot } from './projectRoot';

/** What a workbench without a server is made with. */
export interface WebWorkbenchOptions {
  readonly version: EditorVersion;
  /** Folder of the extension, which is served as it is. */
  readonly extension: string;
  /** A folder whose files the virtual folder holds. */
  readonly files: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Manifest of the extension that brings the virtual folder. */
const folderManifest = {
  name: 'virtual-folder',
  publisher: 'nexus-journal-tests',
  version: '0.0.0',
  engines: { vscode: '^1.100.0' },
  browser: 'extension.js',
  activationEvents: ['onFileSystem:virtual'],
};

/**
 * VS Code in a browser and nothing else, as vscode.dev is: the workbench of the test host is served as plain
 * files, extensions run in a web worker only, and the folder that is open lies on no disk.
 */
export class WebWorkbench {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Address of the page. */
  get url(): string {
    return `${originOf(this.#server)}/`;
  }

  /** Starts serving on a free port of 127.0.0.1. */
  static async start(options: WebWorkbenchOptions): Promise<WebWorkbench> {
    const table = JSON.stringify(await tableOf(options.files));
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
      void answer(path, options, { origin: originOf(server), table }).then(
        ({ body, type }) => response.writeHead(200, { 'content-type': type }).end(body),
        (error: unknown) => response.writeHead(404).end(String(error)),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new WebWorkbench(server);
  }

  /** Ends it with all its connections. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

interface Answer {
  readonly body: string | Buffer;
  readonly type: string;
}

function originOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null)
    throw new Error('The server does not listen on a port.');
  return `http://127.0.0.1:${address.port}`;
}

/** The files below a folder as the virtual folder `/NAME` has them: texts by their paths. */
async function tableOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const table: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    table[`/sample${path.slice(folder.length).split(sep).join('/')}`] = await readFile(
      path,
      'utf8',
    );
  }
  return table;
}

async function answer(
  path: string,
  options: WebWorkbenchOptions,
  { origin, table }: { readonly origin: string; readonly table: string },
): Promise<Answer> {
  if (path === '/') return { body: await workbenchPage(options, origin), type: 'text/html' };
  if (path === '/folder/package.json')
    return { body: JSON.stringify(folderManifest), type: 'application/json' };
  if (path === '/folder/files.json') return { body: table, type: 'application/json' };
  if (path === '/folder/extension.js')
    return fileAnswer(join(projectRoot, 'test', 'host', 'virtualFolder.cjs'), '.js');
  const [, root, ...names] = path.split('/');
  if (names.includes('..')) throw new Error(`${path} is outside the folder.`);
  if (root === 'extension') return fileAnswer(join(options.extension, ...names));
  if (root === 'static') return staticAnswer(join(serverFolder(options.version), ...names));
  throw new Error(`${path} does not exist.`);
}

async function fileAnswer(file: string, ending = extname(file)): Promise<Answer> {
  const body = await readFile(file).catch((error: unknown) => {
    throw errorCode(error) === 'ENOENT' ? new Error(`There is no ${file}.`) : error;
  });
  return { body, type: types[ending] ?? 'application/octet-stream' };
}

/**
 * This build of the workbench takes whoever serves it for its remote, and keeps the user's settings there; plain
 * files are none. Both are put back as VS Code has them.
 */
const undone: readonly (readonly [added: RegExp, original: string])[] = [
  [/remoteAuthority:location\.host/, 'remoteAuthority:void 0'],
  [/(?<=\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote(?=\})/, 'vscodeUserData'],
];

async function staticAnswer(file: string): Promise<Answer> {
  const found = await fileAnswer(file);
  if (!file.endsWith(join('workbench', 'workbench.js'))) return found;
  const body = undone.reduce((text, [added, original]) => {
    if (!added.test(text)) throw new Error(`The workbench contains no match for ${added.source}.`);
    return text.replace(added, original);
  }, found.body.toString());
  return { ...found, body };
}

async function workbenchPage(
  { settings, version }: WebWorkbenchOptions,
  origin: string,
): Promise<string> {
  const { host } = new URL(origin);
  const at = (path: string): object => ({ scheme: 'http', authority: host, path });
  const configuration = {
    folderUri: { scheme: 'virtual', path: '/sample' },
    additionalBuiltinExtensions: [at('/extension'), at('/folder')],
    configurationDefaults: settings,
    userDataPath: '/',
    isEnabledCoderGettingStarted: false,
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    webviewEndpoint: `${origin}/static/out/vs/workbench/contrib/webview/browser/pre`,
  };
  const values: Readonly<Record<string, string>> = {
    BASE: '/static',
    VS_BASE: '/static',
    WORKBENCH_AUTH_SESSION: '',
    WORKBENCH_NLS_FALLBACK_URL: '/static/out/nls.messages.js',
    WORKBENCH_NLS_URL: '/static/out/nls.messages.js',
    WORKBENCH_WEB_BASE_URL: '/static',
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
  };
  const folder = join(serverFolder(version), 'out', 'vs', 'code', 'browser', 'workbench');
  const template = await readFile(join(folder, 'workbench.html'), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_placeholder, name: string) => values[name] ?? '');
}
