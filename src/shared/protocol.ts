/** Words the page shows by itself, in the language of the editor. */
export interface PageStrings {
  /** Shown for a note without text. */
  readonly emptyNote: string;
  /** Shown in the place of an image from the web, before its text. */
  readonly remoteImage: string;
}

/** What a notice above the note lets the reader do. */
type NoticeAction = 'openSource' | 'showLarge';

/** Where in a note to go: a line from 1, or the anchor of a heading. */
export type NotePlace = { readonly line: number } | { readonly anchor: string };

/** From the host to the page. */
export type HostMessage =
  | {
      readonly type: 'show';
      /** Unsanitised HTML: the page cleans it before it becomes part of the document. */
      readonly html: string;
      /** Addresses that relative and rooted image paths are resolved against. */
      readonly folder: string;
      readonly root: string;
    }
  | {
      readonly type: 'notice';
      /** An empty text takes the notice away. */
      readonly text: string;
      readonly actions: readonly { readonly action: NoticeAction; readonly label: string }[];
    }
  | { readonly type: 'reveal'; readonly place: NotePlace };

/** From the page to the host. */
export type PageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'openLink'; readonly href: string }
  | { readonly type: NoticeAction };

/** Reads what the page sent; null for anything that is not of the protocol. */
export function parsePageMessage(value: unknown): PageMessage | null {
  if (typeof value !== 'object' || value === null || !('type' in value)) return null;
  switch (value.type) {
    case 'ready':
    case 'openSource':
    case 'showLarge':
      return { type: value.type };
    case 'openLink':
      return 'href' in value && typeof value.href === 'string'
        ? { type: 'openLink', href: value.href }
        : null;
    default:
      return null;
  }
}
