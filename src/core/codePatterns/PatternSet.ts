import type { CodePattern, PatternConditionName } from '../note/Note';
import type { CodeGrammar, CodeLine } from './CodeLine';
import { parsePattern } from './parsePattern';
import type { TokenPattern, PatternPart } from './PatternPart';
import { grammarOf } from './patternFiles';
import { isToldByWords } from './patternConditions';

/** A pattern with what names it among those of all notes. */
export interface PlacedPattern {
  readonly key: string;
  readonly pattern: CodePattern;
}

/** A pattern ready to be matched. */
export interface ReadyPattern<Placed extends PlacedPattern = PlacedPattern> {
  readonly placed: Placed;
  readonly code: readonly TokenPattern[];
  /** Conditions told by patterns, those told by words, by name. */
  readonly patterns: ReadonlyMap<PatternConditionName, readonly TokenPattern[]>;
  readonly words: ReadonlyMap<PatternConditionName, readonly string[]>;
}

/** Patterns of all notes together for one file; what lies beyond is left out, the last notes first. */
const mostPatterns = 1_000;

/**
 * The patterns of all notes for files of some kinds, parsed once. A line is matched only with those that ask for
 * one of its words, so that hundreds of patterns cost little more than the few that may hold.
 */
export class PatternSet<Placed extends PlacedPattern = PlacedPattern> {
  readonly patterns: readonly ReadyPattern<Placed>[];
  readonly #byText = new Map<string, ReadyPattern<Placed>[]>();
  readonly #anywhere: ReadyPattern<Placed>[] = [];
  readonly #anywhereOnly: ReadonlySet<ReadyPattern<Placed>>;

  /** `names` are the kinds of the file, as `patternFileOf` gives them. */
  constructor(all: Iterable<Placed>, names: readonly string[]) {
    const meant = [...all].filter(({ pattern }) =>
      pattern.files.some((one) => names.includes(one)),
    );
    this.patterns = meant.slice(0, mostPatterns).flatMap((placed) => readyPattern(placed) ?? []);
    for (const pattern of this.patterns) this.#index(pattern);
    this.#anywhereOnly = new Set(this.#anywhere);
  }

  /** The patterns that may match a line, each once. */
  candidates({ tokens }: CodeLine): ReadonlySet<ReadyPattern<Placed>> {
    let found: Set<ReadyPattern<Placed>> | null = null;
    for (const { text } of tokens) {
      const own = this.#byText.get(text);
      if (!own) continue;
      found ??= new Set(this.#anywhere);
      for (const one of own) found.add(one);
    }
    return found ?? this.#anywhereOnly;
  }

  #index(pattern: ReadyPattern<Placed>): void {
    for (const { parts } of pattern.code) {
      const texts = requiredTexts(parts);
      if (texts.length === 0) this.#anywhere.push(pattern);
      for (const text of texts) {
        const known = this.#byText.get(text);
        if (known) known.push(pattern);
        else this.#byText.set(text, [pattern]);
      }
    }
  }
}

/** Null for what cannot be parsed, as a cache from elsewhere may hold it. */
function readyPattern<Placed extends PlacedPattern>(placed: Placed): ReadyPattern<Placed> | null {
  const { code, conditions, files } = placed.pattern;
  const grammar = grammarOf(files);
  if (grammar === null) return null;
  const parsed = parseAll(code, grammar);
  const patterns = new Map<PatternConditionName, readonly TokenPattern[]>();
  const words = new Map<PatternConditionName, readonly string[]>();
  for (const { name, texts } of conditions) {
    if (isToldByWords(name)) words.set(name, texts);
    else {
      const one = parseAll(texts, grammar);
      if (one === null) return null;
      patterns.set(name, one);
    }
  }
  return parsed && { placed, code: parsed, patterns, words };
}

function parseAll(texts: readonly string[], grammar: CodeGrammar): readonly TokenPattern[] | null {
  const parsed = texts.map((text) => parsePattern(text, grammar));
  return parsed.every((one) => one !== null) ? parsed : null;
}

/** The texts of which a line must have one to match: those of the part that says most; none where no part is plain. */
function requiredTexts(parts: readonly PatternPart[]): readonly string[] {
  let best: readonly string[] = [];
  let most = 0;
  for (const part of parts) {
    if (part.is !== 'token') continue;
    const texts = part.tests.flatMap((test) =>
      test.is === 'text' && test.kind !== 'sign' && test.rest === 'none' ? [test.text] : [],
    );
    const shortest = texts.reduce((least, { length }) => Math.min(least, length), 1_000);
    if (texts.length !== part.tests.length || shortest <= most) continue;
    [best, most] = [texts, shortest];
  }
  return best;
}
