import { oneLine } from './oneLine';

/** Names that Windows keeps for itself, whatever stands behind a dot. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/i;

/**
 * A name for one file or folder that every file system takes as it is: no separators or other signs
 * with a meaning, nothing unseen, no dots or blanks at its ends, no reserved name, never empty, and at
 * most 240 bytes (60 characters), of the 255 that file systems allow.
 */
export function safeFileName(name: string): string {
  const plain = Array.from(oneLine(name))
    .slice(0, 60)
    .join('')
    .replace(/[<>:"/\\|?*\ufffd]/g, '-')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (plain === '') return 'note';
  return reserved.test(plain) ? `note-${plain}` : plain;
}
