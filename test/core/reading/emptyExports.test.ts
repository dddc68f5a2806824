import assert from 'node:assert/strict';
import { markedText } from '../../../src/core/agentInstructions/exportMarkers';
import { readNote } from '../../../src/core/reading/readNote';

const exported = markedText(
  'docker#takeaways',
  '## Docker: Takeaways\n\n- Build once, deploy often.',
);

function read(text: string): { readonly takeaways: string[]; readonly sections: string[] } {
  const { sections, takeaways } = readNote(text, 'AGENTS');
  return {
    takeaways: takeaways.map(({ line, text: lesson }) => `${line}: ${lesson}`),
    sections: sections.map(({ title }) => title),
  };
}

describe('a note that contains an export', () => {
  it('has its own lessons only, on their lines', () => {
    const text = `# Rules\n\n${exported}\n\n## Takeaways\n\n- Mine comes first.\n`;
    assert.deepEqual(read(text), {
      takeaways: ['13: Mine comes first.'],
      sections: ['Rules', 'Takeaways'],
    });
  });

  it('of nothing else is empty', () => {
    assert.deepEqual(read(`${exported}\n`), { takeaways: [], sections: [] });
  });

  it('without an end is read as it stands', () => {
    const text = exported.replace(/<!-- nexus-journal:end .+/, '');
    assert.equal(read(text).takeaways.length, 1);
  });
});
