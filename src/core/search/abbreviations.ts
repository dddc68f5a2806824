/**
 * Short forms of the field with what they stand for: `short, other short = long form | another`,
 * parted by semicolons. Short forms that begin like their long form (`config`, `repo`) are found
 * anyway and stand here only to rank with it.
 */
const fieldAbbreviations = `
a11y = accessibility; ac = acceptance criteria; acl, acls = access control list;
adr = architecture decision record; ai = artificial intelligence; algo, algos = algorithm;
api, apis = application programming interface; app, apps = application; arg, args = argument;
asap = as soon as possible; async = asynchronous; attr, attrs = attribute;
auth = authentication | authorization; authn = authentication;
authz = authorization | authorisation; bc = backward compatibility;
bdd = behavior driven development; bool = boolean; btn = button; calc = calculation; cb = callback;
cd = continuous delivery | continuous deployment; cdn = content delivery network;
cert, certs = certificate; cfg, conf, config = configuration; char, chars = character;
chg = change; ci = continuous integration; cicd = continuous integration;
cli = command line interface | command line; cmd = command; col, cols = column; coll = collection;
concat = concatenation; conn = connection; cors = cross origin resource sharing; cpu = processor;
cred, creds = credential; cron = scheduled; crud = create read update delete;
csp = content security policy; csrf, xsrf = cross site request forgery; ctx = context;
cur, curr = current; db, dbs = database; ddl = data definition language;
ddd = domain driven design; ddos, dos = denial of service; decl = declaration; def = definition;
del = delete; dep, deps = dependency; desc = description; dest, dst = destination;
dev = development | developer; di = dependency injection; diff = difference;
dir, dirs = directory | folder; dist = distribution; dns = domain name system;
doc, docs = documentation | document; dry = repeat yourself; dto = data transfer object;
e2e = end to end; el, elem, elt = element; enc = encoding; env, envs = environment;
eof = end of file; err, errs = error; esp = especially; eta = estimated time;
etl = extract transform load; eval = evaluation; evt, ev = event;
exe, exec = execution | executable; expr = expression; ext, exts = extension; fb = feedback;
fd = file descriptor; fk = foreign key; fmt = format; fn, fns, func, funcs = function;
fs = file system | filesystem; fwd = forward; gc = garbage collection; gen = generation;
gh = github; gha = github actions; gql = graphql; gui = graphical user interface; hw = hardware;
i18n = internationalization | internationalisation; iac = infrastructure as code;
iam = identity and access management; id, ids = identifier; ide = development environment | editor;
idx = index; iface = interface; img, imgs = image; impl = implementation; inc = increment;
info = information; infra = infrastructure; init = initialization | initialize; int = integer;
io = input output; iter = iteration; jit = just in time; js = javascript;
jwt, jwts = json web token; k8s, kube = kubernetes; kv = key value;
l10n = localization | localisation; lang, langs = language; lb = load balancer; len = length;
lib, libs = library; loc = location; lru = least recently used; max = maximum; mem = memory;
mfa, 2fa = multi factor authentication | two factor authentication; mgmt = management;
mgr = manager; min = minimum; misc = miscellaneous; ml = machine learning; mod = module;
mq = message queue; mr = merge request; msg, msgs = message; mtls = mutual tls;
mutex = mutual exclusion; mvc = model view controller; mvp = minimum viable product;
nav = navigation; nginx = reverse proxy; nr, num = number; o11y = observability;
obj, objs = object; oop = object oriented programming; ops = operations; opt, opts = option;
org, orgs = organization | organisation; orig = original;
orm = object relational mapping | object relational mapper; os = operating system;
oss = open source; owasp = open web application security; param, params = parameter;
perf = performance; perm, perms = permission; pg, psql, postgres = postgresql; pic, pics = picture;
pii = personally identifiable information; pk = primary key; pkg, pkgs = package;
poc = proof of concept; pos = position; pr, prs = pull request; pref, prefs = preference;
prev = previous; priv = private; proc, procs = process; prod = production; prog = program;
proj = project; prop, props = property; ptr = pointer; pub = public; pubsub = publish subscribe;
pw, pwd, passwd = password; py = python; qa = quality assurance; qps, rps = requests per second;
qs = query string; ram = memory; rand, rnd = random; rbac = role based access control;
rdbms = relational database; ref, refs = reference; regex, regexes, regexp = regular expression;
rel = relative | relation; repl = replica; repo, repos = repository;
req, reqs = request | requirement; res, resp = response; resx, rsc = resource;
rest = representational state transfer; rfc = request for comments; rls = row level security;
rm = remove; rn = right now; rpc = remote procedure call; rt = runtime; s3 = object storage;
sast = static analysis; sdk = software development kit; sec = security | second; sep = separator;
seq = sequence; sig = signature; sla = service level agreement;
slo, slos = service level objective; soc = separation of concerns; spec, specs = specification;
spof = single point of failure; sql = structured query language; sqli = sql injection;
src = source; srp = single responsibility; sre = site reliability; srv, svr = server;
ssl = transport layer security | tls; ssr = server side rendering; sso = single sign on;
std = standard; stdin = standard input; stdout = standard output; stderr = standard error;
str, strs = string; sub, subs = subscription; svc, svcs = service; sw = software;
sync = synchronous | synchronization; sys = system; tbl = table; tdd = test driven development;
temp, tmp = temporary; tf = terraform; tls = transport layer security; ts = typescript | timestamp;
ttl = time to live; txn, tx = transaction; ui = user interface; uid = user identifier;
url, urls = address; usr = user; util, utils = utility; ux = user experience; val, vals = value;
var, vars = variable; vcs = version control; ver, vers = version; vm, vms = virtual machine;
vs = versus; waf = web application firewall; wal = write ahead log; wf = workflow;
ws = websocket | workspace; wip = work in progress; xss = cross site scripting; yagni = need it;
yml = yaml; 12factor = twelve factor; 1 = one; 2 = two; 3 = three; 4 = four; 5 = five; 10 = ten;
12 = twelve
`;

/** Short forms and what they stand for; each form is one word or several in their order. */
export interface Abbreviation {
  readonly short: readonly (readonly string[])[];
  readonly long: readonly (readonly string[])[];
}

/** Reads `short, other short = long form | another`, as in the table and in the settings. */
export function readAbbreviation(line: string): Abbreviation {
  const [short = '', long = ''] = line.split('=');
  return { short: forms(short.split(',')), long: forms(long.split('|')) };
}

function forms(texts: readonly string[]): string[][] {
  return texts
    .map((text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== ''),
    )
    .filter((words) => words.length > 0);
}

/** The abbreviations of the field, known without any setting. */
export const commonAbbreviations: readonly Abbreviation[] = fieldAbbreviations
  .split(';')
  .map(readAbbreviation);
