/**
 * The message of the last commit, by the API of VS Code's own Git extension where that is there.
 */

import * as vscode from 'vscode';

/** As much of a repository of the Git extension as is used. */
interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly getCommit: (ref: string) => Promise<unknown>;
}

/** The subject of the last commit of the repository a file is in, or of the first one; empty without one. */
export async function lastCommit(
  file: vscode.Uri | undefined,
  log: vscode.LogOutputChannel,
): Promise<string> {
  try {
    const repository = repositoryOf(await repositories(), file);
    const commit = await repository?.getCommit('HEAD');
    return subjectOf(commit);
  } catch (error) {
    // A repository without a commit has no HEAD.
    log.info('Unable to find the last commit.', error);
    return '';
  }
}

/** The repositories that are open; none where the Git extension is missing or switched off. */
async function repositories(): Promise<readonly GitRepository[]> {
  const extension = vscode.extensions.getExtension<unknown>('vscode.git');
  if (!extension) return [];
  const exported = await extension.activate();
  const getApi = field(exported, 'getAPI');
  if (field(exported, 'enabled') !== true || typeof getApi !== 'function') return [];
  const found = field(Reflect.apply(getApi, exported, [1]), 'repositories');
  return Array.isArray(found) ? found.filter(isRepository) : [];
}

function repositoryOf(
  all: readonly GitRepository[],
  file: vscode.Uri | undefined,
): GitRepository | undefined {
  const holds = ({ rootUri }: GitRepository): boolean =>
    file?.scheme === rootUri.scheme && `${file.path}/`.startsWith(`${rootUri.path}/`);
  const inner = all
    .filter(holds)
    .sort((left, right) => right.rootUri.path.length - left.rootUri.path.length);
  return inner[0] ?? all[0];
}

function subjectOf(commit: unknown): string {
  const message = field(commit, 'message');
  return typeof message === 'string' ? (message.trim().split(/\r?\n/, 1)[0] ?? '') : '';
}

function isRepository(value: unknown): value is GitRepository {
  return (
    field(value, 'rootUri') instanceof vscode.Uri && typeof field(value, 'getCommit') === 'function'
  );
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
