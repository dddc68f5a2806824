/** Stands in for the editor's native copy functions, which have no prebuilt binary. */
import { constants, copyFileSync } from 'node:fs';
import { copyFile, cp } from 'node:fs/promises';

export { constants, copyFile, copyFileSync, cp };
export const isCloneSupported = () => false;
