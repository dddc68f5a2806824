import { queryWords } from './scanWords';
import { commonThesaurus } from './Thesaurus';
import { type SearchableText, TermIndex } from './TermIndex';

/** A paragraph, list item, row or line of a note. */
export interface Passage extends SearchableText {
  readonly noteKey: string;
  readonly noteTitle: string;
  /** Its first line in the note, from 1. */
  readonly line: number;
}

/** Takes in note after note and keeps only the passages that may answer one query. */
export class PassageSearch {
  readonly #query: string;
  /** The words that name something, or all where none does. */
  readonly #words: readonly string[];
  readonly #index = new TermIndex<Passage>();

  constructor(query: string) {
    this.#query = query;
    const words = queryWords(query);
    const telling = words.filter((word) => commonThesaurus().importance(word) > 0);
    this.#words = telling.length > 0 ? telling : words;
  }

  /** Looks through the text of a note. */
  read(note: { readonly key: string; readonly title: string }, text: string): void {
    const passages = cutIntoPassages(text)
      .filter((passage) => this.#mayAnswer(passage.text))
      .map(({ text: own, line }) => ({
        text: own,
        line,
        heading: '',
        note: note.title,
        noteKey: note.key,
        noteTitle: note.title,
      }));
    this.#index.replace(note.key, passages);
  }

  /** The passages that answer best. */
  best(limit: number): Passage[] {
    return this.#index.search(this.#query, { limit }).map((hit) => hit.document);
  }

  /** Whether a passage shares the beginnings of half the words: typos keep their beginning. */
  #mayAnswer(text: string): boolean {
    const lower = text.toLowerCase();
    const held = this.#words.filter((word) => lower.includes(word.slice(0, 3)));
    return held.length > 0 && held.length * 2 >= this.#words.length;
  }
}

const maxPassageLength = 300;

function cutIntoPassages(text: string): { text: string; line: number }[] {
  const passages: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | null = null;
  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    const line = plainLine(raw);
    const starts = /^\s*(?:[-*+•]|\d+[.)]|#{1,6}|>|\||```|~~~)/.test(raw);
    if (open !== null && (line === '' || starts || open.text.length > maxPassageLength))
      open = null;
    if (line === '') return;
    if (open === null) {
      open = { text: line, line: at + 1 };
      passages.push(open);
    } else open.text += ` ${line}`;
  });
  return passages;
}

/** A line without the marks of Markdown, as far as a row has to be read. */
function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:>\s*)*(?:[-*+•]\s+|\d+[.)]\s+|#{1,6}\s+)?(?:\[[ xX]\]\s+)?/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]|^\|/g, '')
    .trim();
}
