/** Where the sources of a release can be seen. */
export interface RepositoryAddress {
  /** Web address of the repository, without a slash at the end. */
  readonly repository: string;
  /** Name of the tag that is released. */
  readonly tag: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The address as the environment of a GitHub workflow tells it; undefined outside one. The sources do not name
 * it, so that a copy of the repository publishes links to itself.
 */
export function repositoryAddress(environment: Environment): RepositoryAddress | undefined {
  const server = environment['GITHUB_SERVER_URL'];
  const repository = environment['GITHUB_REPOSITORY'];
  const tag = environment['GITHUB_REF_NAME'];
  if (server === undefined || repository === undefined || tag === undefined) return undefined;
  return { repository: `${server}/${repository}`, tag };
}

/** Adds to a manifest where to find the sources, the documentation, and help. */
export function publishedManifest<Manifest extends object>(
  manifest: Manifest,
  { repository }: RepositoryAddress,
): Manifest & Readonly<Record<'repository' | 'bugs' | 'homepage' | 'qna', unknown>> {
  return {
    ...manifest,
    repository: { type: 'git', url: `${repository}.git` },
    bugs: { url: `${repository}/issues` },
    homepage: `${repository}#readme`,
    qna: `${repository}/issues`,
  };
}

/**
 * Words for the packaging program. With an address the relative links and pictures of README lead to that tag
 * of the repository; without one they stay as they are.
 */
export function linkWords(address: RepositoryAddress | undefined): readonly string[] {
  if (address === undefined) return ['--allow-missing-repository', '--no-rewrite-relative-links'];
  const { repository, tag } = address;
  return [
    ...['--baseContentUrl', `${repository}/blob/${tag}`],
    ...['--baseImagesUrl', `${repository}/raw/${tag}`],
  ];
}
