import { describe, expect, test } from 'vitest';
import { inPieces, type ReadReply } from '../../../src/components/read/messages.ts';
import {
  type ReadOutcome,
  type ReadWorker,
  readInWorker,
} from '../../../src/components/read/read-in-worker.ts';
import { readText, SMALL_TABLE } from './small-reading.ts';

/** A worker that does as it is told here, and says whether it was ended. */
function actor(play: (say: (message: unknown) => void, breakDown: (message: string) => void) => void) {
  const target = new EventTarget();
  const seen = { isEnded: false };
  const worker = Object.assign(target, {
    postMessage: () =>
      play(
        (data) => target.dispatchEvent(Object.assign(new Event('message'), { data })),
        (message) => target.dispatchEvent(Object.assign(new Event('error'), { message })),
      ),
    terminate: () => {
      seen.isEnded = true;
    },
  });
  return { worker: worker as unknown as ReadWorker, seen };
}

const REQUEST = { kind: 'read', file: 'a.txt', content: new Blob(), assets: '' } as const;

async function play(
  part: Parameters<typeof actor>[0],
  { stop, quietLimit = 1000 }: { stop?: AbortController; quietLimit?: number } = {},
): Promise<{ outcome: ReadOutcome; steps: string[]; isEnded: boolean }> {
  const { worker, seen } = actor(part);
  const steps: string[] = [];
  const outcome = await readInWorker(REQUEST, {
    startWorker: () => worker,
    onStep: ({ step }) => steps.push(step),
    signal: (stop ?? new AbortController()).signal,
    quietLimit,
  });
  return { outcome, steps, isEnded: seen.isEnded };
}

describe('a document read by a worker', () => {
  test('comes with its steps, whatever pdf.js says in between, and the worker is ended', async () => {
    const reading = await readText(SMALL_TABLE);
    const messages: ReadReply[] = [{ kind: 'step', step: 'rows' }, ...inPieces(reading)];
    const played = await play((say) => {
      say({ sourceName: 'worker', targetName: 'main', action: 'ready', data: null });
      for (const message of messages) say(message);
    });
    expect(played).toEqual({ outcome: { reading }, steps: ['rows'], isEnded: true });
  });

  const fault = { file: 'a.txt', line: 3, column: null, expected: 'a number', found: 'none' };
  test.each([
    ['is refused', (say) => say({ kind: 'refused', fault }), { reason: 'refused', fault }],
    ['meets a fault', (say) => say({ kind: 'failed', message: 'x' }), { reason: 'broke', message: 'x' }],
    [
      'breaks the worker',
      (_, breakDown) => breakDown('no memory'),
      { reason: 'broke', message: 'no memory' },
    ],
  ] as const satisfies readonly [string, Parameters<typeof actor>[0], object][])(
    'that %s says so, and the worker is ended',
    async (_, part, notRead) => {
      expect(await play(part)).toEqual({ outcome: { notRead }, steps: [], isEnded: true });
    },
  );

  test('that is stopped on the way ends the worker at once', async () => {
    const stop = new AbortController();
    const played = await play(
      (say) => {
        say({ kind: 'step', step: 'opening' });
        stop.abort();
      },
      { stop },
    );
    expect(played).toEqual({
      outcome: { notRead: { reason: 'cancelled' } },
      steps: ['opening'],
      isEnded: true,
    });
  });

  test('that is stopped before its turn starts no worker', async () => {
    const stop = new AbortController();
    stop.abort();
    const outcome = readInWorker(REQUEST, {
      startWorker: () => {
        throw new Error('started');
      },
      onStep: () => undefined,
      signal: stop.signal,
    });
    expect(await outcome).toEqual({ notRead: { reason: 'cancelled' } });
  });

  test('that catches the worker is given up once nothing more is heard', async () => {
    const played = await play((say) => say({ kind: 'step', step: 'rows' }), { quietLimit: 20 });
    expect(played).toEqual({ outcome: { notRead: { reason: 'quiet' } }, steps: ['rows'], isEnded: true });
  });
});
