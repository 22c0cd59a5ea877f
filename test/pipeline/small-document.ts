import { createHash } from 'node:crypto';
import { loadVocabulary } from '../../scripts/load-vocabulary.ts';
import type { Passport } from '../../src/model/passport.ts';
import { type BuiltDocument, buildDocument } from '../../src/pipeline/build-document.ts';
import { readText } from '../../src/pipeline/read/text.ts';

export const vocabulary = await loadVocabulary();

/**
 * An invented document of an invented agency, rows one a line: two projects, 8.2 and 1.8 万元, five indicators.
 * Columns are set apart by `|` here, by tabs in the document.
 */
export const SMALL_LINES = [
  /*  1 */ '甲县司法局2024年部门预算绩效目标表',
  /*  2 */ '',
  /*  3 */ '单位：万元',
  /*  4 */ '',
  /*  5 */ '1、普法经费绩效目标表',
  /*  6 */ '',
  /*  7 */ '项目编码|A1||专项资金名称|普法经费||',
  /*  8 */ '预算规模及资金用途|预算数|8.2|其中：财政资金|8.2|其他资金|',
  /*  9 */ '|用于普法讲座。|||||',
  /* 10 */ '资金支出计划（%）|3月底|6月底|10月底|12月底||',
  /* 11 */ '|25|50|75|100||',
  /* 12 */ '绩效目标|1.办讲座。|||||',
  /* 13 */ '|2.发放宣传册。|||||',
  /* 14 */ '一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据|',
  /* 15 */ '产出指标|数量指标|讲座场次|举办讲座|≥10场|工作计划|',
  /* 16 */ '|时效指标|完成时间|按期完成|2024年12月31日前|工作计划|',
  /* 17 */ '满意度指标|服务对象满意度指标|听众满意度|问卷调查|≥90%|工作计划|',
  /* 18 */ '',
  /* 19 */ '2、调解经费绩效目标表',
  /* 20 */ '',
  /* 21 */ '项目编码|A2||专项资金名称|调解经费||',
  /* 22 */ '预算规模及资金用途|预算数|1.8|其中：财政资金|1.8|其他资金|',
  /* 23 */ '|用于调解补贴。|||||',
  /* 24 */ '绩效目标|化解纠纷|||||',
  /* 25 */ '一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据|',
  /* 26 */ '产出指标|数量指标|调解案件数|调解案件数|20件|工作计划|',
  /* 27 */ '||调解协议份数|调解协议份数|≥20份|工作计划|',
];

export const tabbed = (lines: readonly string[]): string =>
  lines.map((line) => line.replaceAll('|', '\t')).join('\n');

/** The lines with some of them replaced, by their number; `null` leaves a line out. */
export const withLines = (changes: Record<number, string | null>, lines = SMALL_LINES): string[] =>
  lines.flatMap((line, index) => {
    const change = changes[index + 1];
    return change === undefined ? [line] : change === null ? [] : change.split('\n');
  });

export function passportOf(bytes: Uint8Array, changes: Partial<Passport> = {}): Passport {
  return {
    document_id: 'jia-justice-2024',
    title: '甲县司法局2024年部门预算绩效目标表',
    file: 'document.txt',
    original_file_name: 'document.txt',
    sha256: sha256(bytes),
    agency: {
      agency_id: 'jia-justice',
      name: '甲县司法局',
      name_en: 'Jia County Bureau of Justice (invented)',
      printed_code: null,
      kind: 'justice_bureau',
      admin_level: 'county',
      division_code: '511724',
      publisher_as_printed: '甲县司法局',
    },
    year: 2024,
    year_basis: 'stated',
    year_evidence: { line: 1, words: '2024年' },
    status: null,
    published_at: null,
    licence_note: '虚构文件，仅供测试。',
    ...changes,
  };
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Lines → a built document, as `npm run data` builds it. */
export function buildLines(lines: readonly string[], changes: Partial<Passport> = {}): BuiltDocument {
  return buildText(tabbed(lines), changes);
}

export function buildText(text: string, changes: Partial<Passport> = {}): BuiltDocument {
  const bytes = new TextEncoder().encode(text);
  const passport = passportOf(bytes, changes);
  return buildDocument(
    { passport, read: readText(bytes, passport.file), sha256: passport.sha256 },
    vocabulary,
  );
}
