import type { FieldDictionary } from './field-dictionary.ts';
import type { Release } from './release.ts';

/** A table of the archive: its name and how many rows it has. */
export interface TableSize {
  name: keyof FieldDictionary;
  rows: number;
}

/** The README of the archive (Markdown): what is in it, how it is written, what every column means. */
export function readmeText(release: Release, tables: readonly TableSize[], words: FieldDictionary): string {
  const list = tables.map(
    ({ name, rows }) => `| ${name} | ${words[name].title} | ${words[name].title_en} | ${rows} |`,
  );
  return [
    `# 绩效对照 · Jixiao ${release.version} (${release.date})`,
    INTRODUCTION,
    ['| 表 Table | 中文 | English | 行 Rows |', '| --- | --- | --- | --: |', ...list].join('\n'),
    CONVENTIONS,
    ...tables.map(({ name }) => dictionaryOf(name, words)),
  ]
    .join('\n\n')
    .concat('\n');
}

const INTRODUCTION = `中国政府预算绩效目标表：逐字照录的原文，与从中读出的数值。本站不是政府网站。
Chinese government budget performance targets: as printed, and as read. This is not a government website.

每张表有两种格式，行与列相同：Parquet（列有类型）和 CSV（UTF-8，带 BOM，可直接用 Excel 打开）。
Each table comes twice, with the same rows and columns: Parquet (typed) and CSV (UTF-8 with byte-order mark).`;

const CONVENTIONS = `## 写法 How the files are written

- \`*_yuan\` 各列的单位是元；\`value\` 按所印单位，\`base_value\` 按 \`base_unit\`。空单元格表示原文未印或不适用；\`0\` 是原文所印的零。
  Columns \`*_yuan\` are in yuan; \`value\` is in the printed unit, \`base_value\` in \`base_unit\`. An empty cell means that nothing is printed or applicable; \`0\` is a printed zero.
- \`*_raw\`、名称、目标照录原文，错字不改。\`line_start\`、\`line_end\` 是原文行号（从 1 起，含首尾）。
  \`*_raw\`, names and objectives are as printed, typing errors included. Lines are 1-based and inclusive.
- 年度：\`documents.year_basis\` 为 \`inferred\` 时是推定；\`documents.status\` 为 \`draft\` 时文件是草案。
  A year is inferred where \`documents.year_basis\` says so; a document is a draft where \`documents.status\` says so.
- 目标值是计划，不是结果；不同单位、不同分母的目标值不能比较。
  Targets are plans, not results; targets of different units or denominators do not compare.
- CSV 防公式：文字以 = + - @（含全角）、制表符或换行开头，后面还有字符，且不是数字时，前面加一个 \`'\`（如 \`'=100%\`）。
  还原：单元格以 \`'\` 开头，且去掉它之后仍符合上述条件的，去掉这一个 \`'\`。Parquet 和 JSON 不加。
  Formula guard, CSV only: text that begins with = + - @ (or full-width), a tab or a line break, goes on and is no number
  has one \`'\` before it (\`'=100%\`). To undo it, take one \`'\` away where what follows is such text. Quotes, blanks and
  invisible characters before the sign do not count.
- \`SHA256SUMS\`：\`sha256sum --check SHA256SUMS\`。许可见 \`LICENSE.txt\`；字段的机器可读说明见 \`datapackage.json\`。`;

function dictionaryOf(name: keyof FieldDictionary, words: FieldDictionary): string {
  const { title, title_en, columns } = words[name];
  const lines = columns.map(
    ({ name: column, type, zh, en }) => `| ${column} | ${type} | ${inCell(zh)} | ${inCell(en)} |`,
  );
  return [
    `## ${name} · ${title} · ${title_en}`,
    '',
    '| 字段 Field | 类型 Type | 说明 | Meaning |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

const inCell = (text: string): string => text.replaceAll('|', '\\|');
