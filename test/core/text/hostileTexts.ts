/** VS Code's pattern of a link in a message, a prompt or a description (its `linkedText.ts`), 1.100 to 1.139. */
export const linkedText =
  /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

/** Line breaks, control characters and direction marks: none may reach a message or a row. */
export const unseenCharacters =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/** Values as a hostile note, file name or address would hold them, by what they try. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a command link': '[Open it](command:workbench.action.terminal.new)',
  'a command link that closes the quotation':
    'x". [Repair](command:runCommands?%7B%22a%22%3A1%7D) "',
  'a web link': '[docs](https://example.com/a "title")',
  'a file link': '[file](file:///etc/passwd)',
  'the joint alone': '](command:a.b)',
  'the first half': '[Click',
  'the second half': '(command:a.b)',
  'the joint around a character nobody sees': '[a]\u200b\u0000(command:a.b)',
  'nested brackets': '[[a]](command:a.b)]](command:a.b)',
  'line breaks': 'one\r\ntwo\u2028three\u0085four\vfive',
  'percent-encoded line breaks': 'one%0A%0Dtwo%E2%80%A8',
  'a direction override': '\u202egnp.exe\u2066abc\u2069\u061c',
  'right-to-left text': 'שלום [עולם](command:a.b) مرحبا',
  'an icon': '$(zap) $(sync~spin)',
  'half a pair': '\ud83d',
  'a hundred thousand characters': 'x'.repeat(100_000),
  'twenty thousand pictures': '😀'.repeat(20_000),
};
