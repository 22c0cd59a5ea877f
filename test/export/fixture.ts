import type { CitationContext, CitedDocument } from '../../src/export/cited.ts';
import type { DownloadOrigin } from '../../src/export/source-rows.ts';

export const RELEASE = { version: '0.1.0', date: '2026-11-21' };

export const NORTH: CitedDocument = {
  document_id: 'north-2023',
  title: '北市司法局2023年项目支出绩效目标表',
  agency: '北市司法局',
  agency_en: 'North Bureau of Justice',
  year: 2023,
  year_basis: 'inferred',
  status: null,
};

export const SOUTH: CitedDocument = {
  document_id: 'south-2021',
  title: '南县司法局 2021 年绩效文本 (草案)',
  agency: '南县司法局',
  agency_en: 'South Bureau of Justice',
  year: 2021,
  year_basis: 'stated',
  status: 'draft',
};

export const CONTEXT: CitationContext = {
  release: RELEASE,
  address: 'https://example.org/projects/north-2023-01/',
  accessed: '2026-12-01',
};

export const ORIGIN: DownloadOrigin = {
  release: RELEASE,
  address: 'https://example.org/explore/?type=cost',
  selection: '指标类型：成本',
  rows: 2,
  documents: [
    { ...NORTH, sha256: 'aa' },
    { ...SOUTH, sha256: 'bb' },
  ],
};
