import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NodeFiles } from '../../src/mcp/NodeFiles';
import { describeNotePort } from '../core/library/notePortContract';

describeNotePort(
  'in Node',
  async () => {
    const root = await mkdtemp(join(tmpdir(), 'nexus-port-'));
    return {
      files: new NodeFiles(root),
      write: async (path, text) => {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), text);
      },
      remove: (path) => rm(join(root, path), { recursive: true }),
      edit: () => Promise.reject(new Error('There is no editor.')),
      until: async (what, holds) => {
        const end = Date.now() + 15_000;
        while (!holds()) {
          if (Date.now() > end) assert.fail(`This never came true: ${what}.`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      },
      dispose: () => rm(root, { recursive: true, force: true }),
    };
  },
  false,
);
