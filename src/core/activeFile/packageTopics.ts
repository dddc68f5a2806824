/** What a package is used for; the first topic is the package's own. */
export interface PackageTopics {
  readonly topics: readonly string[];
  /** Whether it decides what the code around it is. */
  readonly isFramework: boolean;
}

/** Frameworks: the topics, then the names they are imported or installed by. */
const frameworks = [
  'django: django channels wagtail',
  'drf rest api django: rest_framework djangorestframework drf_spectacular',
  'fastapi rest api: fastapi',
  'flask rest api: flask flask_restful flask_smorest quart',
  'starlette rest api: starlette litestar sanic falcon',
  'express nodejs rest api: express',
  'fastify nodejs rest api: fastify koa hapi hono restify',
  'nestjs nodejs rest api: @nestjs',
  'nextjs react: next',
  'react: react react-dom',
  'vue: vue nuxt pinia',
  'svelte: svelte @sveltejs',
  'angular: @angular',
  'spring rest api: springframework',
  'rails: rails action_controller active_record active_support',
  'laravel: illuminate laravel',
  'symfony: symfony',
  'gin rest api: gin echo fiber chi gorilla',
  'actix rest api: actix_web axum rocket warp',
  'aspnet rest api: aspnetcore',
  'phoenix: phoenix',
  'flutter: flutter',
];

/** Other packages, in the same form. */
const libraries = [
  'graphql: graphql graphene graphene_django strawberry strawberry_django ariadne graphql-tag',
  'graphql: @apollo apollo-server @graphql-tools gqlgen type-graphql urql',
  'celery async background-jobs: celery django_celery_beat',
  'background-jobs async: rq dramatiq huey bull bullmq sidekiq arq',
  'async: asyncio',
  'async-io async: aiohttp anyio trio tokio httpx async_std',
  'sqlalchemy database orm sql: sqlalchemy sqlmodel flask_sqlalchemy',
  'alembic migrations database: alembic flask_migrate',
  'prisma database orm: @prisma prisma',
  'database orm sql: typeorm sequelize drizzle-orm knex gorm hibernate entityframeworkcore diesel sqlx peewee tortoise',
  'postgresql database sql: psycopg psycopg2 psycopg2-binary psycopg-binary pg pgx pq asyncpg postgres',
  'mysql database sql: mysql mysql2 mysqlclient pymysql mariadb',
  'sqlite database sql: sqlite3 better-sqlite3 sqlite go-sqlite3',
  'mongodb database: pymongo mongoose mongodb motor mongo mongo-driver',
  'redis caching: redis ioredis go-redis redigo django_redis aioredis valkey memcached',
  'caching: cachetools django_cacheops lru-cache node-cache',
  'elasticsearch search: elasticsearch opensearch',
  'rabbitmq messaging: pika aio_pika amqplib rabbitmq',
  'kafka messaging: kafka kafkajs confluent_kafka aiokafka',
  'testing: pytest unittest vitest jest @jest mocha chai @testing-library cypress playwright',
  'testing: @playwright junit mockito testify rspec minitest phpunit xunit nunit hypothesis factory_boy supertest',
  'jwt security authentication: jwt pyjwt jsonwebtoken jwt-go jose python-jose bcrypt bcryptjs argon2 argon2-cffi',
  'passwords security authentication: passlib pwdlib passport oauthlib authlib allauth rest_framework_simplejwt djoser helmet',
  'security: cryptography bleach defusedxml',
  'pydantic validation: pydantic pydantic_settings marshmallow zod yup joi',
  'pandas data-analysis: pandas polars',
  'numpy data-analysis: numpy scipy',
  'machine-learning: sklearn scikit-learn torch tensorflow keras transformers',
  'nginx: nginx',
  'traefik: traefik',
  'observability monitoring: prometheus_client sentry_sdk @sentry opentelemetry structlog prometheus grafana',
  'docker: docker testcontainers',
  'kubernetes: kubernetes client-go',
  'aws cloud: boto3 botocore aws-sdk @aws-sdk aws-cdk-lib',
  'tailwind css: tailwindcss',
  'react-query react: @tanstack/react-query react-query swr',
];

const none: PackageTopics = { topics: [], isFramework: false };

const byPackage: ReadonlyMap<string, PackageTopics> = new Map([
  ...read(libraries, false),
  ...read(frameworks, true),
]);

function read(lines: readonly string[], isFramework: boolean): [string, PackageTopics][] {
  return lines.flatMap((line) => {
    const [topics = '', packages = ''] = line.split(': ');
    const known: PackageTopics = { topics: topics.split(' '), isFramework };
    return packages.split(' ').map((name): [string, PackageTopics] => [name, known]);
  });
}

/** What a package is used for, by the name it is imported or installed with; nothing where unknown. */
export function topicsOfPackage(name: string): PackageTopics {
  const small = name.toLowerCase();
  const scope = small.startsWith('@') ? small.slice(0, small.indexOf('/')) : small;
  const known =
    byPackage.get(small) ?? byPackage.get(small.replaceAll('-', '_')) ?? byPackage.get(scope);
  if (known) return known;
  const ofDjango = /^django[_-]/.test(small) ? byPackage.get('django') : undefined;
  return ofDjango ?? none;
}

/** The topics of all known packages. */
export function topicsOfPackages(): ReadonlySet<string> {
  return new Set([...byPackage.values()].flatMap(({ topics }) => topics));
}

/** The frameworks among them, each by its own topic. */
export function frameworkTopics(): ReadonlySet<string> {
  const known = [...byPackage.values()].filter(({ isFramework }) => isFramework);
  return new Set(known.flatMap(({ topics }) => topics.slice(0, 1)));
}
