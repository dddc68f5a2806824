/** Words the page of a review shows by itself, in the language of the editor; `{0}` stands for a value. */
export interface ReviewStrings {
  /** Until the first card is there. */
  readonly loading: string;
  readonly showAnswer: string;
  readonly undo: string;
  readonly skip: string;
  readonly suspend: string;
  readonly openNote: string;
  /** What the buttons below a card are, for screen readers. */
  readonly answers: string;
  readonly more: string;
  readonly answer: string;
  /** Read aloud in the place of a hidden word. */
  readonly hiddenWord: string;
  /** `{0}` is the reason. */
  readonly fits: string;
}
