/** The lines each kind of diagram may have after its first, in the part of Mermaid used here. */
const lines: Readonly<Record<string, RegExp>> = {
  flowchart: flowchartLine(),
  sequenceDiagram:
    /^(?:participant \w+(?: as .+)?|\w+--?>>\w+: .+|(?:par|alt|opt|loop|and|else)(?: .+)?|end|Note over \w+(?:,\w+)*: .+)$/,
  erDiagram:
    /^(?:[A-Z_]+ (?:\|\||\|o|\}o|\}\|)--(?:\|\||o\||o\{|\|\{) [A-Z_]+ : (?:\w+|"[^"]+")|[A-Z_]+ \{|\w+ \w+(?: (?:PK|FK|UK))?|\})$/,
};

const firstLines: Readonly<Record<string, RegExp>> = {
  flowchart: /^flowchart (?:LR|RL|TB|TD|BT)$/,
  sequenceDiagram: /^sequenceDiagram$/,
  erDiagram: /^erDiagram$/,
};

const openers = /^(?:subgraph|par|alt|opt|loop)\b/;

function flowchartLine(): RegExp {
  const shape = /(?:\[\([^()[\]]+\)\]|\[[^()[\]{}]+\]|\{[^()[\]{}]+\})/.source;
  const node = `\\w+${shape}?`;
  const arrow = /(?:-->(?:\|[^|]+\|)?|-- (?:"[^"]+"|[^"-]+) -->)/.source;
  return new RegExp(`^(?:subgraph \\w+|end|${node}(?: ${arrow} ${node})+|${node})$`);
}

/** What is wrong with a diagram, in words: a line of a form not known here, or a block left open. */
export function mermaidProblems(code: string): readonly string[] {
  const [first = '', ...rest] = code
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const kind = first.split(' ')[0] ?? '';
  const allowed = lines[kind];
  if (allowed === undefined) return [`"${kind}" is no kind of diagram used here`];
  if (firstLines[kind]?.test(first) !== true) return [`"${first}" does not begin a diagram`];
  const strange = rest.filter((line) => !allowed.test(line));
  const opened = rest.filter((line) => openers.test(line)).length;
  const ended = rest.filter((line) => line === 'end').length;
  return [
    ...strange.map((line) => `"${line}" is not understood`),
    ...(opened === ended ? [] : ['a block has no end, or an end no block']),
  ];
}
