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
export function knownTerm(word: string): string | undefined {
  return spellings.get(word.toLowerCase());
}
