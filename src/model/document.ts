import { z } from 'zod';
import { decimal, oneOf, requiredDecimal, requiredInteger, requiredOneOf, requiredText } from './column.ts';

/** One published document: `tianjin-justice-2023`. */
export const documentSchema = z.strictObject({
  document_id: requiredText('文件编号：机构、年度', 'Document id: agency and year'),
  agency_id: requiredText('发布机构编号', 'Id of the publishing agency'),
  title: requiredText(
    '文件标题；未印标题时由机构、年度和表名合成',
    "The document's own heading; where none is printed, agency, year and table name put together",
  ),
  title_basis: requiredOneOf(
    ['printed', 'composed'],
    '标题是原文所印（printed）还是合成（composed）',
    'Whether the title is printed or composed',
  ),
  year: requiredInteger('预算年度', 'Budget year'),
  year_basis: requiredOneOf(
    ['stated', 'inferred'],
    '年度是原文写明（stated）还是据文中内容推定（inferred）',
    'Whether the year is stated in the document or inferred from it',
  ),
  year_evidence: requiredText(
    '年度所依据的原文及行号',
    'The printed words the year rests on, with their line number',
  ),
  template: requiredText('读作哪一种表式', 'Which layout it was read as'),
  status: oneOf(['draft'], '文件自称草案时为 draft', 'draft where the document calls itself 草案'),
  money_unit: requiredOneOf(['万元', '元'], '原文的金额单位', 'The unit of money as printed'),
  stated_total_yuan: decimal('原文所印合计（元）', 'The grand total that the document prints, in yuan'),
  project_count: requiredInteger('项目数', 'Number of projects'),
  indicator_count: requiredInteger('指标数', 'Number of indicators'),
  source_file: requiredText('原始文件名', 'Original file name'),
  sha256: requiredText('原始文件的 SHA-256 校验值', 'SHA-256 checksum of the file as published'),
  line_count: requiredInteger('行数', 'Number of lines'),
  coverage: requiredDecimal(
    '非空白字符中已被读取并说明用途的比例（0–1）',
    'Share of the non-blank characters that the reading accounts for (0 to 1)',
  ),
});

export type DocumentRow = z.infer<typeof documentSchema>;
