import type { DocumentFault } from '../../pipeline/document-error.ts';
import {
  collectPieces,
  type PageReading,
  type ReadReply,
  type ReadRequest,
  type ReadStep,
} from './messages.ts';

/** Without a word from the worker for so long, it is taken to be caught in the file. Milliseconds. */
export const QUIET_LIMIT = 90_000;

/** Why a document was not read. */
export type NotRead =
  | { reason: 'refused'; fault: DocumentFault }
  | { reason: 'cancelled' }
  /** Nothing was heard for `QUIET_LIMIT`. */
  | { reason: 'quiet' }
  /** The worker broke down, most likely for lack of memory, or met a fault of ours. */
  | { reason: 'broke'; message: string };

export type ReadOutcome = { reading: PageReading } | { notRead: NotRead };

/** The part of a worker that is used. */
export type ReadWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface ReadWorkerOptions {
  startWorker: () => ReadWorker;
  onStep: (step: ReadStep) => void;
  signal: AbortSignal;
  quietLimit?: number;
}

/**
 * Has one document read by a worker of its own, which is ended in every case: with it goes all that it held in memory.
 * Never rejects for a document; why one was not read is in the outcome.
 */
export function readInWorker(request: ReadRequest, options: ReadWorkerOptions): Promise<ReadOutcome> {
  const { startWorker, onStep, signal, quietLimit = QUIET_LIMIT } = options;
  if (signal.aborted) return Promise.resolve({ notRead: { reason: 'cancelled' } });
  const worker = startWorker();
  const pieces = collectPieces();
  return new Promise((resolve) => {
    let clock: ReturnType<typeof setTimeout>;
    const end = (outcome: ReadOutcome) => {
      clearTimeout(clock);
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(outcome);
    };
    const cancel = () => end({ notRead: { reason: 'cancelled' } });
    const watch = () => {
      clearTimeout(clock);
      clock = setTimeout(() => end({ notRead: { reason: 'quiet' } }), quietLimit);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
      watch();
      if (data.kind === 'step') onStep(data);
      else if (data.kind === 'piece') pieces.add(data);
      else if (data.kind === 'done') end({ reading: pieces.finish(data) });
      else if (data.kind === 'refused') end({ notRead: { reason: 'refused', fault: data.fault } });
      else if (data.kind === 'failed') end({ notRead: { reason: 'broke', message: data.message } });
      // Anything else is pdf.js saying that it is there.
    });
    worker.addEventListener('error', (event) =>
      end({ notRead: { reason: 'broke', message: (event as ErrorEvent).message ?? '' } }),
    );
    signal.addEventListener('abort', cancel);
    watch();
    worker.postMessage(request);
  });
}
