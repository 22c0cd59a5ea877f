import type { Release } from '../../export/release.ts';
import { dataWords } from '../../i18n/data-page.ts';
import { HTML_LANG, type Language, twinOf } from '../../i18n/language.ts';
import { formatYears } from '../../i18n/number.ts';
import { siteWords } from '../../i18n/site.ts';
import type { AgencyRow } from '../../model/agency.ts';
import type { Overview } from '../../query/overview.ts';
import { site } from '../../site.ts';
import type { DownloadFile, Downloads } from './download-rows.ts';

export interface DatasetFacts {
  lang: Language;
  release: Release;
  downloads: Downloads;
  totals: Overview;
  agencies: readonly Pick<AgencyRow, 'province' | 'prefecture' | 'county'>[];
  /** The paths of the page and of a download. */
  pathOf: { page: string; file: (name: string) => string };
}

const KEYWORDS = [
  '预算绩效',
  '绩效目标',
  '绩效指标',
  'performance budgeting',
  'performance indicators',
  'China',
];

/** The data set as schema.org describes one, with a `DataDownload` for each file that holds all or a table of it. */
export function datasetJsonLd({ lang, release, downloads, totals, agencies, pathOf }: DatasetFacts) {
  const whole = (path: string) => (site ? new URL(path, site).href : path);
  const years = formatYears(totals.year_min, totals.year_max);
  const places = agencies.map(({ province, prefecture, county }) =>
    [province, prefecture, county].filter(Boolean).join(''),
  );
  const download = ({ name, bytes }: DownloadFile, about: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name: about,
    contentUrl: whole(pathOf.file(name)),
    encodingFormat,
    contentSize: `${bytes} B`,
  });
  return {
    '@type': 'Dataset',
    name: dataWords.datasetName[lang],
    alternateName: dataWords.datasetName[twinOf(lang)],
    description: dataWords.datasetDescription[lang](
      String(totals.documents),
      String(totals.projects),
      String(totals.indicators),
      years,
    ),
    url: whole(pathOf.page),
    inLanguage: [HTML_LANG.zh, HTML_LANG.en],
    version: release.version,
    datePublished: release.date,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: siteWords.siteName.zh, alternateName: siteWords.siteName.en },
    keywords: KEYWORDS,
    temporalCoverage: `${totals.year_min}/${totals.year_max}`,
    spatialCoverage: [...new Set(places)].map((name) => ({ '@type': 'Place', name })),
    distribution: [
      download(downloads.archive, downloads.archive.name, 'application/zip'),
      ...downloads.tables.flatMap((table) =>
        table.files.map((file) =>
          download(file, `${lang === 'zh' ? table.title : table.title_en} (${file.format})`, file.mediaType),
        ),
      ),
    ],
  };
}
