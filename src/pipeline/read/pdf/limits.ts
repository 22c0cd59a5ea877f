/** What one PDF may cost. A file beyond these ends in a `DocumentError`, not in a machine without memory. */
export const LIMITS = {
  /** The file. The largest published budget documents are scans of some 60 MB. */
  bytes: 200 * 1024 * 1024,
  pages: 5000,
  /** Messages of pdf.js a page, a thousand drawing operators each. */
  messagesPerPage: 300,
  charactersPerPage: 200_000,
  characters: 20_000_000,
  /** Straight strokes a page that could rule a table. A map or a chart has more, and rules none. */
  rulesPerPage: 20_000,
} as const;
