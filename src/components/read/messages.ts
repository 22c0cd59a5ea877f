import type { Place } from '../../pipeline/blocks.ts';
import type { DocumentFault } from '../../pipeline/document-error.ts';
import type { FileReading } from '../../pipeline/read-file.ts';

/** What the page hands to the worker: one document. */
export interface ReadRequest {
  kind: 'read';
  /** Its name as the reader knows it. */
  file: string;
  content: Blob;
  /** Address of the folder with the assets of pdf.js, with a slash at the end. */
  assets: string;
}

/** What was read, and where each line stands in a file that is no text. */
export interface PageReading extends FileReading {
  places: readonly Place[] | null;
}

/** What the worker is at. `pages` is told of PDFs only. */
export type ReadStep =
  | { step: 'opening' }
  | { step: 'pages'; page: number; pages: number }
  | { step: 'rows' }
  | { step: 'handing-over' };

/** The parts of a reading that are lists; they travel in pieces. */
export type ListName = {
  [Key in keyof PageReading]-?: NonNullable<PageReading[Key]> extends readonly unknown[] ? Key : never;
}[keyof PageReading];

/** What the worker says. Each list comes in pieces, before `done` brings the rest. */
export type ReadReply =
  | ({ kind: 'step' } & ReadStep)
  | { kind: 'piece'; list: ListName; rows: readonly unknown[] }
  | { kind: 'done'; rest: Omit<PageReading, ListName> & { places: null | undefined } }
  | { kind: 'refused'; fault: DocumentFault }
  | { kind: 'failed'; message: string };

/** Rows a message: unpacking more at once would keep the page from answering for too long. */
export const PIECE = 500;

/** A reading → the messages that bring it. */
export function* inPieces(reading: PageReading): Generator<ReadReply> {
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(reading)) {
    if (!Array.isArray(value)) {
      rest[name] = value;
      continue;
    }
    // An empty list is a piece too, so that none is missing at the end.
    for (let at = 0; at === 0 || at < value.length; at += PIECE) {
      yield { kind: 'piece', list: name as ListName, rows: value.slice(at, at + PIECE) };
    }
  }
  yield { kind: 'done', rest: rest as Extract<ReadReply, { kind: 'done' }>['rest'] };
}

/** Puts the pieces together again: `add` each, then `finish` with what `done` brought. */
export function collectPieces() {
  const lists: Partial<Record<ListName, unknown[]>> = {};
  return {
    add({ list, rows }: Extract<ReadReply, { kind: 'piece' }>): void {
      lists[list] ??= [];
      for (const row of rows) lists[list].push(row);
    },
    finish: ({ rest }: Extract<ReadReply, { kind: 'done' }>): PageReading =>
      ({ ...rest, ...lists }) as unknown as PageReading,
  };
}
