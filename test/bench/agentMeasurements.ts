import { runTool } from '../../src/core/agentTools/runTool';
import type { ToolName } from '../../src/core/agentTools/toolDefinitions';
import { MemoryTools } from '../core/agentTools/MemoryTools';
import { type CoreMeasurement, processorTime } from './Measurement';
import { notePath } from './vault';

const code = 'from django.db import models\nfrom celery import shared_task\n';
const list = '# Ready [nexus: ready#checklist]\n# [ ] One\n# [ ] Two\n';
const known = notePath(0);

/** Calls that look at all notes, each in its own way. */
const calls: readonly (readonly [ToolName, object])[] = [
  ['search_takeaways', { query: 'retry timeout backoff' }],
  ['search_takeaways', { query: 'snapshoot resore' }],
  ['search_takeaways', { query: 'cache', kind: 'lesson' }],
  ['get_checklist', {}],
  ['get_checklist', { file: 'ready.py' }],
  ['takeaways_for_file', { file: 'shop/models.py' }],
  ['check_off_item', { file: 'ready.py', item: 'Two' }],
  ['add_takeaway', { takeaway: 'Measure before you tune.', note: known }],
];

/** What a coding agent waits for, as processor time. */
export const agentMeasurements: readonly CoreMeasurement[] = [
  {
    figure: 'answer a coding agent, processor time of the slowest tool after its first call',
    limit: 'substring scan of all notes',
    goal: { most: 100 },
    unit: 'ms',
    prepare: (texts) => {
      const notes = Object.fromEntries(texts.map((text, number) => [notePath(number), text]));
      const tools = new MemoryTools(notes, { 'shop/models.py': code, 'ready.py': list });
      const slowest = async (): Promise<number> => {
        const times: number[] = [];
        for (const [name, input] of calls) {
          const start = process.cpuUsage();
          await runTool(name, input, tools);
          const { system, user } = process.cpuUsage(start);
          times.push((system + user) / 1000);
        }
        return Math.max(...times);
      };
      const first = slowest();
      return async () => {
        await first;
        return {
          ours: await slowest(),
          limit: processorTime(() =>
            texts.filter((text) => text.toLowerCase().includes('backoff')),
          ),
        };
      };
    },
  },
];
