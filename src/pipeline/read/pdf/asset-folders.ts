/** The release of pdf.js. The folder carries it, so that a browser may keep the files for good. */
export const PDF_JS_VERSION = '6.5.438';

/** Folder of the site that the assets of pdf.js are served from. */
export const PDF_FOLDER = `reader/pdfjs-${PDF_JS_VERSION}/`;

/** Where each kind of asset lies, in the package and in that folder. */
export const ASSET_FOLDERS = { cmap: 'cmaps', font: 'standard_fonts' } as const;
