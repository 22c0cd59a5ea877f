import { describe, expect, test } from 'vitest';
import { type Citations, cite } from '../../src/export/citation.ts';
import type { Cited } from '../../src/export/cited.ts';
import { CONTEXT, NORTH, SOUTH } from './fixture.ts';

const CITED = {
  document: { kind: 'document', document: SOUTH },
  agency: {
    kind: 'agency',
    agency_id: 'north',
    name: NORTH.agency,
    name_en: NORTH.agency_en,
    documents: [NORTH],
  },
  theme: {
    ...{ kind: 'theme', theme_id: 'legal-aid', name: '法律援助', name_en: 'Legal aid' },
    documents: [SOUTH],
  },
  project: {
    kind: 'project',
    document: NORTH,
    project_id: 'north-2023-01',
    name: '后勤服务项目',
    line_start: 5,
    line_end: 90,
  },
  indicator: {
    ...{ kind: 'indicator', document: NORTH, indicator_id: 'north-2023-01-i05', project: '后勤服务项目' },
    ...{ name: '保洁人员数量', value_raw: '≥15人', line_start: 51, line_end: 51 },
  },
  chart: {
    ...{ kind: 'chart', chart_id: 'budget-strip', documents: [NORTH, SOUTH] },
    title: { zh: '七成指标是数字', en: 'Seven in ten targets are numbers' },
  },
} as const satisfies Record<string, Cited>;

const URL = CONTEXT.address;

const EXPECTED: Record<keyof typeof CITED, Omit<Citations, 'bibtex'>> = {
  document: {
    short: {
      zh: `南县司法局：《南县司法局 2021 年绩效文本 (草案)》，2021年度（草案）。绩效对照 0.1.0，${URL}`,
      en: `South Bureau of Justice: 南县司法局 2021 年绩效文本 (草案), budget year 2021 (draft). Jixiao 0.1.0, ${URL}`,
    },
    gbt7714: `南县司法局. 南县司法局 2021 年绩效文本 (草案):2021年度（草案）[EB/OL]. 数据0.1.0版. 绩效对照,2026(2026-11-21)[2026-12-01]. ${URL}.`,
    english: `South Bureau of Justice. 南县司法局 2021 年绩效文本 (草案), budget year 2021 (draft). Jixiao (绩效对照), data release 0.1.0, 21 November 2026. Accessed 1 December 2026. ${URL}`,
  },
  agency: {
    short: {
      zh: `绩效对照：《北市司法局的预算绩效目标》，整理自北市司法局2023年度（推定）。绩效对照 0.1.0，${URL}`,
      en: `Jixiao: Budget performance targets of the North Bureau of Justice, compiled from North Bureau of Justice, budget year 2023 (inferred). Jixiao 0.1.0, ${URL}`,
    },
    gbt7714: `绩效对照. 北市司法局的预算绩效目标:整理自北市司法局2023年度（推定）[DB/OL]. 数据0.1.0版. 绩效对照,2026(2026-11-21)[2026-12-01]. ${URL}.`,
    english: `Jixiao. Budget performance targets of the North Bureau of Justice, compiled from North Bureau of Justice, budget year 2023 (inferred). Jixiao (绩效对照), data release 0.1.0, 21 November 2026. Accessed 1 December 2026. ${URL}`,
  },
  theme: {
    short: {
      zh: `绩效对照：《“法律援助”主题的预算绩效目标》，整理自南县司法局2021年度（草案）。绩效对照 0.1.0，${URL}`,
      en: `Jixiao: Budget performance targets on the theme “Legal aid”, compiled from South Bureau of Justice, budget year 2021 (draft). Jixiao 0.1.0, ${URL}`,
    },
    gbt7714: `绩效对照. “法律援助”主题的预算绩效目标:整理自南县司法局2021年度（草案）[DB/OL]. 数据0.1.0版. 绩效对照,2026(2026-11-21)[2026-12-01]. ${URL}.`,
    english: `Jixiao. Budget performance targets on the theme “Legal aid”, compiled from South Bureau of Justice, budget year 2021 (draft). Jixiao (绩效对照), data release 0.1.0, 21 November 2026. Accessed 1 December 2026. ${URL}`,
  },
  project: {
    short: {
      zh: `北市司法局：“后勤服务项目”，《北市司法局2023年项目支出绩效目标表》2023年度（推定），第5-90行。绩效对照 0.1.0，${URL}`,
      en: `North Bureau of Justice: “后勤服务项目”, 北市司法局2023年项目支出绩效目标表, budget year 2023 (inferred), lines 5–90. Jixiao 0.1.0, ${URL}`,
    },
    gbt7714: `北市司法局. 后勤服务项目[DB/OL]//北市司法局2023年项目支出绩效目标表:2023年度（推定）. 数据0.1.0版. 绩效对照,2026:第5-90行(2026-11-21)[2026-12-01]. ${URL}.`,
    english: `North Bureau of Justice. “后勤服务项目” (budget project). In: 北市司法局2023年项目支出绩效目标表, budget year 2023 (inferred), lines 5–90. Jixiao (绩效对照), data release 0.1.0, 21 November 2026. Accessed 1 December 2026. ${URL}`,
  },
  indicator: {
    short: {
      zh: `北市司法局：“后勤服务项目：保洁人员数量 ≥15人”，《北市司法局2023年项目支出绩效目标表》2023年度（推定），第51行。绩效对照 0.1.0，${URL}`,
      en: `North Bureau of Justice: “后勤服务项目：保洁人员数量 ≥15人”, 北市司法局2023年项目支出绩效目标表, budget year 2023 (inferred), line 51. Jixiao 0.1.0, ${URL}`,
    },
    gbt7714: `北市司法局. 后勤服务项目：保洁人员数量 ≥15人[DB/OL]//北市司法局2023年项目支出绩效目标表:2023年度（推定）. 数据0.1.0版. 绩效对照,2026:第51行(2026-11-21)[2026-12-01]. ${URL}.`,
    english: `North Bureau of Justice. “后勤服务项目：保洁人员数量 ≥15人” (performance indicator). In: 北市司法局2023年项目支出绩效目标表, budget year 2023 (inferred), line 51. Jixiao (绩效对照), data release 0.1.0, 21 November 2026. Accessed 1 December 2026. ${URL}`,
  },
  chart: {
    short: {
      zh: `绩效对照：《七成指标是数字》，整理自北市司法局2023年度（推定）和南县司法局2021年度（草案）。绩效对照 0.1.0，${URL}`,
      en: `Jixiao: Seven in ten targets are numbers, compiled from North Bureau of Justice, budget year 2023 (inferred) and South Bureau of Justice, budget year 2021 (draft). Jixiao 0.1.0, ${URL}`,
    },
    gbt7714: `绩效对照. 七成指标是数字:整理自北市司法局2023年度（推定）和南县司法局2021年度（草案）[DB/OL]. 数据0.1.0版. 绩效对照,2026(2026-11-21)[2026-12-01]. ${URL}.`,
    english: `Jixiao. Seven in ten targets are numbers, compiled from North Bureau of Justice, budget year 2023 (inferred) and South Bureau of Justice, budget year 2021 (draft). Jixiao (绩效对照), data release 0.1.0, 21 November 2026. Accessed 1 December 2026. ${URL}`,
  },
};

