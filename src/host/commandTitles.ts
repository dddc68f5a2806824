/**
 * The titles of an extension's commands in the display language, by id, from its manifest as the
 * editor hands it out: a translated title is an object there, with the title as `value`.
 */
export function commandTitles(manifest: unknown): ReadonlyMap<string, string> {
  const contributed = fieldOf(fieldOf(manifest, 'contributes'), 'commands');
  const commands: readonly unknown[] = Array.isArray(contributed) ? contributed : [];
  return new Map(
    commands.flatMap((command): [string, string][] => {
      const id = fieldOf(command, 'command');
      const title = fieldOf(command, 'title');
      const text = typeof title === 'string' ? title : fieldOf(title, 'value');
      return typeof id === 'string' && typeof text === 'string' ? [[id, text]] : [];
    }),
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
