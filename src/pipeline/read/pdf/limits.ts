/** What one page of a PDF may cost, and the whole of it besides what `../limits.ts` says of all formats. */
export const LIMITS = {
  pages: 5000,
  /** Messages of pdf.js a page, a thousand drawing operators each: a full page of text and tables takes five. */
  messagesPerPage: 300,
  charactersPerPage: 200_000,
  characters: 20_000_000,
  /** Straight strokes a page that could rule a table, and places in a grid. A map or a chart has more, and rules none. */
  rulesPerPage: 20_000,
  placesPerGrid: 40_000,
} as const;
