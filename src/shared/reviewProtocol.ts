/**
 * The messages between the host and the page of a review, both ways.
 */

/** How a card was answered: 1 Forgot, 2 Hard, 3 Knew it, 4 Easy. */
export type ReviewRating = 1 | 2 | 3 | 4;

/** A way to answer. */
export interface ReviewAnswer {
  readonly rating: ReviewRating;
  readonly label: string;
  /** When the card comes again, in words. */
  readonly interval: string;
}

/** A card as the page shows it. */
export interface ShownCard {
  /** What it is called in the log. */
  readonly id: string;
  /** What is asked: `Which fix?`, in words. */
  readonly prompt: string;
  /** HTML that the page cleans. */
  readonly front: string;
  /** What comes below the front when the answer is shown; empty where the front itself is completed. */
  readonly back: string;
  /** A word of the front that is hidden until then; null where none is. */
  readonly hidden: string | null;
  /** Whether the front is hidden as a whole, because no word of it can be. */
  readonly isRecall: boolean;
  /** The language of its note, as HTML has it; null where nobody knows. */
  readonly language: string | null;
  /** Where the card stands: the note, and the headings in it. */
  readonly trail: readonly string[];
  /** Why it fits the file being edited, in words; null where it does not. */
  readonly reason: string | null;
  /** `New` or `Due`, in words. */
  readonly status: string;
  readonly answers: readonly ReviewAnswer[];
  /** Addresses that relative and rooted image paths are resolved against. */
  readonly folder: string;
  readonly root: string;
}

/** What a button without a card does. */
export type ReviewAction = 'more' | 'undo' | 'close' | 'addTakeaway';

/** What a review shows. */
export interface ReviewScreen {
  readonly type: 'screen';
  /** Null where there is nothing to ask: then the text says why, and what can be done. */
  readonly card: ShownCard | null;
  readonly title: string;
  readonly text: string;
  readonly actions: readonly { readonly action: ReviewAction; readonly label: string }[];
  /** `3 of 10`, in words, and as a part of the whole from 0 to 1. */
  readonly progress: { readonly text: string; readonly part: number };
  readonly canUndo: boolean;
  /** Whether the answer is shown at once: the card came back by an undo, or its page was restored. */
  readonly isRevealed: boolean;
}

/** From the host to the page. */
export type ReviewHostMessage =
  | ReviewScreen
  | {
      readonly type: 'colors';
      /** Custom properties for highlighted code; empty to use the page's own. */
      readonly variables: Readonly<Record<string, string>>;
    }
  | { readonly type: 'zoom'; readonly percent: number };

/** From the page to the host. */
export type ReviewPageMessage =
  | {
      readonly type: 'ready';
      /** The card whose answer was shown when the page was last seen; empty for none. */
      readonly revealed: string;
    }
  | { readonly type: 'answer'; readonly card: string; readonly rating: ReviewRating }
  | { readonly type: 'skip' | 'suspend' | 'open'; readonly card: string }
  | { readonly type: 'revealed'; readonly card: string }
  | { readonly type: 'openLink'; readonly card: string; readonly href: string }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'insertCode'; readonly code: string }
  | { readonly type: 'act'; readonly action: ReviewAction };
