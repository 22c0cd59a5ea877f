/** What is used of an event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Time on the processor, without what other programs took in between. */
  tdur?: number;
  args?: { name?: string };
}

/** The categories of a trace that tell tasks. */
export const TASK_CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline'];

/** A trace → what the longest task of a page's main thread took of the processor. Milliseconds. */
export function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && mains.has(threadOf(event)));
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}
