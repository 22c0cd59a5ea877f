import type { Release } from './release.ts';

/** The words of the licence that go with the data. The code has its own, MIT, in its repository. */
export function licenceText({ version, date }: Release): string {
  return `绩效对照 · Jixiao，数据 ${version}（${date}）

整理后的数据（本压缩包中的表格）
  以知识共享 署名 4.0 国际 许可（CC BY 4.0）发布：https://creativecommons.org/licenses/by/4.0/
  可以复制、改编、商用；请注明“绩效对照”、数据版本和地址，并说明是否作过改动。
原文
  表中照录的文字（名称、目标、指标、指标值等）出自政府依法公开的文件，是官方文本，本站不主张权利。
不作担保
  数据按所读文件整理，可能有误；引用前请核对原文所在的行。本站不是政府网站。

Jixiao, data release ${version} (${date})

The derived data (the tables of this archive)
  are licensed under Creative Commons Attribution 4.0 International (CC BY 4.0):
  https://creativecommons.org/licenses/by/4.0/
  Copy, adapt and use them for any purpose; name Jixiao, the data release and its address, and say what you changed.
The printed text
  kept in the tables (names, objectives, indicators, targets) comes from official documents published for disclosure;
  we claim no rights in it.
No warranty
  The data are read from those documents and may hold errors: check the printed line before you quote.
  This is not a government website.
`;
}
