/** Id of the reader's custom editor in the manifest. */
export const readerViewType = 'nexusJournal.reader';
