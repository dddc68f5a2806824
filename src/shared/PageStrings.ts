/** Words the page shows by itself, in the language of the editor; `{0}` stands for a value. */
export interface PageStrings {
  readonly emptyNote: string;
  /** Shown in the place of an image from the web, before its text. */
  readonly remoteImage: string;
  readonly skip: string;
  readonly contents: string;
  readonly breadcrumb: string;
  /** `{0}` minutes. */
  readonly minutes: string;
  readonly copy: string;
  readonly copied: string;
  /** `{0}` of `{1}` boxes. */
  readonly checkedOf: string;
  readonly insert: string;
  /** Of the button that wraps the long lines of a block of code. */
  readonly wrap: string;
  /** What the buttons of a code block belong to, for screen readers. */
  readonly codeBlock: string;
  readonly takeaways: string;
  readonly insertAll: string;
  readonly mentions: string;
  readonly previous: string;
  readonly next: string;
  readonly tags: string;
  /** `{0}` is a date. */
  readonly written: string;
  readonly updated: string;
  readonly alerts: Readonly<Record<string, string>>;
  readonly footnotes: string;
  readonly backToText: string;
  /** Why a link within the page leads nowhere. */
  readonly noHeading: string;
  /** Shown above a formula or diagram that could not be drawn; `{0}` is the reason. */
  readonly notDrawn: string;
  readonly diagram: string;
}
