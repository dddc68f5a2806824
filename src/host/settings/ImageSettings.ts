import * as vscode from 'vscode';
import { parseImageHosts } from '../../core/rendering/imageType';

/** The hosts whose images are loaded in every note. */
export const imageHostsSetting = 'nexusJournal.reader.alwaysLoadImagesFromTheseHosts';

/** Reads the hosts that the user allows; a workspace, whose notes they would serve, has no say. */
export function readImageHosts(): readonly string[] {
  const value = vscode.workspace
    .getConfiguration()
    .inspect<unknown>(imageHostsSetting)?.globalValue;
  if (!Array.isArray(value)) return [];
  return parseImageHosts(value.filter((text): text is string => typeof text === 'string'));
}
