import type { Block, ItemBlock, ListBlock, TableBlock } from '../../blocks/Block';
import { roleOfLabel } from '../titles/labels';
import type { RecognitionContext } from '../RecognitionContext';
import { Candidate, ListFacts, type Standing, TableFacts } from './Candidate';

const outside: Standing = {
  list: null,
  table: null,
  item: null,
  depth: 0,
  isQuoted: false,
  alert: null,
};

const alert = /^\[!(\w{3,12})\]\s*(?:\n|$)/;

const emphasized =
  /^([^\p{L}\p{N}*_\n]{0,8})(\*\*|__|\*|_)([^*_:：\n]{2,40})[:：] ?([^*_\n]+)\2$/gmu;

/** `**Fix: set a bound**` as `**Fix:** set a bound`: its author emphasized all of a labeled line. */
function withLabels(source: string, { vocabulary }: RecognitionContext): string {
  if (!/[*_]$/m.test(source)) return source;
  return source.replace(emphasized, (all: string, ...parts: string[]) => {
    const [before = '', mark = '', label = '', text = ''] = parts;
    return roleOfLabel(label.trim(), vocabulary) === null
      ? all
      : `${before}${mark}${label}:${mark} ${text.trimStart()}`;
  });
}

/** Makes candidates of blocks; every block is looked at once. */
class Collector {
  readonly found: Candidate[] = [];

  constructor(private readonly context: RecognitionContext) {}

  /** Adds the candidates of blocks that stand in one container, and links each block with the next. */
  addAll(blocks: readonly Block[], standing: Standing): void {
    let before: Candidate | null = null;
    for (const block of blocks) {
      const from = this.found.length;
      this.add(block, standing);
      const first = this.found[from] ?? null;
      if (first === null) continue;
      if (before !== null) before.next = first;
      // Every item of a list is followed by what follows the list.
      before = first;
    }
  }

  private add(block: Block, standing: Standing): void {
    switch (block.type) {
      case 'paragraph':
        this.keep(
          new Candidate('paragraph', block, withLabels(block.source, this.context), standing),
        );
        break;
      case 'list':
        this.addList(block, standing);
        break;
      case 'table':
        this.addTable(block, standing);
        break;
      case 'quote':
        this.addQuote(block.children, standing);
        break;
      case 'gap':
        this.keep(new Candidate(block.isRule ? 'rule' : 'gap', block, '', standing));
        break;
      case 'heading':
      case 'html':
        this.keep(new Candidate('gap', block, '', standing));
    }
  }

  private keep(candidate: Candidate): void {
    this.found.push(candidate);
    candidate.standing.item?.hold(candidate);
  }

  private addList({ ordered, items }: ListBlock, around: Standing): void {
    const list = new ListFacts(ordered);
    const standing = { ...around, list, depth: around.depth + 1 };
    for (const item of items) this.addItem(item, standing);
  }

  private addItem({ line, endLine, children }: ItemBlock, standing: Standing): void {
    const [first, ...rest] = children;
    const isText = first?.type === 'paragraph';
    const at = { line, endLine: isText ? first.endLine : Math.min(line, endLine) };
    const source = isText ? withLabels(first.source, this.context) : '';
    const item = new Candidate('item', at, source, standing);
    standing.list?.all.push(item);
    this.keep(item);
    const inside = isText ? rest : children;
    if (inside.length > 0) this.addAll(inside, { ...standing, list: null, item });
  }

  private addTable({ header, rows }: TableBlock, standing: Standing): void {
    const table = new TableFacts(header.cells);
    for (const { line, cells } of rows) {
      const at = { line, endLine: line };
      const row = new Candidate('row', at, cells.join('\t'), { ...standing, table });
      table.all.push(row);
      this.keep(row);
    }
  }

  private addQuote(children: readonly Block[], standing: Standing): void {
    const [first] = children;
    const match = first?.type === 'paragraph' ? alert.exec(first.source) : null;
    if (match === null || first?.type !== 'paragraph') {
      this.addAll(children, { ...standing, isQuoted: true });
      return;
    }
    const source = first.source.slice(match[0].length);
    const told = source === '' ? [] : [{ ...first, line: first.line + 1, source }];
    const kind = (match[1] ?? '').toLowerCase();
    this.addAll([...told, ...children.slice(1)], { ...standing, isQuoted: true, alert: kind });
  }
}

/** The candidates of some blocks, in the order of the file. */
export function collectCandidates(
  blocks: readonly Block[],
  context: RecognitionContext,
): readonly Candidate[] {
  const collector = new Collector(context);
  collector.addAll(blocks, outside);
  return collector.found;
}
