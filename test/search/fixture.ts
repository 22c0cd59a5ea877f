import type { SearchIndex } from '../../src/search/search-index.ts';

/** One agency, one document of four lines, two projects, three indicators: small enough to count in the head. */
export const INDEX: SearchIndex = {
  format: 1,
  documents: [
    {
      document_id: 'north-2023',
      title: '北市绩效目标表',
      agency: '北市司法局',
      agency_en: 'North Bureau of Justice',
      year: 2023,
      year_basis: 'inferred',
      status: null,
    },
  ],
  entries: {
    agency: [{ id: 'north', texts: ['北市司法局', 'North Bureau of Justice'] }],
    project: [
      {
        id: 'north-2023-01',
        texts: ['法律援助经费', '', '用于法律援助'],
        document: 0,
        line: 1,
        amounts: [250000, 100000.5],
      },
      { id: 'north-2023-02', texts: ['人民调解'], document: 0, line: 3, amounts: [50000] },
    ],
    objective: [
      {
        id: 'north-2023-01-o01',
        texts: ['援助案件不少于100件，人民 满意'],
        document: 0,
        project: 0,
        line: 2,
      },
    ],
    indicator: [
      { id: 'north-2023-01-i01', texts: ['受援人满意度', '≥95%'], document: 0, project: 0, line: 2 },
      {
        id: 'north-2023-01-i02',
        texts: ['援助成本', '≤２５万元'],
        document: 0,
        project: 0,
        line: 2,
        amounts: [250000],
      },
      {
        id: 'north-2023-02-i01',
        texts: ['满意度', '不低于９０％', '', '当事人'],
        document: 0,
        project: 1,
        line: 4,
      },
    ],
  },
  lines: [['法律援助经费\t25', '受援人满意度\t>=95%', '', '联系人：██ 满意度']],
};
