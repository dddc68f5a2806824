/** Most characters of an address or a note's key: longer than any that browsers follow. */
export const maxAddressLength = 8_192;
/** Most characters of a text on its way to the clipboard, an editor or a file. */
export const maxTextLength = 100_000_000;
/** Most characters of one line of a note: a takeaway or a task. */
export const maxLineLength = 1_000_000;
/** Most items of a list: lines that are inserted, properties of a theme. */
export const maxItems = 20_000;
/** Highest line number, and highest index of anything counted. */
export const maxCount = 100_000_000;
/** Most images of one note that are put into an exported file or a copy. */
export const maxImages = 300;
