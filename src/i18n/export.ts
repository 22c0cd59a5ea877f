import type { Dictionary } from './language.ts';

/** Words inside the files that a reader takes away: both languages stand in each file, whoever asked for it. */
export const exportWords = {
  field: { zh: '字段', en: 'Field' },
  type: { zh: '类型', en: 'Type' },
  nullable: { zh: '可为空', en: 'May be empty' },
  values: { zh: '取值', en: 'Values' },
  meaning: { zh: '说明', en: 'Meaning' },
  typeText: { zh: '文字', en: 'text' },
  typeInteger: { zh: '整数', en: 'whole number' },
  typeDecimal: { zh: '数值', en: 'number' },
  typeFlag: { zh: '是否', en: 'true or false' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },

  site: { zh: '来源', en: 'Source' },
  release: { zh: '数据版本', en: 'Data release' },
  address: { zh: '地址', en: 'Address' },
  selection: { zh: '所选条件', en: 'Selection' },
  everything: { zh: '全部数据', en: 'everything' },
  rows: { zh: '行数', en: 'Rows' },
  licence: { zh: '许可', en: 'Licence' },
  notGovernment: { zh: '声明', en: 'Note' },
  documents: { zh: '原始文件', en: 'Source documents' },
  documentId: { zh: '文件编号', en: 'Document id' },
  agency: { zh: '发布机构', en: 'Agency' },
  documentTitle: { zh: '标题', en: 'Title' },
  year: { zh: '预算年度', en: 'Budget year' },
  checksum: { zh: 'SHA-256 校验值', en: 'SHA-256' },
} satisfies Dictionary;

/** Both languages of one entry in one cell: `字段 Field`. */
export function inBoth({ zh, en }: { zh: string; en: string }): string {
  return `${zh} ${en}`;
}
