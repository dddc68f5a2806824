/** One event of the browser's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly data?: { readonly frame?: string; readonly url?: string };
    readonly beginData?: { readonly frame?: string };
  };
}

/** What to trace for `pageTasks`. */
export const traceCategories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

/**
 * How long the page of a script was at work in each task of its thread, in milliseconds: the script
 * itself with all it calls, and the styles, layout and painting of its frame. The window's own work
 * in the same tasks, which it shares a thread with in a browser, is none of the page's.
 */
export function pageTasks(trace: Buffer, script: string): number[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const timed = traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const own = timed.find(({ args }) => args?.data?.url?.endsWith(script) === true);
  if (own === undefined) return [];
  const frame = frameOf(own);
  const thread = timed
    .filter(({ pid, tid }) => pid === own.pid && tid === own.tid)
    .sort((one, other) => one.ts - other.ts || endOf(other) - endOf(one));
  const tasks = outermost(thread.filter(({ name }) => name.endsWith('RunTask')));
  const work = outermost(thread.filter((event) => frameOf(event) === frame));
  return tasks
    .map((task) =>
      work
        .filter(({ ts }) => ts >= task.ts && ts < endOf(task))
        .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0),
    )
    .filter((time) => time > 0);
}

/** Events that lie within no other of them; they come by their starts, the longest first. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -1;
  return events.filter((event) => {
    if (event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function frameOf({ args }: TraceEvent): string | undefined {
  return args?.data?.frame ?? args?.beginData?.frame;
}
