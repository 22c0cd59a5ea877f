import { foldBounds, foldText } from './fold.ts';
import {
  type IndexedDocument,
  SEARCH_KINDS,
  type SearchEntry,
  type SearchIndex,
  type SearchKind,
} from './search-index.ts';

/** Stands between texts of one entry: `foldText` leaves none, so that no question reaches over it. */
export const BETWEEN_TEXTS = '\u001f';

/** An entry with its texts folded. */
export interface OpenEntry {
  kind: SearchKind;
  entry: SearchEntry;
  document: IndexedDocument | null;
  project: SearchEntry | null;
  /** Its texts as `foldText` gives them. */
  plain: string;
  /** The same after `foldBounds`. */
  bounded: string;
  /** What it stands under (agency in both languages, year, project): words that may narrow a question. */
  context: string;
}

export type OpenIndex = Readonly<Record<SearchKind, readonly OpenEntry[]>>;

/** Folds every text once, so that each question is a plain look through strings. */
export function openIndex(index: SearchIndex): OpenIndex {
  const lists = {
    ...index.entries,
    line: index.lines.flatMap((lines, document) => lineEntries(index, lines, document)),
  };
  return Object.fromEntries(
    SEARCH_KINDS.map((kind) => [kind, lists[kind].map((entry) => openEntry(kind, entry, index))]),
  ) as Record<SearchKind, OpenEntry[]>;
}

function openEntry(kind: SearchKind, entry: SearchEntry, index: SearchIndex): OpenEntry {
  const document = index.documents[entry.document ?? -1] ?? null;
  const project = index.entries.project[entry.project ?? -1] ?? null;
  const plain = entry.texts.map(foldText).join(BETWEEN_TEXTS);
  const context = [document?.agency, document?.agency_en, document?.year, project?.texts[0]];
  return {
    ...{ kind, entry, document, project, plain, bounded: foldBounds(plain) },
    context: context.map((text) => foldText(String(text ?? ''))).join(BETWEEN_TEXTS),
  };
}

function lineEntries({ documents }: SearchIndex, lines: readonly string[], document: number): SearchEntry[] {
  const id = documents[document]?.document_id;
  return lines.flatMap((text, at) =>
    text === '' ? [] : [{ id: `${id}#L${at + 1}`, texts: [text], document, line: at + 1 }],
  );
}
