/** What a file is about by its name: each pattern is matched against its path, in lower case. */
const byPath: readonly (readonly [pattern: RegExp, topics: readonly string[]])[] = [
  [/(?:^|\/)(?:dockerfile[^/]*|[^/]*\.dockerfile|\.dockerignore)$/, ['docker']],
  [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, ['docker', 'compose']],
  [/(?:^|\/)\.github\/(?:workflows|actions)\/.*\.ya?ml$/, ['ci', 'cd', 'github-actions']],
  [/(?:^|\/)(?:\.gitlab-ci\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml)$/, ['ci', 'cd']],
  [/(?:^|\/)(?:\.circleci|\.buildkite)\//, ['ci', 'cd']],
  [
    /(?:^|\/)(?:settings|models|admin|apps|urls|forms|manage|wsgi|asgi)(?:\/[^/]+)?\.py$/,
    ['django'],
  ],
  [/(?:^|\/)(?:models|settings)\/[^/]+\.py$/, ['django']],
  [/(?:^|\/)migrations\/[^/]+$/, ['django', 'database']],
  [/(?:^|\/)(?:views|viewsets|serializers)\.py$/, ['django', 'rest']],
  [/(?:^|\/)(?:api|routes|controllers?|endpoints)(?:\/|\.)/, ['rest', 'api']],
  [/(?:^|\/)(?:openapi|swagger)[^/]*$/, ['rest', 'api']],
  [/\.(?:graphql|gql|graphqls)$|(?:^|\/)schema\.(?:py|ts|js)$/, ['graphql']],
  [
    /(?:^|\/)(?:tests?|specs?|__tests__)\/|(?:^|\/)(?:test_[^/]+|conftest|[^/]+[._](?:test|spec))\.\w+$/,
    ['testing'],
  ],
  [/\.(?:sql|psql|ddl)$/, ['database', 'sql']],
  [/(?:^|\/)(?:cache|caching)[^/]*$/, ['caching']],
  [/(?:^|\/)(?:tasks|celery|workers?)\.py$/, ['async']],
  [
    /(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|pipfile)$/,
    ['python', 'packaging'],
  ],
  [/(?:^|\/)(?:auth|security|permissions)[^/]*$/, ['security', 'authentication']],
  [/(?:^|\/)\.git(?:ignore|attributes)$|(?:^|\/)commit_editmsg$/, ['git']],
];

/** What a package is used for, by the name it is imported with. */
const byImport: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    rest_framework: ['rest', 'api', 'django'],
    fastapi: ['rest', 'api'],
    flask: ['rest', 'api'],
    express: ['rest', 'api'],
    graphene: ['graphql'],
    strawberry: ['graphql'],
    ariadne: ['graphql'],
    celery: ['async', 'celery'],
    asyncio: ['async', 'asyncio'],
    aiohttp: ['async', 'asyncio'],
    sqlalchemy: ['database', 'orm', 'sql'],
    psycopg: ['database', 'postgresql', 'sql'],
    psycopg2: ['database', 'postgresql', 'sql'],
    pytest: ['testing', 'pytest'],
    unittest: ['testing', 'unit-tests'],
    vitest: ['testing'],
    jest: ['testing'],
    mocha: ['testing'],
    redis: ['redis', 'caching'],
    cache: ['caching'],
    jwt: ['security', 'authentication'],
    bcrypt: ['security', 'authentication'],
  }),
);

/** Topics that the name of a file suggests. */
export function topicsOfPath(path: string): readonly string[] {
  const name = path.toLowerCase();
  return [...new Set(byPath.flatMap(([pattern, topics]) => (pattern.test(name) ? topics : [])))];
}

/** Topics that an imported package suggests: its own name, and what it is used for. */
export function topicsOfImport(name: string): readonly string[] {
  return [name, ...(byImport.get(name) ?? [])];
}
