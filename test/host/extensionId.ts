import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot';

/** Publisher and name of the extension, as its manifest has them: by these editors know it. */
export function extensionId(): string {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly publisher: string;
  };
  return `${manifest.publisher}.${manifest.name}`;
}
