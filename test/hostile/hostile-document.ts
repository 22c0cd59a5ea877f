import { passportOf, SMALL_LINES, sha256, tabbed, withLines } from '../pipeline/small-document.ts';

/** Runs where it is taken for code: sets a mark that tests look for. Printed words keep it as text. */
const RUN = 'hacked=1';

/**
 * Printed text of an invented agency that attacks whatever shows it. Characters that cannot be seen are written as
 * escapes, so that the reader of this file sees what they are.
 */
export const HOSTILE = {
  script: `<script>${RUN}</script>`,
  image: `<img src=x onerror="${RUN}">`,
  closing: `</script></title></style></textarea></svg>--><svg onload="${RUN}">`,
  quotes: `"' onmouseover="${RUN}" data-hacked='1' x="`,
  cdata: `]]><b data-hacked>&lt;&amp;&#60;script&#62;`,
  template: `\${hacked=1} {{constructor.constructor("${RUN}")()}}`,
  link: `javascript:${RUN}`,
  sql: `'; DROP TABLE indicators; --`,
  command: `=cmd|'/C calc'!A0`,
  hyperlink: '=HYPERLINK("http://127.0.0.1:9/?x="&A1,"核对")',
  plus: '+cmd|x!A0',
  minus: '-1+cmd|x!A0',
  at: '@SUM(1,cmd|x!A0)',
  fullWidth: '＝1+cmd|x!A0',
  /** Right-to-left override, never closed: turns what stands after it around. */
  override: '甲\u202e乙丙10%',
  isolate: '甲\u2067乙丙\u200f丁',
  arabic: 'شرطة 12 县',
  unseen: '甲\u200b乙\ufeff丙\u00ad丁\u2028戊',
  long: '很长的名称'.repeat(2000),
  unbroken: 'x'.repeat(10_000),
} as const;

export const HOSTILE_ID = 'jia-justice-2024';
/** Short enough to stand in a title that is known for one. */
export const HOSTILE_AGENCY = '甲县<b data-hacked>"\'&司法局';

const HOSTILE_TITLE = `${HOSTILE_AGENCY}2024年部门预算绩效目标表`;

/** Rows whose every printed cell is hostile; the rest of the document is as any other. */
const LINES = withLines(
  {
    1: HOSTILE_TITLE,
    5: `1、${HOSTILE.script}绩效目标表`,
    7: `项目编码|A1||专项资金名称|${HOSTILE.script}${HOSTILE.quotes}||`,
    9: `|${HOSTILE.closing}|||||`,
    12: `绩效目标|1.${HOSTILE.image}|||||`,
    13: `|${HOSTILE.override}|||||`,
    15: [
      `产出指标|数量指标|${HOSTILE.command.replaceAll('|', '¦')}|${HOSTILE.hyperlink}|≥10场|工作计划|`,
      `|数量指标|${HOSTILE.cdata}|${HOSTILE.template}|${HOSTILE.minus.replaceAll('|', '¦')}|${HOSTILE.sql}|`,
      `|数量指标|${HOSTILE.override}|${HOSTILE.isolate}|≥20件|${HOSTILE.arabic}|`,
      `|质量指标|${HOSTILE.long}|${HOSTILE.unbroken}|≥95%|${HOSTILE.unseen}|`,
      `|质量指标|${HOSTILE.unbroken}|${HOSTILE.at.replaceAll('|', '¦')}|${HOSTILE.image}|${HOSTILE.link}|`,
      `|质量指标|${HOSTILE.fullWidth.replaceAll('|', '¦')}|${HOSTILE.plus.replaceAll('|', '¦')}|≥90%|工作计划|`,
    ].join('\n'),
    19: `2、${HOSTILE.long}绩效目标表`,
    21: `项目编码|A2||专项资金名称|${HOSTILE.unbroken}||`,
    24: `绩效目标|${HOSTILE.long}|||||`,
  },
  SMALL_LINES,
);

/** The document as a source folder holds it: its bytes, and the passport that names a hostile agency. */
export function hostileSource() {
  // A table cell of the text layout is set apart by a tab; `|` in a cell is a printed character.
  const bytes = new TextEncoder().encode(tabbed(LINES).replaceAll('¦', '|'));
  const passport = passportOf(bytes, { document_id: HOSTILE_ID, title: HOSTILE_TITLE });
  return {
    bytes,
    passport: {
      ...passport,
      sha256: sha256(bytes),
      agency: {
        ...passport.agency,
        name: HOSTILE_AGENCY,
        name_en: `Jia County (invented) ${HOSTILE.script}${HOSTILE.quotes}`,
        publisher_as_printed: HOSTILE.closing,
      },
      licence_note: HOSTILE.image,
    },
  };
}
