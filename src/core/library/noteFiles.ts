/**
 * Which files are notes, and what they are called, by their names, their folders and what they hold.
 */

import type { Note } from '../note/Note';

/** The id of the source inside the extension; no other source's id is without a slash. */
export const bundledSourceId = 'bundled';

/** Whether the key of a note is that of a bundled one. */
export function isBundledKey(noteKey: string): boolean {
  return noteKey.startsWith(`${bundledSourceId}:`);
}

/**
 * Words of the field that are written otherwise than with a small letter: acronyms, and names as their
 * makers write them. Names of files are sentences, too, in any language: so no common word is among
 * them, such as `rest`, `react`, `soap`, the Portuguese `os` or the French `vite`.
 */
const terms = [
  'AI API APIs ARIA ASCII ASGI AST AWS CDN CGI CLI CORS CPU CRUD CSP CSRF CSS CSV CTE CTF DBMS DDD DDoS',
  'DevOps DHCP DNS DOM DRF DSA DSL DTO EC2 ECMAScript EKS ERD ETL FAQ FIFO FTP GCC GCP GDB GIF GIS GPT',
  'GPU gRPC GUI HMAC HTML HTML5 HTTP HTTP2 HTTP3 HTTPS IAM ICS IDE IDOR iOS IoT IPv4 IPv6 ISO JDBC JPA',
  'JPEG JSON JSONP JSX JVM JWT JWTs KVM LAN LDAP LLM LLMs LLVM LRU MCP MDX ML MQTT MVC MVP MVT NLP OAuth',
  'OAuth2 OIDC OOP ORM OWASP PDF PII PNG POSIX PWA QA RAG RAM RBAC RDBMS RDS RFC RGB RPC RSA RSS RTL S3',
  'SaaS SCSS SDK SEO SFTP SHA SLA SLO SMTP SPA SQL SQS SRE SSE SSG SSH SSL SSO SSR SVG TCP TDD TIL TILs',
  'TLS TOML TTL UDP UI UML URI URL URLs UTC UTF8 UUID UUIDs UX VCS VM VMs VPC VPN VPS WAF WASM WCAG WSGI',
  'XML XPath XSS YAGNI YAML',
  'ActivityPub Ansible Apache Azure BigQuery Bitbucket CentOS ChatGPT CircleCI Cloudflare CoffeeScript',
  'DBeaver Debian Deno Django Docker DuckDB DynamoDB Elasticsearch ESLint FastAPI FFmpeg Figma Firebase',
  'Firefox GitBook GitHub GitLab Gmail GNOME Golang Grafana GraphQL Gunicorn Haskell Heroku HTMX HTTPie',
  'HTTPX ImageMagick IPython Java JavaScript Jenkins JetBrains Jinja Jira jq jQuery Jupyter Kafka Kotlin',
  'Kubernetes Laravel LaTeX LevelDB Linux Lua macOS MariaDB Markdown MATLAB Memcached MongoDB MySQL Neovim',
  'NestJS NextJS Nginx NodeJS NoSQL npm npx NumPy Nuxt OpenAI OpenAPI OpenCV OpenGL OpenSSH OpenSSL Perl',
  'PHP Playwright pnpm PostCSS PostGIS Postgres PostgreSQL PowerShell Prometheus PyCharm PyPI PySpark pytest',
  'Python PyTorch RabbitMQ ReactJS Redis RSpec Ruby RxJS SageMaker Selenium SolidJS SQLAlchemy SQLite',
  'SQLModel Supabase SwiftUI systemd TailwindCSS TensorFlow Terraform tmux TypeScript Ubuntu Unix Uvicorn',
  'Vercel Vim VirtualBox VSCode VueJS WebAssembly WebGL Webpack WebRTC WebSocket WebSockets WordPress',
  'YouTube Zsh',
].flatMap((line) => line.split(' '));

const spellings: ReadonlyMap<string, string> = new Map(
  terms.map((term) => [term.toLowerCase(), term]),
);

/** How a word is written that is a known term, in whatever case it is given; undefined for any other. */
function knownTerm(word: string): string | undefined {
  return spellings.get(word.toLowerCase());
}

const skippedFiles = /^(?:licen[cs]e|copying|changelog|code_of_conduct)\b/i;

/** Whether a file is Markdown by its name, and none that is never a note, such as a license. */
export function isNoteFile(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !skippedFiles.test(name);
}

/** Whether a file, by its name, speaks for the folder it lies in. */
export function isReadme(name: string): boolean {
  return /^(?:readme|index)\.(?:md|markdown)$/i.test(name);
}

/**
 * A readable title for a file or folder name: `02-database_design.md` is "Database design", `aws` is
 * "AWS" and `github-actions` "GitHub actions". Capitals that the name has itself are kept.
 */
export function titleFromName(name: string): string {
  const words = name
    .replace(/\.(?:md|markdown)$/i, '')
    .replace(/^\d+[-_. ]+/, '')
    .split(/[-_\s]+/)
    .filter((word) => word !== '');
  const [first, ...rest] = words.length > 0 ? words : [name];
  return [titleWord(first ?? ''), ...rest.map((word) => knownTerm(word) ?? word)].join(' ');
}

function titleWord(word: string): string {
  return knownTerm(word) ?? word.charAt(0).toUpperCase() + word.slice(1);
}

/** What is written for users of a product, not learned by its makers. */
const publicNotes = /^(?:release|patch|upgrade|migration|version)$/;

/**
 * The names by which a folder of a workspace may be a journal, to be compared with the globs of the
 * setting `include`: `my-til` counts as `til`, too, and `dev_notes` as `notes`. At most three.
 */
export function journalNames(folder: string): readonly string[] {
  const name = folder.toLowerCase();
  const words = name.split(/[-_. ]+/).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const names = [name];
  if (words.length > 1 && !publicNotes.test(words.at(-2) ?? '')) names.push(last);
  if (words[0] === 'til') names.push('til');
  return names;
}

/** Words of the names of folders whose short notes are one lesson each, as in `til` and `my-til`. */
const learning =
  /(?:^|[-_. ])(?:tils?|today[-_ ]?i[-_ ]?learned|learn(?:ed|ings?)|lessons?)(?:$|[-_. ])/i;

/**
 * Whether a note lies in a folder for what was learned, at any depth.
 * @param path the note's path below its source, with forward slashes
 * @param root the name of the folder that the path starts from
 */
export function isInLearningFolder(path: string, root: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return [root, ...folders].some((name) => learning.test(name));
}

/**
 * Whether a Markdown file outside a journal folder is a note all the same: it names two kinds of
 * journal section, or holds a takeaway, a challenge, a task list or our front matter. That a short file
 * is one lesson as a whole counts for nothing: so is many a page of documentation. Keeps changelogs and
 * API documentation of a code repository out of the sidebar.
 */
export function looksLikeJournal(note: Note): boolean {
  const kinds = new Set(note.sections.map((section) => section.kind));
  kinds.delete('other');
  return (
    kinds.size >= 2 ||
    note.takeaways.some(({ kind }) => kind !== 'note') ||
    note.challenges.length > 0 ||
    note.checklists.length > 0 ||
    note.hasFrontMatter
  );
}
