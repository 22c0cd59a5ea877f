import type { Language } from './language.ts';

/** What a document error says. */
export interface Fault {
  line?: number | null;
  column?: string | null;
  expected: string;
  found: string;
}

/**
 * What readers and checks of documents say was due, and found, in Chinese. They speak English to the command line; what
 * is not here, and what a document prints, stays as it is.
 */
const CHINESE: readonly (readonly [RegExp, string])[] = [
  // What a file must be.
  [/^a document$/u, '一份文件'],
  [/^an empty file$/u, '空文件'],
  [/^a document with words$/u, '有文字的文件'],
  [/^none$/u, '没有'],
  [/^(\d+) pictures and no words$/u, '$1 张图片，没有文字'],
  [/^a Word, Excel, PDF, HTML, CSV or text file$/u, 'Word、Excel、PDF、网页、CSV 或文本文件'],
  [/^a file without password$/u, '没有密码的文件'],
  [/^a workbook with one$/u, '有密码的工作簿'],
  [/^a zip that is encrypted$/u, '加密的压缩包'],
  [/^an encrypted Office file$/u, '加密的 Office 文件'],
  [/^a workbook$/u, 'Excel 工作簿'],
  [/^an Office file that is damaged or cut off$/u, '损坏或不完整的 Office 文件'],
  [/^a whole workbook$/u, '完整的工作簿'],
  [/^one that is damaged or cut off$/u, '损坏或不完整的'],
  [/^a whole zip file$/u, '完整的压缩格式文件'],
  [/^a zip with (.+)$/u, '含 $1 的文件包'],
  [/^a Word file with (.+)$/u, '含 $1 的 Word 文件'],
  [/^a workbook with (.+)$/u, '含 $1 的工作簿'],
  [/^text in UTF-8 or GB18030$/u, 'UTF-8 或 GB18030 编码的文字'],
  [/^XML without a document type$/u, '不带文档类型声明的 XML'],
  [/^one$/u, '带有'],
  [/^XML$/u, 'XML'],
  [/^a page with words$/u, '有文字的网页'],
  [/^a page of frames$/u, '只有框架的网页'],
  [/^a saved page with a part in HTML$/u, '含 HTML 的另存网页'],
  [/^a quotation mark that closes the cell$/u, '单元格结尾的引号'],
  [/^a text for each number of a cell$/u, '单元格所引的文字'],
  [/^an element without end$/u, '没有结尾的元素'],
  [/^one that is cut off: its list of parts is missing$/u, '不完整的，缺少目录'],
  [/^a list of parts that is damaged$/u, '损坏的目录'],
  [/^a page in an encoding that browsers know$/u, '浏览器认得的编码'],
  // PDF.
  [/^a PDF$/u, '一份 PDF'],
  [/^a PDF, which begins with %PDF-$/u, '以 %PDF- 开头的 PDF'],
  [/^(\d+) bytes of something else$/u, '$1 字节别的内容'],
  [/^a whole PDF, which ends in %%EOF$/u, '以 %%EOF 结尾的完整 PDF'],
  [/^a file that breaks off after (\d+) bytes$/u, '在第 $1 字节处中断的文件'],
  [/^a PDF with a text layer$/u, '有文字层的 PDF'],
  [/^(\d+) pages? of images$/u, '$1 页图像（扫描件，没有文字）'],
  [/^(\d+) pages? of no text$/u, '$1 页，没有文字'],
  [/^a PDF that opens without a password$/u, '不用密码就能打开的 PDF'],
  [/^a locked one$/u, '有密码的'],
  [/^a PDF in working order$/u, '没有损坏的 PDF'],
  [/^at most ([\d,]+) pages$/u, '不超过 $1 页'],
  [/^([\d,]+) pages$/u, '$1 页'],
  [/^at most ([\d,]+) characters$/u, '不超过 $1 个字符'],
  [/^more, up to page (\d+)$/u, '到第 $1 页已超过'],
  [/^a page of at most ([\d,]+) drawing steps$/u, '每页不超过 $1 步绘图'],
  [/^one that draws more$/u, '超过此数'],
  // Limits.
  [/^a file of at most ([\d,]+) bytes$/u, '不超过 $1 字节的文件'],
  [/^a zip that unpacks to at most ([\d,]+) bytes$/u, '解开后不超过 $1 字节的文件包'],
  [/^a zip of at most ([\d,]+) parts$/u, '不超过 $1 个部分的文件包'],
  [/^XML elements inside one another, at most ([\d,]+)$/u, 'XML 嵌套不超过 $1 层'],
  [/^XML elements, at most ([\d,]+)$/u, 'XML 元素不超过 $1 个'],
  [/^HTML elements inside one another, at most ([\d,]+)$/u, 'HTML 嵌套不超过 $1 层'],
  [/^HTML elements and texts, at most ([\d,]+)$/u, 'HTML 元素和文字不超过 $1 个'],
  [/^tables inside one another, at most ([\d,]+)$/u, '表格嵌套不超过 $1 层'],
  [/^tables of at most ([\d,]+) cells$/u, '表格不超过 $1 格'],
  [/^a document of at most ([\d,]+) lines$/u, '文件不超过 $1 行'],
  [/^([\d,]+) bytes$/u, '$1 字节'],
  [/^more$/u, '更多'],
  // Formats that are known and not read.
  [/^a Word file of before 2007 \(\.doc\).*$/u, '旧版 Word 文件（.doc）；请另存为 .docx 或 PDF'],
  [/^slides \(\.pptx?\).*$/u, '幻灯片；请另存为 PDF'],
  [/^a rich text file \(\.rtf\).*$/u, 'RTF 文件；请另存为 .docx 或 PDF'],
  [/^an OpenDocument file.*$/u, 'OpenDocument 文件；请另存为 .docx 或 .xlsx'],
  [/^a binary workbook.*$/u, '二进制工作簿（.xlsb）；请另存为 .xlsx'],
  [/^an OFD file.*$/u, 'OFD 文件；请另存为 PDF'],
  [/^a zip of other files.*$/u, '装有其他文件的压缩包；请先解压'],
  [/^a picture; .*$/u, '图片；图上的文字读不了'],
  [/^an archive; .*$/u, '压缩包；请先解压'],
  // What a table must hold.
  [/^a table of targets whose header data\/vocabulary\/labels\.json knows$/u, '表头在词表里的绩效目标表'],
  [/^a column label that data\/vocabulary\/labels\.json knows$/u, '词表里有的栏目名（列）'],
  [/^a label that data\/vocabulary\/labels\.json knows$/u, '词表里有的栏目名'],
  [/^a level-1 class that data\/vocabulary\/types\.json knows$/u, '词表里有的一级指标'],
  [/^an indicator type that data\/vocabulary\/types\.json knows$/u, '词表里有的指标类型'],
  [/^a month that data\/vocabulary\/labels\.json knows$/u, '词表里有的月份'],
  [
    /^a code that data\/vocabulary\/divisions\.json knows, with its province$/u,
    '词表里有的行政区划代码及其省份',
  ],
  [/^a heading, a page number or a row of a table$/u, '标题、页码或表格的一行'],
  [/^an amount of money$/u, '金额'],
  [/^one amount of a project$/u, '一个项目只有一笔金额'],
  [/^a unit of money, 元 or 万元$|^元 or 万元$/u, '金额单位：元或万元'],
  [/^a number$/u, '数'],
  [/^a cell that is not blank$/u, '不空的单元格'],
  [/^a column of this name$|^one column of this name$/u, '这个名称的一列'],
  [
    /^one such cell in a table, or the indicators of the table above it$/u,
    '一张表里只有一个这样的单元格，或属于上一张表的指标',
  ],
  [/^the indicators of the project$/u, '这个项目的指标'],
  [/^the name of a project$/u, '项目名称'],
  [/^words that a field or a structure accounts for$/u, '说得清用途的文字'],
  [/^words that are read once$/u, '只读一次的文字'],
  [/^words read twice \((.+)\)$/u, '读了两次（$1）'],
  [/^a percentage under a printed month$/u, '月份下面的百分比'],
  [/^a value under a printed label$/u, '栏目名下面的内容'],
  [/^nothing$/u, '没有'],
  // What was seen and left out.
  [/^named as (.+), holds (.+)$/u, '扩展名是 $1，内容是 $2'],
  [/^a file inside the file \(altChunk\)$/u, '嵌在文件里的文件（altChunk）'],
  [/^page (\d+)$/u, '第 $1 页'],
  [/^(\d+) characters$/u, '$1 个字符'],
  [/^sheet (.+)$/u, '工作表 $1'],
  [/^(.+), rows (\d+) to (\d+)$/u, '$1，第 $2–$3 行'],
  [/^(.+), columns (\w+) to (\w+)$/u, '$1，$2–$3 列'],
];

/** A phrase of a document error in the language of the page. */
export function faultPhrase(phrase: string, lang: Language): string {
  if (lang === 'en') return phrase;
  const known = CHINESE.find(([pattern]) => pattern.test(phrase));
  return known ? phrase.replace(known[0], known[1]) : phrase;
}

/** Why a file could not be read: where, what was due, what is there. */
export function faultWords({ line, column, expected, found }: Fault, lang: Language): string {
  const due = faultPhrase(expected, lang);
  const is = faultPhrase(found, lang);
  if (lang === 'en') {
    const where = [line ? `line ${line}` : '', column ? `column ${column}` : ''].filter(Boolean).join(', ');
    return `Not read. ${where === '' ? 'Expected' : `${where[0]?.toUpperCase()}${where.slice(1)}: expected`} ${due}, found ${is}.`;
  }
  const where = [line ? `第 ${line} 行` : '', column ? `“${column}”栏` : ''].filter(Boolean).join('');
  return `没有读成。${where === '' ? '' : `${where}：`}需要${due}，实际是${is}。`;
}
