import type * as vscode from 'vscode';

/** The note keys remembered under a name; what is stored is not trusted to be a list of texts. */
export function readKeys(memory: vscode.Memento, name: string): readonly string[] {
  const stored: unknown = memory.get(name);
  if (!Array.isArray(stored)) return [];
  return [...new Set(stored.filter((key): key is string => typeof key === 'string'))];
}
