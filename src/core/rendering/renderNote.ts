import GithubSlugger from 'github-slugger';
import type { Env, Token } from 'markdown-it';
import { drain } from '../Lazy';
import { type BlockGroup, groupBlocks, readBlocks } from './groupBlocks';
import type { NoteMarkdown } from './markdown/createNoteMarkdown';
import { gatherFootnotes, hasFootnotes } from './markdown/footnotes';
import { encodedSource } from './noteSource';

/** What a reader sees of an inline token: text and code, without markup, images by their text. */
function plainText(inline: Token): string {
  return (inline.children ?? [])
    .map((child) => {
      switch (child.type) {
        case 'text':
        case 'code_inline':
        case 'image':
          return child.content;
        case 'emoji':
          // GitHub's anchors are made of the source: `:rocket:` counts as the word.
          return child.markup;
        case 'softbreak':
        case 'hardbreak':
          return ' ';
        default:
          return '';
      }
    })
    .join('');
}

/** One or more top-level blocks of a note. */
export interface RenderedBlock {
  /**
   * HTML still to be sanitized: raw HTML of the note stands in it unchanged. Elements that start a
   * line say which (`data-line`), counted from the block's own first line. Made when it is first
   * asked for, where it holds no heading.
   */
  readonly html: string;
  /** The block's first line, from 1. */
  readonly line: number;
}

/** HTML in pieces; between them stand the anchors of the headings. */
interface Pieces {
  readonly pieces: readonly string[];
  readonly headings: readonly string[];
}

/** What is kept of a block while its source does not change; rendered when it is first wanted. */
class KnownBlock {
  /** Gives way to what it made, so that the tokens it was made from are let go. */
  #pieces: Pieces | (() => Pieces);

  /** `holdsHeading` says that others depend on it: its anchors are counted over the whole note. */
  constructor(
    readonly holdsHeading: boolean,
    make: () => Pieces,
  ) {
    this.#pieces = make;
  }

  get made(): Pieces {
    if (typeof this.#pieces === 'function') this.#pieces = this.#pieces();
    return this.#pieces;
  }
}

/** A block without an anchor of its own, so that nothing before it has to be rendered first. */
class PlainBlock implements RenderedBlock {
  readonly #known: KnownBlock;

  constructor(
    known: KnownBlock,
    readonly line: number,
  ) {
    this.#known = known;
  }

  get html(): string {
    return this.#known.made.pieces.join('');
  }
}

/** Blocks that are shown together, with what is known of them. */
interface RenderedGroup {
  readonly group: BlockGroup;
  readonly known: KnownBlock;
}

/** Stands for an anchor until all headings before it are known; no text holds it. */
const anchorMark = '\u0000';

/**
 * Turns Markdown into HTML, block by block, and keeps what it rendered: a note that was edited costs
 * the search for blocks and the blocks that changed. One renderer serves one note.
 */
export class NoteRenderer {
  readonly #markdown: NoteMarkdown;
  #known = new Map<string, KnownBlock>();
  #definitions = '';

  constructor(markdown: NoteMarkdown) {
    this.#markdown = markdown;
  }

  /**
   * Renders the note as it stands now, each block when its HTML is first read. Front matter is left
   * out; lines count in the text as given.
   */
  render(text: string): RenderedBlock[] {
    return drain(this.rendering(text));
  }

  /** As {@link render}, but resting after every block of the note. */
  *rendering(text: string): Generator<void, RenderedBlock[]> {
    const source = encodedSource(text);
    const environment: Env = {};
    const tokens = yield* readBlocks(this.#markdown.blocks, source, environment);
    const slugger = new GithubSlugger();
    const blocks: RenderedBlock[] = [];
    const groups = hasFootnotes(environment)
      ? yield* this.#numbered(tokens, environment)
      : this.#blocks(tokens, source, environment);
    for (const { group, known } of groups) {
      blocks.push(anchored(known, group.start + 1, slugger));
      yield;
    }
    return blocks;
  }

  /** Footnotes are numbered over the whole note and gathered at its end. Rests after each block. */
  *#numbered(tokens: Token[], environment: Env): Generator<void, RenderedGroup[]> {
    const { inline } = this.#markdown;
    const { Token } = new inline.core.State('', inline, environment);
    const read: Token[] = [];
    for (const group of groupBlocks(tokens)) {
      for (const token of this.#readInline([...group.tokens], environment)) read.push(token);
      yield;
    }
    const gathered = gatherFootnotes(
      read,
      environment,
      (type, nesting) => new Token(type, '', nesting),
    );
    return groupBlocks(gathered).map((group) => ({
      group,
      known: knownOf(group, () => this.#render(group, environment)),
    }));
  }

  #blocks(tokens: Token[], source: string, environment: Env): RenderedGroup[] {
    const definitions = JSON.stringify(environment.references ?? {});
    if (definitions !== this.#definitions) this.#known.clear();
    this.#definitions = definitions;
    const starts = lineStarts(source);
    const next = new Map<string, KnownBlock>();
    const blocks = groupBlocks(tokens).map((group) => {
      const key = source.slice(starts[group.start], starts[group.end]);
      const known = next.get(key) ?? this.#known.get(key) ?? this.#newBlock(group, environment);
      next.set(key, known);
      return { group, known };
    });
    this.#known = next;
    return blocks;
  }

  #newBlock(group: BlockGroup, environment: Env): KnownBlock {
    return knownOf(group, () => {
      const tokens = this.#readInline([...group.tokens], environment);
      return this.#render({ ...group, tokens }, environment);
    });
  }

  #readInline(tokens: Token[], environment: Env): Token[] {
    const { inline } = this.#markdown;
    const state = new inline.core.State('', inline, environment);
    state.tokens = tokens;
    inline.core.process(state);
    return state.tokens;
  }

  #render({ tokens, start }: BlockGroup, environment: Env): Pieces {
    const headings: string[] = [];
    tokens.forEach((token, at) => {
      if (token.map && token.nesting >= 0) {
        token.attrSet('data-line', String(token.map[0] - start));
      }
      if (token.type !== 'heading_open') return;
      token.attrSet('id', anchorMark);
      const inline = tokens[at + 1];
      headings.push(inline ? plainText(inline) : '');
    });
    const { renderer, options } = this.#markdown.inline;
    const html = renderer.render([...tokens], options, environment);
    return { pieces: html.split(anchorMark), headings };
  }
}

function anchored(known: KnownBlock, line: number, slugger: GithubSlugger): RenderedBlock {
  if (!known.holdsHeading) return new PlainBlock(known, line);
  const { pieces, headings } = known.made;
  const whole = pieces.map((piece, at) =>
    at === 0 ? piece : slugger.slug(headings[at - 1] ?? '') + piece,
  );
  return { line, html: whole.join('') };
}

function knownOf(group: BlockGroup, make: () => Pieces): KnownBlock {
  const holdsHeading = group.tokens.some(({ type }) => type === 'heading_open');
  return new KnownBlock(holdsHeading, make);
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
