import { z } from 'zod';
import { requiredOneOf, requiredText, text } from './column.ts';

export const AGENCY_KINDS = ['justice_bureau', 'court', 'other'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export const ADMIN_LEVELS = ['province', 'prefecture', 'county'] as const;
export type AdminLevel = (typeof ADMIN_LEVELS)[number];

/** A government body that publishes targets. Its printed code is unique only inside one finance department. */
export const agencySchema = z.strictObject({
  agency_id: requiredText('机构编号', 'Agency id'),
  name: requiredText('机构名称', 'Name in Chinese'),
  name_en: requiredText('机构英文名称', 'Name in English'),
  printed_code: text('原文所印的预算单位编码', 'Budget-unit code as printed'),
  kind: requiredOneOf(AGENCY_KINDS, '机构类别', 'Kind of body'),
  admin_level: requiredOneOf(
    ADMIN_LEVELS,
    '行政层级：省级、地级、县级',
    'Level of government: province, prefecture, county',
  ),
  province: requiredText('省、自治区、直辖市', 'Province, autonomous region or municipality'),
  prefecture: text(
    '地级市；直辖市及省级机构为空',
    'Prefecture-level city; null for the four municipalities and for provincial bodies',
  ),
  county: text('县、区；层级在县以上时为空', 'County or district; null above that level'),
  division_code: requiredText(
    '行政区划代码（GB/T 2260，六位）',
    'Administrative division code (GB/T 2260, six digits)',
  ),
  publisher_as_printed: requiredText('原文所印的编制或公开单位', 'Publishing unit as printed'),
});

export type AgencyRow = z.infer<typeof agencySchema>;
