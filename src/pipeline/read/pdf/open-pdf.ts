import { DocumentError } from '../../document-error.ts';
import { LIMITS } from './limits.ts';
import type { PdfAssets } from './pdf-assets.ts';
import { loadPdfJs, type PdfJs, type PdfPage } from './pdf-js.ts';

/** An open document. `close` ends it; pages are read one at a time. */
export interface OpenPdf {
  pageCount: number;
  operators: PdfJs['OPS'];
  page(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

export interface OpenOptions {
  assets: PdfAssets;
  /** Stops the reading; what it rejects with is the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * Breaks a page off at its first image: fewer operators come than without it. Images are never decoded; without this
   * they are passed over, and leave no trace.
   */
  stopAtImages?: boolean;
}

/** Bytes → an open PDF. Throws a `DocumentError` for what is none, wants a password, or is more than `LIMITS` allows. */
export async function openPdf(bytes: Uint8Array, file: string, options: OpenOptions): Promise<OpenPdf> {
  const { pdfJs, startWorker } = await loadPdfJs();
  const { port1, port2 } = new MessageChannel();
  startWorker(port1);
  port1.start();
  const worker = new pdfJs.PDFWorker({ port: port2, verbosity: 0 });
  port2.start();
  const assets = keepFailures(options.assets);
  const task = pdfJs.getDocument({ ...FIXED, ...settings(bytes, assets, options), worker });

  const stop = Promise.withResolvers<never>();
  stop.promise.catch(() => undefined);
  const abort = () => stop.reject(options.signal?.reason);
  options.signal?.addEventListener('abort', abort);
  if (options.signal?.aborted) abort();
  let messages = 0;
  port2.addEventListener('message', ({ data }: MessageEvent<{ stream?: number }>) => {
    // Operators come in a stream; fonts and their glyphs do not.
    if (data.stream === undefined) return;
    messages++;
    if (messages === LIMITS.messagesPerPage) stop.reject(tooMuchDrawn(file));
  });
  const guarded = <T>(work: Promise<T>): Promise<T> => Promise.race([work, stop.promise]);

  const close = async () => {
    options.signal?.removeEventListener('abort', abort);
    await Promise.race([task.destroy().catch(() => undefined), Promise.resolve()]);
    worker.destroy();
    port1.close();
    port2.close();
  };
  try {
    const document = await guarded(task.promise);
    if (document.numPages > LIMITS.pages) throw tooManyPages(file, document.numPages);
    return {
      pageCount: document.numPages,
      operators: pdfJs.OPS,
      page: async (number) => {
        messages = 0;
        const page = await guarded(document.getPage(number));
        return {
          getViewport: (of) => page.getViewport(of),
          commonObjs: page.commonObjs,
          cleanup: () => page.cleanup(),
          getOperatorList: async () => {
            const list = await guarded(page.getOperatorList());
            assets.throwFirst();
            return list;
          },
        };
      },
      close,
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** No image, no script, no font of the machine; nothing is fetched but what `assets` gives. */
const FIXED = {
  verbosity: 0,
  cMapUrl: 'cmaps/',
  cMapPacked: true,
  standardFontDataUrl: 'standard_fonts/',
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  // Glyphs are not drawn: their outlines stay where they are.
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  maxImageSize: 0,
} as const;

function settings(bytes: Uint8Array, assets: PdfAssets, { stopAtImages }: OpenOptions) {
  const load = ({ kind, filename }: { kind: string; filename: string }) =>
    assets.load(kind === 'cMapUrl' ? 'cmap' : 'font', filename);
  return {
    // A copy: pdf.js takes the bytes it is given away from their owner.
    data: Uint8Array.from(bytes),
    BinaryDataFactory: class {
      fetch = load;
    },
    stopAtErrors: stopAtImages === true,
  };
}

/** pdf.js reads on without a character map it cannot get, and gives wrong characters: so the failure is kept. */
function keepFailures(assets: PdfAssets): PdfAssets & { throwFirst(): void } {
  const failures: unknown[] = [];
  return {
    load: (kind, name) =>
      assets.load(kind, name).catch((cause: unknown) => {
        failures.push(new Error(`pdf.js asked for ${kind} ${name} and did not get it.`, { cause }));
        throw cause;
      }),
    throwFirst() {
      if (failures.length > 0) throw failures[0];
    },
  };
}

const tooManyPages = (file: string, pages: number): DocumentError =>
  new DocumentError({ file, expected: `at most ${LIMITS.pages} pages`, found: `${pages} pages` });

const tooMuchDrawn = (file: string): DocumentError =>
  new DocumentError({
    file,
    expected: `a page of at most ${LIMITS.messagesPerPage},000 drawing steps`,
    found: 'one that draws more',
  });
