/** Code of our own that a bundled pattern is right about, and code like it that it leaves alone. */
export interface PatternExample {
  /** Path of the file, which says what kind of file it is. */
  readonly path: string;
  /** With the last token of the match between two marks: `ports: «5432»`. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const workflow = '.github/workflows/ci.yml';

/** Examples for what builds, checks and runs a project, by the id of the pattern. */
export const setupExamples: Readonly<Record<string, PatternExample>> = {
  'published-database-port': {
    path: 'compose.yaml',
    right: [
      'services:\n  db:\n    ports:\n      - "5433:«5432»"\n',
      'services:\n  db:\n    ports:\n    - ${DB_PORT:-5432}:«5432»\n',
      'services:\n  cache:\n    ports:\n      - 0.0.0.0:6379:«6379»\n',
    ],
    wrong: [
      'services:\n  db:\n    ports:\n      - 127.0.0.1:5432:5432\n',
      'services:\n  web:\n    ports:\n      - 8000:8000\n',
      'services:\n  db:\n    expose:\n      - 5432:5432\n',
      'services:\n  db:\n    ports:\n      # - 5432:5432\n',
      'services:\n  db:\n    ports:\n      - 5432:5432 # nexus: ignore\n',
    ],
  },
  'compose-version': {
    path: 'docker-compose.yml',
    right: ['version«:» "3.8"\nservices: {}\n'],
    wrong: ['services:\n  web:\n    version: 3\n'],
  },
  'database-image-without-version': {
    path: 'compose.yaml',
    right: ['services:\n  db:\n    image: «postgres»\n', 'services:\n  db:\n    image: mongo:«latest»\n'],
    wrong: ['services:\n  db:\n    image: postgres:18\n', 'services:\n  db:\n    image: shop/web\n'],
  },
  'root-in-container': {
    path: 'Dockerfile',
    right: [
      'FROM python:3.14-slim\nCMD ["«gunicorn»", "shop.wsgi"]\n',
      'FROM python:3.14-slim\nCMD exec «celery» -A shop worker\n',
    ],
    wrong: [
      'FROM python:3.14-slim\nUSER 10001\nCMD ["gunicorn", "shop.wsgi"]\n',
      'FROM python:3.14-slim\nCMD ["gosu", "shop", "gunicorn", "shop.wsgi"]\n',
      'FROM nginx:1.29\nCMD ["nginx"]\n',
    ],
  },
  'python-without-fixes': {
    path: 'Dockerfile',
    right: ['FROM python:«3.9-slim»\n', 'FROM --platform=linux/amd64 python:«3.10» AS build\n'],
    wrong: ['FROM python:3.14-slim\n', 'FROM python:3.11\n', 'FROM shop/python:3.9\n'],
  },
  'node-without-fixes': {
    path: 'Dockerfile',
    right: ['FROM node:«18-alpine» AS build\n', 'FROM node:«20»\n'],
    wrong: ['FROM node:24-slim\n', 'FROM node:22\n'],
  },
  'runserver-in-image': {
    path: 'Dockerfile',
    right: ['USER 1\nCMD ["python", "manage.py", "«runserver»", "0.0.0.0:8000"]\n'],
    wrong: ['USER 1\nCMD ["gunicorn", "shop.wsgi"]\n', '# CMD python manage.py runserver\n'],
  },
  'migrate-at-start': {
    path: 'Dockerfile',
    right: ['USER 1\nCMD python manage.py «migrate» && exec gunicorn shop.wsgi\n'],
    wrong: ['RUN python manage.py migrate --check\n', 'USER 1\nCMD ["gunicorn", "shop.wsgi"]\n'],
  },
  'action-on-retired-node': {
    path: workflow,
    right: ['steps:\n  - uses: actions/checkout@«v3»\n', 'steps:\n  - uses: docker/login-action@«v2.1.0»\n'],
    wrong: ['steps:\n  - uses: actions/checkout@v6\n', 'steps:\n  - uses: shop/checkout@v3\n'],
  },
  'action-switched-off': {
    path: workflow,
    right: ['steps:\n  - uses: actions/upload-artifact@«v3»\n', 'steps:\n  - uses: actions/cache@«v2»\n'],
    wrong: ['steps:\n  - uses: actions/upload-artifact@v6\n'],
  },
  'action-by-branch': {
    path: workflow,
    right: ['steps:\n  - uses: somebody/deploy@«main»\n'],
    wrong: [
      'steps:\n  - uses: somebody/deploy@v2\n',
      'steps:\n  - uses: actions/checkout@main\n',
      'jobs:\n  a:\n    uses: ours/all/.github/workflows/build.yml@main\n',
    ],
  },
  'check-that-cannot-fail': {
    path: workflow,
    right: [
      'steps:\n  - run: pytest --quiet || «true»\n',
      'steps:\n  - run: |\n      ruff check . || «echo» "never mind"\n',
      'steps:\n  - run: python manage.py test || «true»\n',
    ],
    wrong: [
      'steps:\n  - run: pytest --quiet\n',
      'steps:\n  - run: pip install pytest || true\n',
      'steps:\n  - run: docker compose down || true\n',
    ],
  },
  'makemigrations-in-pipeline': {
    path: workflow,
    right: ['steps:\n  - run: python manage.py «makemigrations»\n'],
    wrong: ['steps:\n  - run: python manage.py makemigrations --check\n'],
  },
};
