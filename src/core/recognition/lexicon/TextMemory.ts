/**
 * Answers to a question about short texts that come again and again, as titles and labels do from note to
 * note. Knows a bounded number of them, none of which keeps the note alive that it was cut from.
 */
export class TextMemory<Answer> {
  private readonly known = new Map<string, Answer>();

  /** @param most how many texts are known at the same time; then all of them are forgotten */
  constructor(
    private readonly most: number,
    private readonly ask: (text: string) => Answer,
  ) {}

  /** The answer for a text. */
  of(text: string): Answer {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const answer = this.ask(text);
    if (this.known.size >= this.most) this.known.clear();
    this.known.set(detached(text), answer);
    return answer;
  }
}

/**
 * The same text as a piece of a string that is hardly longer: engines keep the whole text alive that a
 * piece was cut from.
 */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
