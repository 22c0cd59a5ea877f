import { expect, test } from 'vitest';
import { datasetJsonLd } from '../../../src/components/data/dataset-json-ld.ts';
import type { Downloads } from '../../../src/components/data/download-rows.ts';
import type { Overview } from '../../../src/query/overview.ts';
import { RELEASE } from '../../export/fixture.ts';

const downloads = {
  archive: { name: 'all.zip', bytes: 9 },
  others: [],
  tables: [
    {
      ...{ name: 'themes', title: '主题', title_en: 'Themes', columns: [], rows: 2 },
      files: [{ name: 'themes.csv', bytes: 7, format: 'csv', mediaType: 'text/csv' }],
    },
  ],
} as Downloads;
const facts = {
  release: RELEASE,
  downloads,
  totals: { documents: 2, projects: 3, indicators: 4, year_min: 2021, year_max: 2024 } as Overview,
  agencies: [
    { province: '天津市', prefecture: null, county: null },
    { province: '天津市', prefecture: null, county: null },
    { province: '四川省', prefecture: '达州市', county: '大竹县' },
  ],
  pathOf: { page: '/data/', file: (name: string) => `/data/${name}` },
};

test('the data set says what it is, of when, of where, and every file of it', () => {
  expect(datasetJsonLd({ ...facts, lang: 'zh' })).toMatchObject({
    '@type': 'Dataset',
    version: RELEASE.version,
    datePublished: RELEASE.date,
    temporalCoverage: '2021/2024',
    spatialCoverage: [{ name: '天津市' }, { name: '四川省达州市大竹县' }],
    distribution: [
      { contentUrl: '/data/all.zip', encodingFormat: 'application/zip', contentSize: '9 B' },
      { name: '主题 (csv)', contentUrl: '/data/themes.csv', encodingFormat: 'text/csv' },
    ],
  });
});

test.each(['zh', 'en'] as const)(
  'its description in %s has the length that search engines ask for',
  (lang) => {
    const { description } = datasetJsonLd({ ...facts, lang });
    expect(description.length).toBeGreaterThan(50);
    expect(description.length).toBeLessThan(5000);
  },
);
