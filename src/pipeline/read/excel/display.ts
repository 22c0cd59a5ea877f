/** The formatter of the library that reads workbooks. */
interface Formatter {
  format(format: string | number, value: number | string, options: { date1904: boolean }): string;
}

/**
 * Formats that a file names by number only and that mean another thing in a Chinese Office (ISO/IEC 29500-1, 18.8.30,
 * language zh-cn): 14 prints 2024/1/31 there.
 */
const CHINESE_FORMATS: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** How a value is to be shown: the number of a format, its words where the file gives them. */
export interface NumberFormat {
  id: number;
  code?: string | undefined;
}

/** Shows values as Excel does: 0.125 as 12.5%, 45322 as 2024年1月31日. */
export function displayWith(formatter: Formatter, date1904: boolean) {
  return (value: number | string, { id, code }: NumberFormat): string => {
    const format = CHINESE_FORMATS[id] ?? code ?? id;
    // A format shows text otherwise only where it has a fourth part for it.
    if (typeof value === 'string' && !(typeof format === 'string' && format.includes(';'))) return value;
    try {
      // Formats pad numbers with blanks, so that they stand below one another.
      return formatter.format(format, value, { date1904 }).trim();
    } catch {
      // A format that cannot be read shows nothing in Excel either; the value itself is never wrong.
      return String(value);
    }
  };
}
