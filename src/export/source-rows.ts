import { citationWords } from '../i18n/citation.ts';
import { exportWords, inBoth } from '../i18n/export.ts';
import { siteWords } from '../i18n/site.ts';
import type { Scalar } from '../query/connector.ts';
import type { CitedDocument } from './cited.ts';
import type { Release } from './release.ts';

/** What a download must say about itself, so that it can be cited once it has left the site. */
export interface DownloadOrigin {
  release: Release;
  /** The address that shows the same rows again. */
  address: string;
  /** What was chosen, in words; null for everything. */
  selection: string | null;
  rows: number;
  documents: readonly (CitedDocument & { sha256: string })[];
}

/** Where the rows come from, as rows of cells: sheet 来源. Rights and reservations first, then each document. */
export function sourceRows({ release, address, selection, rows, documents }: DownloadOrigin): Scalar[][] {
  const { zh, en } = citationWords.yearOf;
  return [
    [inBoth(exportWords.site), inBoth(siteWords.siteName)],
    [inBoth(exportWords.release), `${release.version} (${release.date})`],
    [inBoth(exportWords.address), address],
    [inBoth(exportWords.selection), selection ?? inBoth(exportWords.everything)],
    [inBoth(exportWords.rows), rows],
    [inBoth(exportWords.licence), inBoth(siteWords.dataLicence)],
    [null, inBoth(siteWords.documentLicence)],
    [inBoth(exportWords.notGovernment), inBoth(siteWords.notGovernment)],
    [],
    [inBoth(exportWords.documents)],
    [
      exportWords.documentId,
      exportWords.agency,
      exportWords.documentTitle,
      exportWords.year,
      exportWords.checksum,
    ].map(inBoth),
    ...documents.map((one) => [
      one.document_id,
      `${one.agency} ${one.agency_en}`,
      one.title,
      `${zh(one)} ${en(one)}`,
      one.sha256,
    ]),
  ];
}
