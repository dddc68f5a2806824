/**
 * The messages between the host and the page of the reader, both ways.
 */

/** A way to another note. */
export interface NoteTarget {
  /** Source id and relative path. */
  readonly key: string;
  readonly title: string;
}

/** One takeaway of a note, as its readers would carry it away. */
interface GatheredTakeaway {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** What stands around a note: where it belongs, what it yields, and who mentions it. */
export interface RelatedContent {
  /** Names from the journal down to the note's section; empty for a file of no journal. */
  readonly trail: readonly string[];
  /** Minutes it takes to read, at least 1; 0 for an empty note. */
  readonly minutes: number;
  readonly tags: readonly string[];
  /** Dates as the front matter has them, or null. */
  readonly date: string | null;
  readonly updated: string | null;
  readonly previous: NoteTarget | null;
  readonly next: NoteTarget | null;
  readonly takeaways: readonly GatheredTakeaway[];
  readonly mentions: readonly NoteTarget[];
}

/** What a notice above the note lets the reader do. */
export type NoticeAction =
  'openAsText' | 'showLarge' | 'allowImages' | 'chooseHosts' | 'createNote' | 'dismiss';

/** Where in a note to go: a line from 1, or the anchor of a heading. */
export type NotePlace = { readonly line: number } | { readonly anchor: string };

/** Where the top of the window stands: pixels below the top of what starts on a line, from 1. */
export interface ReadingPosition {
  readonly line: number;
  readonly within: number;
}

/** A piece of the note: HTML that the page cleans, and the line it starts on, from 1. */
export interface BlockData {
  readonly html: string;
  readonly line: number;
}

/** The whole note. Its revision counts what was shown of it. */
export interface ShowMessage {
  readonly type: 'show';
  readonly revision: number;
  readonly blocks: readonly BlockData[];
  /** To be shown above a note whose text has no title of its own. */
  readonly title: string | null;
  /** Addresses that relative and rooted image paths are resolved against. */
  readonly folder: string;
  readonly root: string;
  /** Whether images from the web are loaded, which the policy must allow too. */
  readonly remoteImages: boolean;
  /** The hosts whose images are loaded all the same. */
  readonly imageHosts: readonly string[];
}

/** What stands before and after the blocks that the page was made with. */
interface RestMessage {
  readonly type: 'rest';
  readonly before: readonly BlockData[];
  readonly after: readonly BlockData[];
}

/** What changed since the last revision: some blocks in a row. */
export interface PatchMessage {
  readonly type: 'patch';
  readonly revision: number;
  /** As that of {@link ShowMessage}; left out where it stays. */
  readonly title?: string | null;
  /** Index of the first block that goes. */
  readonly from: number;
  /** How many blocks go. */
  readonly removed: number;
  readonly blocks: readonly BlockData[];
  /** Lines that all blocks below have moved by. */
  readonly shift: number;
}

/** A task box that was checked or unchecked without changing the note. */
export interface KeptCheck {
  /** The item's Markdown after its box, first line only. */
  readonly text: string;
  /** Which of the boxes with this text, from 0. */
  readonly nth: number;
  readonly done: boolean;
}

/** A local image that goes along with an exported or copied note. */
export interface EmbeddedImage {
  /** Its address as the note has it. */
  readonly source: string;
  /** The image itself, as a `data:` address. */
  readonly data: string;
}

/** From the host to the page. */
export type HostMessage =
  | ShowMessage
  | RestMessage
  | PatchMessage
  | {
      readonly type: 'notice';
      /** An empty text takes the notice away. */
      readonly text: string;
      readonly actions: readonly { readonly action: NoticeAction; readonly label: string }[];
    }
  | { readonly type: 'reveal'; readonly place: NotePlace; readonly mark: boolean }
  | { readonly type: 'goTo'; readonly position: ReadingPosition }
  | {
      /** The text beside the page has moved to a line, from 1. */
      readonly type: 'follow';
      readonly line: number;
      /** Whether the line comes to the top, or only into sight as that of the cursor. */
      readonly to: 'top' | 'sight';
    }
  | { readonly type: 'related'; readonly related: RelatedContent }
  | { readonly type: 'checks'; readonly checks: readonly KeptCheck[] }
  | {
      readonly type: 'links';
      /** Links that lead nowhere, as written, with the reason in words. */
      readonly broken: readonly { readonly href: string; readonly reason: string }[];
    }
  | {
      readonly type: 'colors';
      /** Custom properties for highlighted code; empty to use the page's own. */
      readonly variables: Readonly<Record<string, string>>;
    }
  | { readonly type: 'zoom'; readonly percent: number }
  | { readonly type: 'copyRich' }
  | { readonly type: 'export' }
  | {
      readonly type: 'images';
      /** The number of the request that this answers. */
      readonly request: number;
      /** Those that may be handed on; the others are left out. */
      readonly images: readonly EmbeddedImage[];
    };

/** From the page to the host. */
export type PageMessage =
  | {
      readonly type: 'ready';
      /** Of the blocks that the page was made with and has shown; 0 when it shows none. */
      readonly revision: number;
    }
  | { readonly type: 'openLink'; readonly href: string }
  | { readonly type: 'openNote'; readonly key: string }
  | { readonly type: 'jump'; readonly from: ReadingPosition; readonly to: ReadingPosition }
  | {
      readonly type: 'position';
      readonly position: ReadingPosition;
      /** The last line that is in sight, from 1. */
      readonly last: number;
    }
  | {
      /** A line of the note was double-clicked. */
      readonly type: 'openLine';
      /** From 1. */
      readonly line: number;
    }
  | { readonly type: 'focus'; readonly focused: boolean }
  | {
      readonly type: 'check';
      /** The item's line, from 1. */
      readonly line: number;
      readonly check: KeptCheck;
    }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'insertCode'; readonly code: string }
  | { readonly type: 'insertItems'; readonly items: readonly string[] }
  | { readonly type: 'remoteImages' }
  | {
      readonly type: 'exported';
      readonly html: string;
      /** The values of the editor's colors and fonts that the style sheet uses. */
      readonly variables: Readonly<Record<string, string>>;
      /** How many local images could not be put into it. */
      readonly leftOut: number;
    }
  | {
      readonly type: 'readImages';
      readonly request: number;
      /** Addresses of local images as the note has them, each once. */
      readonly sources: readonly string[];
    }
  | { readonly type: NoticeAction };
