import { join } from 'node:path';
import { HostError } from '../../host/HostError';

/** One program that is run to publish a package. */
export interface PublishCommand {
  readonly registry: string;
  /** Path of the program, from the project's folder. */
  readonly program: string;
  readonly words: readonly string[];
  /** The environment variable by which the program is given its token. */
  readonly token: string;
}

/**
 * What publishes a package to both registries. A registry that has the version already is passed over, so that
 * a release that failed halfway can be run again.
 */
export function publishCommands(
  file: string,
  { isPreRelease }: { readonly isPreRelease: boolean },
): readonly PublishCommand[] {
  const words = [
    ...['publish', '--packagePath', file, '--skip-duplicate'],
    ...(isPreRelease ? ['--pre-release'] : []),
  ];
  return [
    {
      registry: 'Visual Studio Marketplace',
      program: join('node_modules', '@vscode', 'vsce', 'vsce'),
      words,
      token: 'VSCE_PAT',
    },
    {
      registry: 'Open VSX Registry',
      program: join('node_modules', 'ovsx', 'bin', 'ovsx'),
      words,
      token: 'OVSX_PAT',
    },
  ];
}

/** Throws HostError, naming what is missing, unless every program is given its token. */
export function requireTokens(
  commands: readonly PublishCommand[],
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const missing = commands.filter(({ token }) => (environment[token] ?? '') === '');
  if (missing.length === 0) return;
  const names = missing.map(({ registry, token }) => `${token} for the ${registry}`).join(', ');
  throw new HostError(`Nothing was published: a token is missing (${names}).`);
}

/** One line that says what would be run; tokens are no part of it. */
export function sayCommand({ program, registry, words }: PublishCommand): string {
  return `${registry}: node ${program} ${words.join(' ')}`;
}
