/**
 * What pdf.js needs besides the document: how Chinese fonts that a PDF names without embedding number their
 * characters (`cmap`, as `UniGB-UCS2-H.bcmap`), and the widths of the standard fonts (`font`). From a folder in
 * Node, from our own origin in a page.
 */
export interface PdfAssets {
  load(kind: 'cmap' | 'font', name: string): Promise<Uint8Array>;
}
