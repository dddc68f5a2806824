import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundledNotes } from '../notes/readBundledNotes';
import { readCodeMarker, sourceCode } from '../notes/sampleRegions';

/** `npm run notes:sync`: writes the regions of the sample service into the blocks that name them. */
for (const { path } of readBundledNotes()) {
  const file = join('notes', path);
  const text = readFileSync(file, 'utf8');
  const synced = text.replace(
    /^(<!-- code: .* -->)\n(```\w+)\n[^]*?^```$/gm,
    (block, marker: string, fence: string) => {
      const source = readCodeMarker(marker);
      return source === null ? block : `${marker}\n${fence}\n${sourceCode(source)}\`\`\``;
    },
  );
  if (synced !== text) writeFileSync(file, synced);
}
