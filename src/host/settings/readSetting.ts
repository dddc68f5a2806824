import type * as vscode from 'vscode';

/** A setting that is on or off; anything else that stands there counts as the fallback. */
export function readFlag(
  settings: vscode.WorkspaceConfiguration,
  name: string,
  fallback: boolean,
): boolean {
  const value = settings.get<unknown>(name);
  return typeof value === 'boolean' ? value : fallback;
}

/** A setting that lists texts; blank ones and what is no text are left out. */
export function readTexts(
  settings: vscode.WorkspaceConfiguration,
  name: string,
): readonly string[] {
  const value = settings.get<unknown>(name);
  if (!Array.isArray(value)) return [];
  return value.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
}

/** The keys of a setting whose values are `true`, such as the globs of `files.exclude`. */
export function readSwitchedOn(
  settings: vscode.WorkspaceConfiguration,
  name: string,
): readonly string[] {
  const value = settings.get<unknown>(name);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, on]) => (on === true ? [key] : []));
}

/** A setting that is one of the named values; undefined for anything else that stands there. */
export function readOneOf<Value extends string>(
  settings: vscode.WorkspaceConfiguration,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const value = settings.get<unknown>(name);
  return values.find((candidate) => candidate === value);
}
