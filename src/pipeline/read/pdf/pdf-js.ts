import type { PdfFont } from './drawing.ts';
import type { OperatorList } from './page-content.ts';

/** The part of pdf.js that is used; its own types want the DOM of a page around them. */
export interface PdfJs {
  OPS: Readonly<Record<string, number>>;
  PDFWorker: new (options: { port: MessagePort; verbosity: number }) => { destroy(): void };
  getDocument(options: Record<string, unknown>): LoadingTask;
}

export interface LoadingTask {
  promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: readonly number[] };
  getOperatorList(): Promise<OperatorList>;
  commonObjs: { has(name: string): boolean; get(name: string): PdfFont };
  cleanup(): boolean;
}

interface PdfJsWorker {
  WorkerMessageHandler: { initializeFromPort(port: MessagePort): void };
}

/**
 * Loads pdf.js when the first PDF comes. Its worker half runs in this same thread, behind a `MessagePort`: a page
 * reads in a worker of its own already, and Node needs none. Loaded in a web worker, that half also offers itself
 * on the worker's own port with one message (`action: 'ready'`), which a page has to ignore.
 */
export async function loadPdfJs(): Promise<{ pdfJs: PdfJs; startWorker: (port: MessagePort) => void }> {
  const pdfJs = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfJs;
  // @ts-expect-error -- the package has no types for it
  const worker = (await import('pdfjs-dist/legacy/build/pdf.worker.mjs')) as PdfJsWorker;
  return { pdfJs, startWorker: (port) => worker.WorkerMessageHandler.initializeFromPort(port) };
}
