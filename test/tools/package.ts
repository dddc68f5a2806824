import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { packageExtension } from '../host/packageExtension';
import { projectRoot } from '../host/projectRoot';

const file = await packageExtension();
const { size } = await stat(file);
console.log(`${relative(projectRoot, file)} (${(size / 1024).toFixed(0)} kB)`);