describe('cites', () => {
  test.each(Object.keys(CITED) as (keyof typeof CITED)[])(
    '%s: short line in both languages, GB/T 7714, English',
    (kind) => {
      expect(cite(CITED[kind], CONTEXT)).toMatchObject(EXPECTED[kind]);
    },
  );
});

test('BibTeX names agency, document, budget year, lines, release and address, each once escaped', () => {
  expect(
    cite(
      { ...CITED.indicator, value_raw: '≥95%' },
      { ...CONTEXT, address: 'https://example.org/a_b/?x=1&y=2#i05' },
    ).bibtex,
  ).toBe(
    `@misc{jixiao-north-2023-01-i05,
  author       = {{北市司法局 (North Bureau of Justice)}},
  title        = {{后勤服务项目：保洁人员数量 ≥95\\%}},
  howpublished = {绩效对照 (Jixiao), data release 0.1.0, 21 November 2026},
  year         = {2026},
  note         = {performance indicator, in: 北市司法局2023年项目支出绩效目标表, budget year 2023 (inferred), line 51},
  url          = {https://example.org/a_b/?x=1&y=2#i05},
  urldate      = {2026-12-01},
}
`,
  );
});

test('the title of a chart is in BibTeX in both languages', () => {
  expect(cite(CITED.chart, CONTEXT).bibtex).toContain(
    'title        = {{七成指标是数字 (Seven in ten targets are numbers)}}',
  );
});

test('a draft whose year is inferred says both', () => {
  const document = { ...NORTH, status: 'draft' };
  const { gbt7714, english } = cite({ kind: 'document', document }, CONTEXT);
  expect(gbt7714).toContain('2023年度（草案，推定）');
  expect(english).toContain('budget year 2023 (draft, inferred)');
});

test('more than five documents are counted', () => {
  const documents = Array.from({ length: 6 }, () => NORTH);
  const { short } = cite({ ...CITED.chart, documents }, CONTEXT);
  expect(short.zh).toContain('整理自6份文件');
  expect(short.en).toContain('compiled from 6 documents');
});

test('an indicator without a target ends with its name', () => {
  expect(cite({ ...CITED.indicator, value_raw: null }, CONTEXT).short.zh).toContain(
    '“后勤服务项目：保洁人员数量”',
  );
});

test('printed breaks and marks of direction do not break the line', () => {
  const { short, gbt7714, english } = cite({ ...CITED.project, name: '后勤\n服务\u202e项目' }, CONTEXT);
  for (const line of [short.zh, short.en, gbt7714, english]) expect(line).toContain('后勤 服务项目');
});

test('where nobody has read it yet, no day of access is made up', () => {
  const { gbt7714, bibtex, english } = cite(CITED.project, { ...CONTEXT, accessed: null });
  expect(gbt7714).toContain(`:第5-90行(2026-11-21). ${URL}.`);
  expect(bibtex).not.toContain('urldate');
  expect(english).toContain(`21 November 2026. ${URL}`);
});

test.each(['', '2026-13-01', '1 December 2026', 'today'])('the day "%s" is an error', (accessed) => {
  expect(() => cite(CITED.project, { ...CONTEXT, accessed })).toThrow(/expected a day/);
});
